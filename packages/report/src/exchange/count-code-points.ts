import type { ReadFile } from '@klippoglim/municipal';

/**
 * A function from offsets in UTF-16 code units, as a study has them, to code points, as formats for
 * other programs count. Each takes O(log n) for n characters of two units. Half of a surrogate pair
 * alone is one code point, as in JavaScript, Python and R; an offset within a pair is that of its start.
 */
export function countCodePoints(
  file: Pick<ReadFile, 'supplementary'> | undefined,
): (offset: number) => number {
  const { supplementary = [] } = file ?? {};
  return (offset) => {
    let low = 0;
    let high = supplementary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (supplementary[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
