/** Turns an offset in UTF-16 units, as core counts, into one in code points, as PAN counts. */
export type ToCodePoints = (offset: number) => number;

const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Prepares the conversion for one text. O(length) once; then O(1) for texts without characters
 * beyond U+FFFF (nearly all), else O(log n) in the number n of such characters.
 */
export function codePointsOf(text: string): ToCodePoints {
  // Where each second half stands: every one before an offset is a unit that PAN does not count.
  const halves = Array.from(text.matchAll(surrogatePair), ({ index }) => index + 1);
  if (halves.length === 0) return (offset) => offset;
  return (offset) => {
    let [low, high] = [0, halves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (halves[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
