import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { normalizeWord, Vocabulary } from '../../src/text/vocabulary.js';
import { hostileText, pack, wordOf } from '../made-texts.js';

function numberOf(vocabulary: Vocabulary, spelling: string): number {
  const padded = `«${spelling}»`;
  return vocabulary.wordAt(padded, 1, padded.length - 1);
}

test('over thousands of words it agrees with a Map, also after every growth', () => {
  const vocabulary = new Vocabulary();
  const model = new Map<string, number>();
  const spellings = Array.from({ length: 30_000 }, (_, i) => {
    const word = wordOf((i * 7919) % 12_000);
    return i % 3 === 0 ? word.toUpperCase() : word;
  });
  for (const spelling of spellings) {
    const number = numberOf(vocabulary, spelling);
    const word = spelling.toLowerCase();
    if (!model.has(word)) model.set(word, model.size);
    if (model.get(word) !== number) throw new Error(`${spelling} is ${number}`);
  }
  expect(vocabulary.size).toBe(12_000);
  for (const [word, number] of model) {
    expect(vocabulary.wordText(number)).toBe(word);
    expect(vocabulary.tokenText(vocabulary.tokenOf(number))).toBe(word);
  }
});

test('over stems it agrees with a Map, and many words share one token', () => {
  const vocabulary = new Vocabulary(pack);
  const tokens = new Map<string, number>();
  for (let i = 0; i < 6_000; i++) {
    for (const ending of ['', 'en', 'ene']) {
      const word = `${wordOf(i)}st${ending}`;
      const token = vocabulary.tokenOf(numberOf(vocabulary, word));
      const stem = pack.stem!(word);
      if (!tokens.has(stem)) tokens.set(stem, tokens.size);
      if (tokens.get(stem) !== token) throw new Error(`${word} has token ${token}`);
    }
  }
  expect(vocabulary.size).toBe(18_000);
  expect(tokens.size).toBeLessThan(vocabulary.size / 2);
});

test('two spellings have one number exactly if their normal forms are equal', () => {
  const vocabulary = new Vocabulary();
  const spelling = fc.oneof(hostileText, fc.constantFrom('år', 'ÅR', 'a\u030Ar', 'å\u00ADr', 'ar'));
  return fc.assert(
    fc.property(spelling, spelling, (first, second) => {
      const isOneNumber = numberOf(vocabulary, first) === numberOf(vocabulary, second);
      expect(isOneNumber).toBe(normalizeWord(first) === normalizeWord(second));
    }),
  );
});

test('a word of any length is looked up by all of its characters', () => {
  const vocabulary = new Vocabulary();
  const long = 'ø'.repeat(100_000);
  const first = numberOf(vocabulary, `${long}a`);
  expect(numberOf(vocabulary, `${long}b`)).not.toBe(first);
  expect(numberOf(vocabulary, `${long}a`)).toBe(first);
  expect(numberOf(vocabulary, long)).toBe(2);
});

test('hashes depend on the token alone, not on what was met before it', () => {
  const empty = new Vocabulary();
  const full = new Vocabulary();
  for (let i = 0; i < 3_000; i++) numberOf(full, wordOf(i));
  for (const word of ['kommunen', 'og', 'år', 'ba', '統']) {
    const here = empty.tokenOf(numberOf(empty, word));
    const there = full.tokenOf(numberOf(full, word));
    expect(here).not.toBe(there);
    expect(full.lowHash(there)).toBe(empty.lowHash(here));
    expect(full.highHash(there)).toBe(empty.highHash(here));
    expect(full.lowHash(there)).not.toBe(full.highHash(there));
  }
});

test('the low and high hashes of twelve thousand tokens are as good as all different', () => {
  const vocabulary = new Vocabulary();
  const joined = new Set<string>();
  const low = new Set<number>();
  for (let i = 0; i < 12_000; i++) {
    const token = vocabulary.tokenOf(numberOf(vocabulary, wordOf(i)));
    joined.add(`${vocabulary.lowHash(token)} ${vocabulary.highHash(token)}`);
    low.add(vocabulary.lowHash(token));
  }
  expect(joined.size).toBe(12_000);
  // A birthday collision or two among 2 ** 32 values would be no fault.
  expect(low.size).toBeGreaterThan(11_995);
});

test('the pack says which words are function words and which stem a word has', () => {
  const vocabulary = new Vocabulary(pack);
  const og = numberOf(vocabulary, 'OG');
  const kommunene = numberOf(vocabulary, 'Kommunene');
  const kommunen = numberOf(vocabulary, 'kommunen');
  expect(vocabulary.isFunctionWord(og)).toBe(true);
  expect(vocabulary.isFunctionWord(kommunene)).toBe(false);
  expect(kommunene).not.toBe(kommunen);
  expect(vocabulary.tokenOf(kommunene)).toBe(vocabulary.tokenOf(kommunen));
  expect(vocabulary.tokenText(vocabulary.tokenOf(kommunene))).toBe('kommun');
  expect(vocabulary.wordText(kommunene)).toBe('kommunene');
});

test('a function word that is met late is one, and its neighbours are not', () => {
  const vocabulary = new Vocabulary(pack);
  for (let i = 0; i < 5_000; i++) numberOf(vocabulary, wordOf(i));
  const words = ['som', 'kommune', 'av'].map((word) => numberOf(vocabulary, word));
  for (let i = 5_000; i < 10_000; i++) numberOf(vocabulary, wordOf(i));
  expect(words.map((word) => vocabulary.isFunctionWord(word))).toEqual([true, false, true]);
});

test('every word is stemmed once, however often and in whatever case it is met', () => {
  const asked: string[] = [];
  const vocabulary = new Vocabulary({
    tag: 'x',
    version: 1,
    stem: (word) => {
      asked.push(word);
      return word;
    },
  });
  for (const spelling of ['Plan', 'plan', 'PLAN', 'plan', 'p\u00ADlan', 'mål']) {
    numberOf(vocabulary, spelling);
  }
  expect(asked).toEqual(['plan', 'mål']);
});
