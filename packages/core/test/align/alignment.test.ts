import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Alignment, alignBox } from '../../src/align/alignment.js';
import type { Operation } from '../../src/model/passage.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { pack, prepare, seeds, wordSalad } from '../made-texts.js';

const none = {
  same: 0,
  inflected: 0,
  variant: 0,
  substituted: 0,
  moved: 0,
  inserted: 0,
  deleted: 0,
};

/** Aligns two whole texts. */
function align(source: string, target: string, vocabulary = new Vocabulary(pack)): Alignment {
  const s = prepare(source, vocabulary);
  const t = prepare(target, vocabulary);
  return alignBox(s, t, {
    sourceStart: 0,
    sourceEnd: s.ids.length,
    targetStart: 0,
    targetEnd: t.ids.length,
  });
}

/** Source words (letters and two inflections of a word) and target words made from them. */
const fewWords = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'og', 'plane', 'planen', 'planer'), { maxLength: 25 })
  .map((words) => words.join(' '));

function expectConsistent(alignment: Alignment, sourceWords: number, targetWords: number): void {
  const { sourceOf, operations, counts } = alignment;
  expect(sourceOf).toHaveLength(targetWords);
  expect(operations).toHaveLength(targetWords);
  const used = [...sourceOf].filter((place) => place !== -1);
  expect(new Set(used).size).toBe(used.length);
  for (const place of used) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(sourceWords);
  }
  const counted: Record<Operation, number> = { ...none, deleted: sourceWords - used.length };
  operations.forEach((operation, j) => {
    counted[operation]++;
    expect(operation === 'inserted').toBe(sourceOf[j] === -1);
  });
  expect(counts).toEqual(counted);
}

test('every word of either side is counted once, and each source word is used at most once', () =>
  fc.assert(
    fc.property(fewWords, fewWords, (source, target) => {
      const count = (text: string): number => (text === '' ? 0 : text.split(' ').length);
      expectConsistent(align(source, target), count(source), count(target));
    }),
  ));

test('"same" pairs equal words, "inflected" equal stems, and both keep the order', () =>
  fc.assert(
    fc.property(fewWords, fewWords, (source, target) => {
      const { sourceOf, operations } = align(source, target);
      const [from, to] = [source.split(' '), target.split(' ')];
      let last = -1;
      operations.forEach((operation, j) => {
        const [word, other] = [to[j]!, from[sourceOf[j]!]!];
        if (operation === 'same') expect(word).toBe(other);
        if (operation === 'inflected') {
          expect(word).not.toBe(other);
          expect(pack.stem!(word)).toBe(pack.stem!(other));
        }
        if (operation === 'moved') expect(pack.stem!(word)).toBe(pack.stem!(other));
        if (operation === 'same' || operation === 'inflected') {
          expect(sourceOf[j]).toBeGreaterThan(last);
          last = sourceOf[j]!;
        }
      });
    }),
  ));

/** Length of a longest common subsequence, by the textbook table. */
function longestCommon(from: readonly string[], to: readonly string[]): number {
  let row = new Array<number>(from.length + 1).fill(0);
  for (const word of to) {
    const next = [0];
    from.forEach((other, i) => {
      next.push(other === word ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
    });
    row = next;
  }
  return row[from.length]!;
}

test('for short texts as many tokens keep their order as a longest common subsequence has', () =>
  fc.assert(
    fc.property(fewWords, fewWords, (source, target) => {
      const { same, inflected } = align(source, target).counts;
      const stems = (text: string): string[] => text.split(' ').map((word) => pack.stem!(word));
      const common =
        source === '' || target === '' ? 0 : longestCommon(stems(source), stems(target));
      expect(same + inflected).toBe(common);
    }),
  ));

test('equal texts are "same" throughout, however long', () =>
  fc.assert(
    fc.property(seeds, fc.constantFrom(1, 40, 400, 3_000), (seed, length) => {
      const text = wordSalad(seed, length).join(' ');
      const { counts, sourceOf } = align(text, text);
      expect(counts).toEqual({ ...none, same: length });
      expect([...sourceOf]).toEqual(Array.from({ length }, (_, i) => i));
    }),
    { numRuns: 12 },
  ));

test('a long text with single words changed keeps every other word, by anchors and by table', () =>
  fc.assert(
    fc.property(seeds, fc.integer({ min: 5, max: 60 }), (seed, gap) => {
      const words = Array.from({ length: 700 }, (_, i) => `ord${(i * 31) % 977}`);
      const isChanged = (i: number): boolean => (i + seed) % gap === 0;
      const changed = words.map((word, i) => (isChanged(i) ? `nytt${i}` : word));
      const { counts, operations } = align(words.join(' '), changed.join(' '));
      const substituted = words.filter((_, i) => isChanged(i)).length;
      expect(counts).toEqual({ ...none, same: 700 - substituted, substituted });
      operations.forEach((operation, i) => {
        expect(operation).toBe(isChanged(i) ? 'substituted' : 'same');
      });
    }),
    { numRuns: 20 },
  ));

describe('worked cases', () => {
  test.each<[string, string, string, Partial<Record<Operation, number>>]>([
    ['one word put for another', 'a b c d e', 'a b x d e', { same: 4, substituted: 1 }],
    ['the first word changed', 'a b c', 'x b c', { same: 2, substituted: 1 }],
    ['the last word changed', 'a b c', 'a b x', { same: 2, substituted: 1 }],
    ['one word put for two', 'a b c d', 'a x d', { same: 2, substituted: 1, deleted: 1 }],
    ['two words put for one', 'a b d', 'a x y d', { same: 2, substituted: 1, inserted: 1 }],
    ['a word added', 'a b c', 'a b x c', { same: 3, inserted: 1 }],
    ['a word left out', 'a b c d', 'a b d', { same: 3, deleted: 1 }],
    ['an inflected word', 'kommunen skal dele', 'kommunene skal dele', { same: 2, inflected: 1 }],
    ['the same word rather than the same stem', 'planen planer', 'planer', { same: 1, deleted: 1 }],
    [
      'the same word amid the same stem',
      'planene planer planen',
      'q planer r',
      { same: 1, substituted: 2 },
    ],
    ['two words swapped', 'a b c', 'b a c', { same: 2, moved: 1 }],
    ['function words do not move', 'a og b', 'a b og', { same: 2, inserted: 1, deleted: 1 }],
    ['nothing in common', 'a b', 'x y', { substituted: 2 }],
    ['an empty source side', '', 'a b', { inserted: 2 }],
    ['an empty target side', 'a b', '', { deleted: 2 }],
    [
      'two sentences swapped',
      'kommunen skal dele data alle lærer av andre',
      'alle lærer av andre kommunen skal dele data',
      { same: 4, moved: 4 },
    ],
  ])('%s', (_, source, target, expected) => {
    expect(align(source, target).counts).toEqual({ ...none, ...expected });
  });

  test('without a pack inflected words are other words', () => {
    expect(align('planen er', 'planene er', new Vocabulary()).counts).toEqual({
      ...none,
      same: 1,
      substituted: 1,
    });
  });

  test('a word met in another written form is a variant, inflected or not', () => {
    const vocabulary = new Vocabulary({
      ...pack,
      canonical: (word) => word.replace('tenest', 'tjenest').replace(/ane$/, 'ene'),
    });
    const source = 'alle planene og tjenester og planer tjenestene';
    const target = 'alle planane og tenester og planene tenester';
    expect(align(source, target, vocabulary).operations).toEqual([
      'same',
      'variant',
      'same',
      'variant',
      'same',
      'inflected',
      'variant',
    ]);
  });

  test('places are counted in the source, also where the box begins inside the texts', () => {
    const vocabulary = new Vocabulary();
    const source = prepare('x x x a b c x', vocabulary);
    const target = prepare('y a z c', vocabulary);
    const box = { sourceStart: 3, sourceEnd: 6, targetStart: 1, targetEnd: 4 };
    const { sourceOf, operations } = alignBox(source, target, box);
    expect([...sourceOf]).toEqual([3, 4, 5]);
    expect(operations).toEqual(['same', 'substituted', 'same']);
  });
});

test('two thousand words beside as many others, all unlike, still add up', () => {
  const side = (name: string): string =>
    Array.from({ length: 2_100 }, (_, i) => `${name}${i}`).join(' ');
  const { counts } = align(side('a'), side('b'));
  expect(counts.substituted + counts.inserted).toBe(2_100);
  expect(counts.substituted + counts.deleted).toBe(2_100);
});
