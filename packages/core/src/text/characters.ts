/**
 * What each character means to the tokeniser. Unicode properties decide; a table remembers the
 * answers for the basic plane in blocks of 256, each filled when one of its characters is first met.
 */

/** Ends a word. */
export const OTHER = 0;
/** Part of a word: letters, marks and digits. */
export const WORD = 1;
/** A word by itself: scripts that are written without spaces between words. */
export const ALONE = 2;
/** Belongs to a word only between two word characters: apostrophes, soft hyphens, selectors. */
export const JOINER = 3;

export type CharacterClass = typeof OTHER | typeof WORD | typeof ALONE | typeof JOINER;

const aloneScripts =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const wordCharacter = /^[\p{L}\p{M}\p{N}]$/u;
const joiner = /^['\u2019\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]$/u;

/** Characters that carry no meaning inside a word and are dropped from its normalised form. */
export const ignorable: RegExp = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]/gu;

function classify(character: string): CharacterClass {
  if (joiner.test(character)) return JOINER;
  if (!wordCharacter.test(character)) return OTHER;
  // A mark (a Thai vowel sign, say) goes with the letter before it.
  return aloneScripts.test(character) && !/^\p{M}$/u.test(character) ? ALONE : WORD;
}

const blocks: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(256).fill(undefined);

function fillBlock(high: number): Uint8Array {
  const block = new Uint8Array(256);
  for (let low = 0; low < 256; low++) {
    block[low] = classify(String.fromCharCode((high << 8) | low));
  }
  blocks[high] = block;
  return block;
}

/** The class of a character of the basic plane; half of a surrogate pair counts as `OTHER`. */
export function classOfUnit(unit: number): number {
  const block = blocks[unit >> 8] ?? fillBlock(unit >> 8);
  return block[unit & 255]!;
}

/** The class of any code point. */
export function classOf(codePoint: number): number {
  return codePoint < 0x10000 ? classOfUnit(codePoint) : classify(String.fromCodePoint(codePoint));
}

/** True for the first half of a surrogate pair. */
export function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}
