/** Places from `from` up to but without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A place that is drawn, or how many are passed over from a place on. */
export type Slot =
  | { readonly at: number; readonly skipped?: never }
  | { readonly at: number; readonly skipped: number };

/** Ranges begin and end at multiples of this, so that a small scroll draws nothing anew. */
const STEP = 4;

/**
 * The places of which something can be seen, and some more at both ends.
 *
 * @param scroll how far the first place is scrolled out of sight; pixels, as the others.
 * @param view how much is seen.
 * @param size of each place.
 */
export function rangeInView(scroll: number, view: number, size: number, count: number): Range {
  const first = Math.floor(Math.max(0, scroll) / size / STEP) - 1;
  const last = Math.ceil((Math.max(0, scroll) + view) / size / STEP) + 1;
  const from = Math.min(count, Math.max(0, first * STEP));
  return { from, to: Math.min(count, Math.max(from, last * STEP)) };
}

/**
 * What is drawn of `count` places: those of a range and the one that has the keyboard's focus, with
 * gaps between. Together they make up every place once, in order. A range that goes on beyond the last
 * place ends there.
 */
export function listSlots(range: Range, focused: number, count: number): readonly Slot[] {
  const [from, to] = [Math.min(range.from, count), Math.min(range.to, count)];
  const slots: Slot[] = [];
  let next = 0;
  const skipTo = (at: number): void => {
    if (at > next) slots.push({ at: next, skipped: at - next });
    next = Math.max(next, at);
  };
  const draw = (at: number): void => {
    skipTo(at);
    slots.push({ at });
    next = at + 1;
  };
  if (focused >= 0 && focused < from) draw(focused);
  for (let at = from; at < to; at++) draw(at);
  if (focused >= to && focused < count) draw(focused);
  skipTo(count);
  return slots;
}
