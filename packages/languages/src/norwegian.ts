import type { LanguagePack } from '@klippoglim/core';
import porterStemmerNo from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import { boundedStemmer } from './bounded-stemmer.js';
import { bokmalFunctionWords, nynorskFunctionWords } from './words/norwegian.js';
import { norwegianAbbreviations } from './words/norwegian-abbreviations.js';

/**
 * Norwegian, Bokmål and Nynorsk alike: a text in one standard is often compared with a source in
 * the other. The stemmer is the Snowball algorithm by `natural`. It joins the inflected forms of
 * one word (kommunane, kommunene); it does not join what the standards spell differently in the
 * stem (løysing, løsning).
 */
export const norwegian: LanguagePack = Object.freeze({
  tag: 'no',
  version: 1,
  stem: boundedStemmer((word) => porterStemmerNo.stem(word)),
  functionWords: new Set([...bokmalFunctionWords, ...nynorskFunctionWords]),
  abbreviations: norwegianAbbreviations,
});
