import { expect, test } from '@jest/globals';
import { danishFunctionWords } from '../src/words/danish.js';
import { englishFunctionWords } from '../src/words/english.js';
import { bokmalFunctionWords, nynorskFunctionWords } from '../src/words/norwegian.js';
import { norwegianAbbreviations } from '../src/words/norwegian-abbreviations.js';
import { swedishFunctionWords } from '../src/words/swedish.js';

test.each([
  ['ikke', 'ikkje'],
  ['jeg', 'eg'],
  ['en', 'ein'],
  ['fra', 'frå'],
  ['noen', 'nokon'],
  ['være', 'vere'],
  ['hva', 'kva'],
  ['de', 'dei'],
  ['bare', 'berre'],
])('%s is Bokmål, %s is Nynorsk', (bokmal, nynorsk) => {
  expect(bokmalFunctionWords.has(bokmal)).toBe(true);
  expect(bokmalFunctionWords.has(nynorsk)).toBe(false);
  expect(nynorskFunctionWords.has(nynorsk)).toBe(true);
});

test('a language has no word of another that it does not use', () => {
  const foreign = [
    { words: bokmalFunctionWords, not: ['af', 'efter', 'och', 'inte', 'frå', 'ikkje', 'the'] },
    { words: nynorskFunctionWords, not: ['fra', 'jeg', 'hva', 'ikke', 'af', 'och', 'the'] },
    { words: danishFunctionWords, not: ['av', 'etter', 'å', 'och', 'hva', 'noen'] },
    { words: swedishFunctionWords, not: ['og', 'ikke', 'fra', 'af', 'være'] },
    { words: englishFunctionWords, not: ['og', 'til', 'som', 'er', 'av'] },
  ];
  for (const { words, not } of foreign) {
    expect(not.filter((word) => words.has(word))).toEqual([]);
  }
});

test.each([
  'bl.a.',
  'jf.',
  'pkt.',
  'nr.',
  'f.eks.',
  'm.m.',
  'osv.',
  'ca.',
  'kap.',
  'st.meld.',
  'st.',
])('%s ends no Norwegian sentence', (abbreviation) => {
  expect(norwegianAbbreviations.has(abbreviation)).toBe(true);
});

test.each(['min.', 'del.', 'par.', 'tom.'])('%s is no abbreviation', (word) => {
  expect(norwegianAbbreviations.has(word)).toBe(false);
});
