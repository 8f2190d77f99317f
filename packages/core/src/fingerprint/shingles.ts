import { KlippoglimError } from '../errors.js';
import { join53 } from '../text/hash.js';
import type { Tokens } from '../text/tokenize.js';

/** Default number of tokens in a shingle. */
export const DEFAULT_SHINGLE_SIZE = 5;

/**
 * The shingles (word n-grams) of a text: entry `i` is the stable 53-bit hash of the tokens
 * `[i, i + size)`. Under a language pack tokens are stems, so that inflected forms meet.
 *
 * When not to use: to quote passages (they need positions on both sides; see the detector), or to
 * compare by meaning. Reference: Broder, On the resemblance and containment of documents (1997).
 *
 * Invariants: `max(0, tokens - size + 1)` entries; equal token sequences give equal entries.
 * Complexity: `size` steps per token.
 *
 * @param size Tokens in a shingle, a positive integer. Larger finds less by chance and less that
 *   was edited: of two unrelated Norwegian texts about 1.4 % of shingles meet at 4, 0.4 % at 5 and
 *   0.02 % at 8.
 * @throws {KlippoglimError} `invalid-options` unless `size` is a positive integer.
 */
export function shingleHashes(tokens: Tokens, size: number = DEFAULT_SHINGLE_SIZE): Float64Array {
  if (!Number.isInteger(size) || size < 1) {
    throw new KlippoglimError(
      'invalid-options',
      `shingleSize is ${String(size)}: give a positive integer, for example ${DEFAULT_SHINGLE_SIZE}.`,
    );
  }
  const { words, vocabulary } = tokens;
  const hashes = new Float64Array(Math.max(0, tokens.length - size + 1));
  for (let i = 0; i < hashes.length; i++) {
    let low = size;
    let high = size;
    for (let k = 0; k < size; k++) {
      const token = vocabulary.tokenOf(words[i + k]!);
      low = Math.imul(low ^ vocabulary.lowHash(token), 0x85ebca6b);
      low ^= low >>> 15;
      high = Math.imul(high ^ vocabulary.highHash(token), 0xc2b2ae35);
      high ^= high >>> 13;
    }
    hashes[i] = join53(high >>> 0, low);
  }
  return hashes;
}

/** The distinct hashes of a text's shingles, ascending. Complexity: a sort. */
export function distinctHashes(hashes: Float64Array): Float64Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  }
  return sorted.slice(0, kept);
}

/** How many numbers two ascending arrays of distinct numbers have in common. */
export function countShared(first: Float64Array, second: Float64Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length) {
    const difference = first[i]! - second[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
