/**
 * Where an ISO date stands in time: the middle of the day, month or year that it names, in
 * milliseconds. Undefined for what is no date.
 */
export function timeOf(date: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const [start, end] = Number.isNaN(month)
    ? [Date.UTC(year, 0), Date.UTC(year + 1, 0)]
    : Number.isNaN(day)
      ? [Date.UTC(year, month - 1), Date.UTC(year, month)]
      : [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
  return (start + end) / 2;
}

/** The first and last of some times, with some room on both sides; a year's at least. */
export function spanOf(times: readonly number[]): readonly [first: number, last: number] {
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const room = Math.max(halfYear, (last - first) * 0.04);
  return first > last ? [Date.UTC(2000, 0), Date.UTC(2001, 0)] : [first - room, last + room];
}

const halfYear = 183 * 86_400_000;
