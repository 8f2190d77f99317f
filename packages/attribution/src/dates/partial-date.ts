/** How one date stands to another. `unknown`: one of them is missing or not precise enough. */
export type DateOrder = 'before' | 'same' | 'after' | 'unknown';

/**
 * Compares two ISO 8601 dates, each as precise as it is known (`2019`, `2019-05`, `2019-05-02`):
 * `2018-05` is before `2019`, but `2019` against `2019-05` is unknown, and two `2019` as well, since
 * either may be the earlier. Two equal days are the same.
 */
export function comparePartialDates(one: string | undefined, other: string | undefined): DateOrder {
  if (one === undefined || other === undefined) return 'unknown';
  const known = Math.min(one.length, other.length);
  const [first, second] = [one.slice(0, known), other.slice(0, known)];
  if (first < second) return 'before';
  if (first > second) return 'after';
  return one.length === other.length && one.length === wholeDate ? 'same' : 'unknown';
}

const wholeDate = 'yyyy-mm-dd'.length;

/** A total order, for sorting: undated last, and of `2017` and `2017-05` the less precise first. */
export function orderDates(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
