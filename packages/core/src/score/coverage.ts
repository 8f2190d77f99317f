/** How many of `length` tokens lie in the union of half-open stretches. No token counts twice. */
export function countCovered(
  stretches: Iterable<readonly [start: number, end: number]>,
  length: number,
): number {
  const isCovered = new Uint8Array(length);
  for (const [start, end] of stretches) isCovered.fill(1, start, end);
  let covered = 0;
  for (const flag of isCovered) covered += flag;
  return covered;
}
