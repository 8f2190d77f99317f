/**
 * Tells whether one ISO 8601 date is known to be later than another, each as precise as it is
 * known: `2019` is later than `2018-05`, but not known to be later than `2019-05`. An unknown date
 * is later than nothing.
 */
export function isKnownToBeLater(date: string | undefined, than: string | undefined): boolean {
  if (date === undefined || than === undefined) return false;
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}
