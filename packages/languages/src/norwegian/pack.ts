import type { LanguagePack } from '@klippoglim/core';
import { boundedStemmer } from '../bounded-stemmer.js';
import { bokmalFunctionWords, nynorskFunctionWords } from '../words/norwegian.js';
import { norwegianAbbreviations } from '../words/norwegian-abbreviations.js';
import { canonicalSpelling } from './canonical.js';
import { compoundParts } from './compound-parts.js';
import { norwegianStem } from './stem.js';

/**
 * Norwegian, Bokmål and Nynorsk alike: a text in one standard is often compared with a source in
 * the other.
 */
export const norwegian: LanguagePack = Object.freeze({
  tag: 'no',
  version: 2,
  canonical: boundedStemmer(canonicalSpelling),
  compoundParts,
  stem: boundedStemmer(norwegianStem),
  functionWords: new Set([...bokmalFunctionWords, ...nynorskFunctionWords]),
  abbreviations: norwegianAbbreviations,
});
