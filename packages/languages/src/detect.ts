/*
 * Tells which language a text is written in, or says that it cannot tell.
 *
 * franc compares the text's letter trigrams with those of each candidate. That tells English or
 * Swedish from Norwegian, but not Bokmål from Nynorsk or Danish: franc alone names 46 of 100
 * Bokmål sentences rightly, and 66 of 100 passages of 400 characters. So function words choose: of
 * two languages, each has words that the other lacks (ikke, ikkje; fra, frå; jeg, eg). franc, which
 * sees letters only, is the second witness, without which nothing is called known.
 * README.md has what was measured.
 *
 * Not for text in pieces (tables, lists of names, headings): it has too few function words, and the
 * answer is then that its language is not known.
 */
import { KlippoglimError } from '@klippoglim/core';
import { francAll } from 'franc';
import {
  checkCandidates,
  confidenceOf,
  type DetectableLanguage,
  functionWords,
  reliableFrom,
} from './detect-evidence.js';
import { sampleText } from './sample-text.js';

export type { DetectableLanguage } from './detect-evidence.js';

/** What franc calls them. */
const iso6393: Readonly<Record<DetectableLanguage, string>> = {
  nb: 'nob',
  nn: 'nno',
  en: 'eng',
  sv: 'swe',
  da: 'dan',
};

/** How {@link detectLanguage} tells a language; all have defaults. */
export interface DetectOptions {
  /**
   * BCP 47 tags of the languages that the text may be in: `nb`, `nn`, `en`, `sv`, `da`. Default:
   * all five. Fewer candidates give fewer open questions: without `da`, more short Bokmål texts
   * are named.
   */
  readonly candidates?: readonly string[];
  /**
   * Texts of fewer UTF-16 units, white space around them not counted, are not judged. Default 100:
   * of single Norwegian sentences four in five stay open anyway. Lowering it names a few of them.
   */
  readonly minLength?: number;
}

/** What a text tells of its language. */
export interface LanguageGuess {
  /** The language, where it is certain enough to act on; undefined otherwise. */
  readonly language: DetectableLanguage | undefined;
  /** Whether `language` is known. */
  readonly reliable: boolean;
  /**
   * From 0 to 1: how clearly the function words speak for the likeliest language against its
   * nearest rival, as (for + 1) ÷ (for + against + 2). 0.5 is an open question; from 0.75 it
   * counts as known. 1 with a single candidate, which has no rival; 0 when the text was too short
   * to judge.
   */
  readonly confidence: number;
}

/** franc reads no more of a text than its first 2,048 units, so it is given a sample of that size. */
const francSample = 2_048;

/** Function words are counted in at most this many units, some 5,000 words: beyond, nothing changes. */
const wordSample = 32_768;

/**
 * How far below franc's best candidate (which has 1) the chosen one may lie. The right language
 * lies within it in 99 of 100 passages of 200 characters. At half of it every twentieth Bokmål
 * passage would be left open for nothing; at twice as much franc would never object.
 */
const francGap = 0.06;

/**
 * Least share of function words. They make up half of running text in each of the five languages,
 * and never less than 28 % of a passage of 400 characters. Text in another language (French words
 * that look like ours) or without sentences lies below: of 17,443 passages of the
 * Declaration of Human Rights in 527 other languages or spellings, 0.5 % are above it.
 */
const leastShare = 0.25;

const undecided = (confidence: number): LanguageGuess => ({
  language: undefined,
  reliable: false,
  confidence,
});

/**
 * Guesses the language of a text, or says that it is not known. Takes time for at most 35,000
 * UTF-16 units, however long the text is: under 10 ms.
 *
 * @throws {KlippoglimError} `invalid-options`, with every problem found.
 */
export function detectLanguage(text: string, options: DetectOptions = {}): LanguageGuess {
  const { candidates, minLength } = checkOptions(options);
  if (text.trim().length < minLength) return undecided(0);
  const words = wordsOf(sampleText(text, wordSample));
  const [first] = rankByWords(candidates, words);
  if (first === undefined) return undecided(0);
  const confidence = confidenceOf(first, candidates, words);
  const known =
    confidence >= reliableFrom &&
    countWords(first, words) >= leastShare * words.length &&
    fitsByLetters(first, candidates, sampleText(text, francSample));
  return known ? { language: first, reliable: true, confidence } : undecided(confidence);
}

function checkOptions(options: DetectOptions): {
  readonly candidates: readonly DetectableLanguage[];
  readonly minLength: number;
} {
  const { candidates, minLength = 100 } = options;
  const { known, problems } = checkCandidates(candidates);
  if (!Number.isInteger(minLength) || minLength < 0) {
    problems.push(`minLength is ${minLength}: it must be an integer of at least 0.`);
  }
  if (problems.length > 0) throw new KlippoglimError('invalid-options', problems.join('\n'));
  return { candidates: known, minLength };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function countWords(language: DetectableLanguage, words: readonly string[]): number {
  return words.filter((word) => functionWords[language].has(word)).length;
}

function rankByWords(
  candidates: readonly DetectableLanguage[],
  words: readonly string[],
): readonly DetectableLanguage[] {
  return candidates
    .map((language) => ({ language, count: countWords(language, words) }))
    .sort((a, b) => b.count - a.count)
    .map(({ language }) => language);
}

/** Whether franc finds the language to be the likeliest of the candidates, or close to it. */
function fitsByLetters(
  language: DetectableLanguage,
  candidates: readonly DetectableLanguage[],
  text: string,
): boolean {
  const only = candidates.map((candidate) => iso6393[candidate]);
  const scores = new Map(francAll(text, { only, minLength: 0 }));
  return (scores.get(iso6393[language]) ?? 0) >= 1 - francGap;
}
