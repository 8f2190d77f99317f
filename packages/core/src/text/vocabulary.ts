import type { LanguagePack } from '../model/language-pack.js';
import { ignorable } from './characters.js';
import { FNV_OFFSET, FNV_PRIME, hashString } from './hash.js';

/** Seeds of the two hashes of a token; arbitrary, and fixed for ever since fingerprints are stored. */
const LOW_SEED = 0;
const HIGH_SEED = 0x9e3779b9;

const noParts: readonly number[] = [];

/**
 * Gives words numbers. Every spelling met (`Kommunene`, `kommunene`) is looked up by its characters
 * where they stand, without making a string; only a new spelling is normalised and stemmed, once.
 *
 * Numbers depend on the order in which words are met, so nothing that a caller sees may depend on
 * them; hashes depend on the words alone.
 *
 * Complexity: a look-up costs a word's length; memory grows with the number of spellings.
 */
export class Vocabulary {
  readonly pack: LanguagePack | undefined;

  /** Word (lower-cased spelling) and token (stem) of each spelling. */
  #wordOfSpelling = new Uint32Array(1024);
  /** Where each spelling's characters stand in the pool; one more entry closes the last. */
  #spellingStart = new Uint32Array(1025);
  #spellings = 0;
  #pool = new Uint16Array(8192);
  /** Open addressing: spelling + 1, or 0. Its length is a power of two, at most half full. */
  #slots = new Uint32Array(4096);

  readonly #words: string[] = [];
  readonly #wordIds = new Map<string, number>();
  readonly #tokens: string[] = [];
  readonly #tokenIds = new Map<string, number>();
  #tokenOfWord = new Uint32Array(1024);
  readonly #partsOfWord = new Map<number, readonly number[]>();
  #isFunction = new Uint8Array(1024);
  #isVariant = new Uint8Array(1024);
  #lowHash = new Uint32Array(1024);
  #highHash = new Uint32Array(1024);

  constructor(pack?: LanguagePack) {
    this.pack = pack;
  }

  /** Number of distinct words so far. */
  get size(): number {
    return this.#words.length;
  }

  /** The word's number for the spelling that stands at `[start, end)` of a text. */
  wordAt(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry === 0) return this.#addSpelling(text, start, end, slot);
      if (this.#isSpelling(entry - 1, text, start, end)) return this.#wordOfSpelling[entry - 1]!;
      slot = (slot + 1) & mask;
    }
  }

  /** The normalised word: lower case, NFKC, no soft hyphens. */
  wordText(word: number): string {
    return this.#words[word]!;
  }

  /** The token of a word: the stem of its canonical spelling, or the word itself without a pack. */
  tokenOf(word: number): number {
    return this.#tokenOfWord[word]!;
  }

  /** The token's text. */
  tokenText(token: number): string {
    return this.#tokens[token]!;
  }

  /**
   * The tokens of a compound's parts; empty for other words. Worked out when first asked for.
   *
   * @internal
   */
  partsOf(word: number): readonly number[] {
    if (this.pack?.compoundParts === undefined) return noParts;
    let parts = this.#partsOfWord.get(word);
    if (parts === undefined) {
      const texts = this.pack.compoundParts(this.#words[word]!);
      parts = texts.map((text) => this.#tokenOfWord[this.#internWord(text)]!);
      this.#partsOfWord.set(word, parts);
    }
    return parts;
  }

  /** Whether the word is one of the pack's function words. */
  isFunctionWord(word: number): boolean {
    return this.#isFunction[word] === 1;
  }

  /**
   * Whether the word's spelling is not the canonical one.
   *
   * @internal
   */
  isVariant(word: number): boolean {
    return this.#isVariant[word] === 1;
  }

  /**
   * Low 32 bits of the token's stable hash.
   *
   * @internal
   */
  lowHash(token: number): number {
    return this.#lowHash[token]!;
  }

  /**
   * High bits of the token's stable hash.
   *
   * @internal
   */
  highHash(token: number): number {
    return this.#highHash[token]!;
  }

  #isSpelling(spelling: number, text: string, start: number, end: number): boolean {
    let at = this.#spellingStart[spelling]!;
    if (this.#spellingStart[spelling + 1]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#pool[at++] !== text.charCodeAt(i)) return false;
    return true;
  }

  #addSpelling(text: string, start: number, end: number, slot: number): number {
    const spelling = this.#spellings++;
    const from = this.#spellingStart[spelling]!;
    const to = from + end - start;
    if (to > this.#pool.length) this.#pool = grown(this.#pool, to);
    for (let i = start; i < end; i++) this.#pool[from + i - start] = text.charCodeAt(i);
    if (spelling + 1 >= this.#spellingStart.length) {
      this.#spellingStart = grown(this.#spellingStart, spelling + 2);
    }
    if (spelling >= this.#wordOfSpelling.length) {
      this.#wordOfSpelling = grown(this.#wordOfSpelling, spelling + 1);
    }
    this.#spellingStart[spelling + 1] = to;
    const word = this.#internWord(normalizeWord(text.slice(start, end)));
    this.#wordOfSpelling[spelling] = word;
    this.#slots[slot] = spelling + 1;
    if (this.#spellings * 2 > this.#slots.length) this.#rehash();
    return word;
  }

  #internWord(text: string): number {
    const known = this.#wordIds.get(text);
    if (known !== undefined) return known;
    const word = this.#words.length;
    if (word >= this.#tokenOfWord.length) this.#tokenOfWord = grown(this.#tokenOfWord, word + 1);
    if (word >= this.#isFunction.length) this.#isFunction = grown(this.#isFunction, word + 1);
    if (word >= this.#isVariant.length) this.#isVariant = grown(this.#isVariant, word + 1);
    this.#words.push(text);
    this.#wordIds.set(text, word);
    const canonical = this.pack?.canonical?.(text) ?? text;
    this.#isVariant[word] = canonical === text ? 0 : 1;
    this.#tokenOfWord[word] = this.#internToken(this.pack?.stem?.(canonical) ?? canonical);
    this.#isFunction[word] = this.pack?.functionWords?.has(text) ? 1 : 0;
    return word;
  }

  #internToken(text: string): number {
    const known = this.#tokenIds.get(text);
    if (known !== undefined) return known;
    const token = this.#tokens.length;
    if (token >= this.#lowHash.length) this.#lowHash = grown(this.#lowHash, token + 1);
    if (token >= this.#highHash.length) this.#highHash = grown(this.#highHash, token + 1);
    this.#tokens.push(text);
    this.#tokenIds.set(text, token);
    this.#lowHash[token] = hashString(text, LOW_SEED);
    this.#highHash[token] = hashString(text, HIGH_SEED);
    return token;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let spelling = 0; spelling < this.#spellings; spelling++) {
      let hash = FNV_OFFSET;
      const end = this.#spellingStart[spelling + 1]!;
      for (let at = this.#spellingStart[spelling]!; at < end; at++) {
        hash = Math.imul(hash ^ this.#pool[at]!, FNV_PRIME);
      }
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = spelling + 1;
    }
    this.#slots = slots;
  }
}

/**
 * Lower case, compatibility forms (ligatures, full-width letters) resolved, one kind of apostrophe.
 *
 * @internal
 */
export function normalizeWord(spelling: string): string {
  const lower = spelling.toLowerCase();
  // Nothing below U+00A0 is changed by what follows; most words end here.
  if (isAscii(lower)) return lower;
  return lower.replace(ignorable, '').normalize('NFKC').replaceAll('\u2019', "'").toLowerCase();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** A copy with room for at least `length` entries, doubled so that growing costs little. */
function grown<A extends Uint8Array | Uint16Array | Uint32Array>(array: A, length: number): A {
  const larger = new (array.constructor as new (n: number) => A)(
    Math.max(length, array.length * 2),
  );
  larger.set(array);
  return larger;
}
