/** A stretch of a text with what stands around it. */
export interface Surroundings {
  /** Where what is shown before it begins. */
  readonly from: number;
  /** Where what is shown after it ends. */
  readonly to: number;
}

/** How far to look for the beginning of a word: a text may have none. */
const furthest = 40;

/**
 * What to show around a stretch: about so many UTF-16 units on each side, of whole words.
 */
export function surround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  units: number,
): Surroundings {
  let from = Math.max(0, start - units);
  let to = Math.min(text.length, end + units);
  for (let step = 0; step < furthest && from > 0 && !isSpace(text, from - 1); step++) from--;
  for (let step = 0; step < furthest && to < text.length && !isSpace(text, to); step++) to++;
  if (from > 0 && isLow(text, from)) from--;
  if (to < text.length && isLow(text, to)) to++;
  return { from, to };
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

/** Whether a unit is the second half of a surrogate pair. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
