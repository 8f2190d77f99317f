import type { Vocabulary } from '@klippoglim/core';
import type { PreparedUnits } from './prepared.js';

/**
 * Letters from which a word's length no longer adds to its weight. Long words, above all compounds,
 * tell more than short ones of the same rarity (Piantadosi, Tily and Gibson 2011), and rarity in two
 * texts alone is poorly known.
 */
const LONG_WORD = 8;

/** Sentences that a word which is in neither text counts as being in. */
const UNSEEN = 0.5;

/**
 * Letters that a word has at least to meet a compound that begins with it: below it, beginnings meet
 * by chance (`plan`, `planet`).
 */
const SHORTEST_PART = 5;

/**
 * Tells how much it says that a token is met in a target, from 0 to 1: by its rarity, as a part of
 * the greatest that texts of this length can show, and by its length.
 */
export function weigh(
  token: number,
  vocabulary: Vocabulary,
  texts: readonly PreparedUnits[],
): number {
  let sentences = 1;
  let holding = UNSEEN;
  for (const { starts, postings } of texts) {
    sentences += Math.max(0, starts.length - 1);
    holding += postings.get(token)?.length ?? 0;
  }
  const length = vocabulary.tokenText(token).length;
  const rarity = Math.log(1 + sentences / holding) / Math.log(1 + sentences / UNSEEN);
  return rarity * Math.min(1, length / LONG_WORD);
}

/** Looks up the compounds that begin with a word: `gevinstplan` for `gevinst`. */
export class CompoundIndex {
  readonly #tokens: readonly { readonly text: string; readonly token: number }[];

  constructor(tokens: Iterable<number>, vocabulary: Vocabulary) {
    this.#tokens = Array.from(tokens, (token) => ({ text: vocabulary.tokenText(token), token }))
      .filter(({ text }) => text.length > SHORTEST_PART)
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  }

  /** Complexity: the logarithm of the tokens, and one step for each that is found. */
  beginningWith(text: string): number[] {
    if (text.length < SHORTEST_PART) return [];
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tokens[middle]!.text <= text) low = middle + 1;
      else high = middle;
    }
    const compounds: number[] = [];
    for (let at = low; this.#tokens[at]?.text.startsWith(text) === true; at++) {
      compounds.push(this.#tokens[at]!.token);
    }
    return compounds;
  }
}
