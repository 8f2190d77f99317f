/**
 * Where the characters of a text stand that take two UTF-16 code units each: those beyond the Basic
 * Multilingual Plane. Half of such a pair alone is one unit and one code point, and not among them.
 * O(text).
 */
export function findSupplementary(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
}
