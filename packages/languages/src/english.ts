import type { LanguagePack } from '@klippoglim/core';
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { boundedStemmer } from './bounded-stemmer.js';
import { englishFunctionWords } from './words/english.js';
import { englishAbbreviations } from './words/english-abbreviations.js';

/** English. The stemmer is Porter's algorithm of 1980 by `natural`. */
export const english: LanguagePack = Object.freeze({
  tag: 'en',
  version: 1,
  // natural leaves words of one or two letters as they are, in their case too.
  stem: boundedStemmer((word) => porterStemmer.stem(word.toLowerCase())),
  functionWords: englishFunctionWords,
  abbreviations: englishAbbreviations,
});
export { englishGoalWords } from './english/goal-words.js';
export { englishLightWords } from './english/light-words.js';
export { englishNameWords } from './english/name-words.js';
export { englishQuotationWords, englishStatuteWords } from './english/quotation-words.js';
export { englishWordingWords } from './english/wording-words.js';
export type { GoalWordLists } from './words/goal-words.js';
export type { NameWordLists } from './words/name-words.js';
export type { QuotationWordLists, StatuteWordLists } from './words/quotation-words.js';
export type { WordingWordLists } from './words/wording-words.js';
