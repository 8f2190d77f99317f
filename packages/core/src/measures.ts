import { KlippoglimError } from './errors.js';
import { DEFAULT_SHINGLE_SIZE } from './fingerprint/shingles.js';
import type { Score } from './model/score.js';
import { containmentOf, resemblanceOf, shingleSetOf } from './score/resemblance.js';
import { describePack } from './signature.js';
import type { Tokens } from './text/tokenize.js';
import { VERSION } from './version.js';

/**
 * Containment of two tokenised texts: how much of the target is in the source, 0 to 1. Directional.
 * Complexity: a sort of each text's shingles; compare many texts with the detector, which sorts each
 * once.
 *
 * @param shingleSize Tokens in a shingle, default 5.
 * @throws {KlippoglimError} `invalid-options` unless `shingleSize` is a positive integer;
 *   `invalid-input` if the texts were tokenised with different language packs.
 */
export function containment(
  source: Tokens,
  target: Tokens,
  shingleSize: number = DEFAULT_SHINGLE_SIZE,
): Score {
  const signature = signatureOfPair(source, target, shingleSize);
  return containmentOf(
    shingleSetOf(source, shingleSize),
    shingleSetOf(target, shingleSize),
    signature,
  );
}

/**
 * Resemblance of two tokenised texts: what they share of all that they have, 0 to 1.
 * Symmetric. Parameters, errors and complexity as of {@link containment}.
 */
export function resemblance(
  source: Tokens,
  target: Tokens,
  shingleSize: number = DEFAULT_SHINGLE_SIZE,
): Score {
  const signature = signatureOfPair(source, target, shingleSize);
  return resemblanceOf(
    shingleSetOf(source, shingleSize),
    shingleSetOf(target, shingleSize),
    signature,
  );
}

function signatureOfPair(source: Tokens, target: Tokens, shingleSize: number): string {
  const pack = describePack(source.vocabulary.pack);
  const other = describePack(target.vocabulary.pack);
  if (pack !== other) {
    throw new KlippoglimError(
      'invalid-input',
      `One text was tokenised with language pack ${pack}, the other with ${other}: use one for both.`,
    );
  }
  return `klippoglim/${VERSION}|shingleSize=${shingleSize}|language=${pack}`;
}
