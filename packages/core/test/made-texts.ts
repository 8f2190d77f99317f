import * as fc from 'fast-check';
import type { LanguagePack } from '../src/model/language-pack.js';
import { type PreparedText, prepareText } from '../src/text/prepare.js';
import { Vocabulary } from '../src/text/vocabulary.js';

/** A small pack: it strips a few endings, so that tests can tell a word from its stem. */
export const pack: LanguagePack = Object.freeze({
  tag: 'no',
  version: 7,
  stem: (word: string): string =>
    word.length > 4 ? word.replace(/(?:ene|ane|en|er|et|a)$/u, '') : word,
  functionWords: new Set(['og', 'i', 'er', 'det', 'som', 'av']),
  abbreviations: new Set(['bl.a.', 'f.eks.', 'nr.', 'jf.', 'meld.', 'meld. st.', 'kap.']),
});

/** A text made ready for matching. Texts that meet in a test share a vocabulary. */
export function prepare(text: string, vocabulary: Vocabulary = new Vocabulary()): PreparedText {
  return prepareText({ id: text.slice(0, 20), text }, vocabulary);
}

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'må', 'nø', 'ræ', 'sy', 'te'];

/** The word of a number: 0 is `ba`, 41 is `lude`. */
export function wordOf(number: number): string {
  return [...String(number)].map((digit) => syllables[Number(digit)]).join('');
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Words at random, few of them often and most of them seldom, as in prose. Two salads of unlike
 * seeds share their common words, and nothing but by chance.
 */
export function wordSalad(seed: number, length: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length }, () => wordOf(Math.floor(20_000 ** random())));
}

/** Seeds for {@link wordSalad}. */
export const seeds: fc.Arbitrary<number> = fc.integer({ min: 1, max: 2 ** 31 - 1 });

/** Joins words to sentences of a dozen words. */
export function proseOf(words: readonly string[]): string {
  return words.map((word, i) => (i % 12 === 11 ? `${word}.` : word)).join(' ');
}

const pieces = [
  ...['kommunen', 'og', 'Digitalisering', 'BRØNNØYSUND', 'e-ID', '2018–2025', "d'Artagnan", 'år'],
  ...['å', 'a\u030A', 'ø', 'Æ', 'e\u0301', 'İ', 'ß', 'ﬁ', 'Σ', '\u0301', '½', '٣', 'ة'],
  ...['統計', 'ひらがな', 'กำหนด', 'ไ', '한국', 'नीति'],
  ...['🙂', '👩‍👩‍👧‍👦', '🇳🇴', '👍🏽', '❤\uFE0F', '1\uFE0F\u20E3', '𝔸', '𠀀', '\uD83D', '\uDE42'],
  ...['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\0', "'", '’', '-'],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\u00A0',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '.',
    '. ',
    ', ',
    '« ',
  ],
];

/** Texts that are hard on offsets, and now and then any string at all, lone surrogates included. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join('')),
  },
);
