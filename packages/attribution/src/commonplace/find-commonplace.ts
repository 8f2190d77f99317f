import { shingleHashes, spanOfTokens, type Tokens, tokenize } from '@klippoglim/core';
import { checkOptions } from './check-options.js';
import { PHRASE_SIZE } from './create-background.js';
import type { Background, CommonplaceOptions, CommonplaceSpan } from './model.js';
import { contains, placeOf } from './sorted-hashes.js';

/** Share of the background's documents from which on a wording is commonplace. */
const COMMON_SHARE = 0.02;
/** Three texts share by chance far less than two, and a phrase that three know is not one's own. */
const FEWEST_DOCUMENTS = 3;
const FEWEST_WORDS = 6;

/**
 * Finds commonplace wording: stretches in which every run of four words is known to enough documents
 * of the background, or belongs to one of its set phrases.
 *
 * It only says where such wording stands. Nothing is removed, and nothing becomes less copied by it:
 * a long passage with set phrases in it is for the caller to judge.
 *
 * Invariants: in order, without overlaps, each of at least `minWords`. Complexity: linear in the text,
 * with a binary search per word.
 *
 * @throws {KlippoglimError} `invalid-options` if an option is out of its range.
 */
export function findCommonplace(
  text: string,
  background: Background,
  options: CommonplaceOptions = {},
): CommonplaceSpan[] {
  const { minDocuments, minWords } = checkOptions(options, {
    minDocuments: {
      fallback: Math.max(FEWEST_DOCUMENTS, Math.ceil(COMMON_SHARE * background.documents)),
      least: 2,
      integer: true,
    },
    minWords: { fallback: FEWEST_WORDS, least: PHRASE_SIZE, integer: true },
  });
  const tokens = tokenize(text, background.vocabulary);
  const shingles = lookUp(tokens, background, options.isMember ?? false);
  const found: CommonplaceSpan[] = [];
  const { frequencies, isPhrase } = shingles;
  let at = 0;
  while (at < frequencies.length) {
    const isCommon = (k: number): boolean => isPhrase[k] === 1 || frequencies[k]! >= minDocuments;
    if (!isCommon(at)) {
      at++;
      continue;
    }
    // Two phrases may overlap without a common run of four over the joint.
    let last = at;
    let rarest = frequencies[at]!;
    for (let k = at + 1; k < frequencies.length && k < last + PHRASE_SIZE; k++) {
      if (!isCommon(k)) continue;
      last = k;
      rarest = Math.min(rarest, frequencies[k]!);
    }
    const end = last + PHRASE_SIZE;
    if (end - at >= minWords) {
      found.push({
        span: spanOfTokens(tokens, at, end),
        words: end - at,
        documentFrequency: rarest,
      });
    }
    at = end;
  }
  return found;
}

/**
 * How much each token's wording tells about where it is from: 1 if no run of four words that holds it
 * is in the background, 0 if one is in every document or belongs to a set phrase. Between them
 * `1 - log(1 + df) / log(1 + N)`, for the most frequent run that holds the token; `df` of `N` documents
 * have it. That is inverse document frequency, scaled to its greatest value.
 *
 * Runs that one document only has are not in the background, and so weigh 1.
 *
 * Complexity: as of {@link findCommonplace}.
 */
export function weighTokens(
  text: string,
  background: Background,
  options: Pick<CommonplaceOptions, 'isMember'> = {},
): Float32Array {
  const tokens = tokenize(text, background.vocabulary);
  const { frequencies, isPhrase } = lookUp(tokens, background, options.isMember ?? false);
  const scale = Math.log(1 + Math.max(1, background.documents));
  const weights = new Float32Array(tokens.length).fill(1);
  for (let at = 0; at < frequencies.length; at++) {
    if (isPhrase[at] === 0 && frequencies[at] === 0) continue;
    const known = isPhrase[at] === 1 ? 1 : Math.min(1, Math.log(1 + frequencies[at]!) / scale);
    for (let k = at; k < at + PHRASE_SIZE; k++) weights[k] = Math.min(weights[k]!, 1 - known);
  }
  return weights;
}

interface KnownShingles {
  /** Per shingle: documents other than the text that have it. */
  readonly frequencies: Uint32Array;
  readonly isPhrase: Uint8Array;
}

function lookUp(tokens: Tokens, background: Background, isMember: boolean): KnownShingles {
  const hashes = shingleHashes(tokens, PHRASE_SIZE);
  const frequencies = new Uint32Array(hashes.length);
  const isPhrase = new Uint8Array(hashes.length);
  hashes.forEach((hash, at) => {
    const place = placeOf(background.hashes, hash);
    const count = place === -1 ? 0 : background.frequencies[place]!;
    frequencies[at] = isMember && count > 0 ? count - 1 : count;
    isPhrase[at] = contains(background.phrases, hash) ? 1 : 0;
  });
  return { frequencies, isPhrase };
}
