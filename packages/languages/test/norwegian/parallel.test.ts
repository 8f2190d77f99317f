import { describe, expect, test } from '@jest/globals';
import { type LanguagePack, tokenize, Vocabulary } from '@klippoglim/core';
import { norwegian } from '../../src/norwegian/index.js';
import { snowballStem } from '../../src/norwegian/stem.js';
import { minimalPairs, type SentencePair, sentencePairs } from './development-data.js';

/*
 * Development data: rules were changed with the odd lines in sight, and of the even ones only the
 * totals were looked at. Both are by the same author, so neither says what other texts give.
 */
const unseen = sentencePairs().filter((_, line) => line % 2 === 1);

const snowball: LanguagePack = { tag: 'no', version: 1, stem: snowballStem };

function tokensOf(text: string, vocabulary: Vocabulary): readonly string[] {
  const { words } = tokenize(text, vocabulary);
  return Array.from(words, (word) => vocabulary.tokenText(vocabulary.tokenOf(word)));
}

interface Agreement {
  /** Share of the Nynorsk tokens that the Bokmål sentence has too, each used once. */
  readonly tokens: number;
  /** Share of the distinct Nynorsk word 5-grams, within sentences, that some Bokmål sentence has. */
  readonly fiveGrams: number;
}

function agreement(pairs: readonly SentencePair[], pack?: LanguagePack): Agreement {
  const vocabulary = new Vocabulary(pack);
  const bokmalGrams = new Set<string>();
  const nynorskGrams = new Set<string>();
  let shared = 0;
  let all = 0;
  for (const { bokmal, nynorsk } of pairs) {
    const ours = tokensOf(bokmal, vocabulary);
    const theirs = tokensOf(nynorsk, vocabulary);
    const left = [...ours];
    for (const token of theirs) {
      const at = left.indexOf(token);
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) shared++;
      all++;
    }
    for (const gram of fiveGramsOf(ours)) bokmalGrams.add(gram);
    for (const gram of fiveGramsOf(theirs)) nynorskGrams.add(gram);
  }
  const met = [...nynorskGrams].filter((gram) => bokmalGrams.has(gram));
  return { tokens: shared / all, fiveGrams: met.length / nynorskGrams.size };
}

function fiveGramsOf(tokens: readonly string[]): readonly string[] {
  return tokens.slice(4).map((_, at) => tokens.slice(at, at + 5).join(' '));
}

describe('Nynorsk sentences meet their Bokmål originals', () => {
  test.each([
    { what: 'words as they are', pack: undefined, tokens: 0.629, fiveGrams: 0.106, unseen: 0.111 },
    { what: 'Snowball’s stem', pack: snowball, tokens: 0.721, fiveGrams: 0.206, unseen: 0.211 },
  ])('by $what as the README says', ({ pack, tokens, fiveGrams, unseen: inUnseenLines }) => {
    const all = agreement(sentencePairs(), pack);
    expect(all.tokens).toBeCloseTo(tokens, 3);
    expect(all.fiveGrams).toBeCloseTo(fiveGrams, 3);
    expect(agreement(unseen, pack).fiveGrams).toBeCloseTo(inUnseenLines, 3);
  });

  test('by the pack, in no fewer than the README says', () => {
    const all = agreement(sentencePairs(), norwegian);
    expect(all.tokens).toBeGreaterThanOrEqual(0.9375);
    expect(all.fiveGrams).toBeGreaterThanOrEqual(0.7695);
    expect(agreement(unseen, norwegian).fiveGrams).toBeGreaterThanOrEqual(0.7615);
  });

  test('of the running Bokmål words, 98.6 of 100 are their own canonical spelling', () => {
    const vocabulary = new Vocabulary();
    const words = sentencePairs().flatMap(({ bokmal }) =>
      Array.from(tokenize(bokmal, vocabulary).words, (word) => vocabulary.wordText(word)),
    );
    const changed = words.filter((word) => norwegian.canonical?.(word) !== word);
    const numbers = changed.filter((word) => /^\d+$/u.test(norwegian.canonical?.(word) ?? ''));
    expect(changed.length / words.length).toBeLessThanOrEqual(0.014);
    expect(numbers.length / changed.length).toBeGreaterThan(0.5);
  });
});

describe('different words that look alike', () => {
  const token = (word: string): string => norwegian.stem?.(norwegian.canonical?.(word) ?? '') ?? '';
  const pairs = minimalPairs();
  const joined = pairs.filter(([first, second]) => token(first) === token(second));
  const stemmedAlike = pairs.filter(
    ([first, second]) => norwegian.stem?.(first) === norwegian.stem?.(second),
  );

  test('are joined by the canonical spelling in one pair of 300', () => {
    const byCanonical = joined.filter((pair) => !stemmedAlike.includes(pair));
    expect(pairs).toHaveLength(300);
    expect(byCanonical).toEqual([['gjord', 'gjort']]);
  });

  test('are parted by it more often than that', () => {
    const parted = stemmedAlike.filter((pair) => !joined.includes(pair));
    expect(parted.length).toBeGreaterThanOrEqual(8);
  });
});
