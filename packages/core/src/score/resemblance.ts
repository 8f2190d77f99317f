import { countShared, distinctHashes, shingleHashes } from '../fingerprint/shingles.js';
import { type Score, score } from '../model/score.js';
import type { Tokens } from '../text/tokenize.js';

/**
 * Containment (Broder 1997): distinct shingles of the target that the source has too ÷ distinct
 * shingles of the target. This measure is directional: how much of the *target* is in the source.
 *
 * @param source Ascending distinct hashes, see {@link distinctHashes}.
 * @param target Likewise.
 */
export function containmentOf(
  source: Float64Array,
  target: Float64Array,
  signature: string,
): Score {
  return score(countShared(source, target), target.length, signature);
}

/** Resemblance (Jaccard): shared distinct shingles ÷ all distinct shingles. Symmetric. */
export function resemblanceOf(
  source: Float64Array,
  target: Float64Array,
  signature: string,
): Score {
  const shared = countShared(source, target);
  return score(shared, source.length + target.length - shared, signature);
}

/** Ascending distinct shingle hashes of a text: what containment and resemblance are made of. */
export function shingleSetOf(tokens: Tokens, size: number): Float64Array {
  return distinctHashes(shingleHashes(tokens, size));
}
