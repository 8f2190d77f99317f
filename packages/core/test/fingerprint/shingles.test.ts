import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { KlippoglimError } from '../../src/errors.js';
import {
  countShared,
  DEFAULT_SHINGLE_SIZE,
  distinctHashes,
  shingleHashes,
} from '../../src/fingerprint/shingles.js';
import { tokenize } from '../../src/text/tokenize.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { pack } from '../made-texts.js';

function hashesOf(text: string, size: number): number[] {
  return [...shingleHashes(tokenize(text), size)];
}

const fewWords = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 });
const numbers = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 })
  .map((values) => Float64Array.from(values));

// Stored fingerprints live longer than a version: these numbers may never change.
test('hashes are the same in every version and on every machine', () => {
  expect(hashesOf('Kommunen skal digitalisere sine tjenester', 3)).toEqual([
    5021571047299255, 4816068556247361, 7346669697741881,
  ]);
  expect(hashesOf('a b', 1)).toEqual([4761702338316715, 2926733546408853]);
  expect(hashesOf('år 🙂 ÅR', 2)).toEqual([5218374750718952]);
});

test('there is one shingle for each place where a whole one begins', () => {
  expect(hashesOf('', 1)).toEqual([]);
  expect(hashesOf('en to', 3)).toEqual([]);
  expect(hashesOf('en to tre', 3)).toHaveLength(1);
  expect(hashesOf('en to tre fire', 3)).toHaveLength(2);
  expect(shingleHashes(tokenize('1 2 3 4 5 6'))).toHaveLength(6 - DEFAULT_SHINGLE_SIZE + 1);
});

test('two shingles have one hash exactly if their tokens are equal in order', () =>
  fc.assert(
    fc.property(fewWords, fc.integer({ min: 1, max: 6 }), (words, size) => {
      const hashes = hashesOf(words.join(' '), size);
      const shingles = hashes.map((_, i) => words.slice(i, i + size).join(' '));
      for (let i = 0; i < hashes.length; i++) {
        for (let j = 0; j < i; j++) {
          expect(hashes[i] === hashes[j]).toBe(shingles[i] === shingles[j]);
        }
      }
    }),
  ));

test('hashes are integers that a double holds exactly', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const hash of hashesOf(text, 1)) expect(Number.isSafeInteger(hash)).toBe(true);
    }),
  ));

test('hashes of unlike sizes do not meet', () => {
  expect(hashesOf('en', 1)).not.toEqual(hashesOf('en en', 2));
});

test('hashes do not depend on what the vocabulary met before', () => {
  const vocabulary = new Vocabulary();
  tokenize('noe helt annet som står foran', vocabulary);
  const text = 'Kommunen skal dele data';
  expect([...shingleHashes(tokenize(text, vocabulary), 2)]).toEqual(hashesOf(text, 2));
});

test('under a pack inflected forms share their shingles, without one they do not', () => {
  const shared = (texts: readonly [string, string], language: typeof pack | undefined): number =>
    countShared(
      ...(texts.map((text) =>
        distinctHashes(shingleHashes(tokenize(text, new Vocabulary(language)), 2)),
      ) as [Float64Array, Float64Array]),
    );
  const texts = ['Kommunene deler', 'kommunen deler'] as const;
  expect(shared(texts, pack)).toBe(1);
  expect(shared(texts, undefined)).toBe(0);
});

test.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('a size of %p is refused', (size) => {
  expect(() => hashesOf('en to', size)).toThrow(KlippoglimError);
  expect(() => hashesOf('en to', size)).toThrow(String(size));
});

describe('sets of hashes', () => {
  test('distinct hashes are those of a Set, ascending, and the input is left as it was', () =>
    fc.assert(
      fc.property(numbers, (hashes) => {
        const before = [...hashes];
        expect([...distinctHashes(hashes)]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
        expect([...hashes]).toEqual(before);
      }),
    ));

  test('the number shared is that of two Sets, in either direction', () =>
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const shared = [...new Set(a)].filter((hash) => b.includes(hash)).length;
        expect(countShared(distinctHashes(a), distinctHashes(b))).toBe(shared);
        expect(countShared(distinctHashes(b), distinctHashes(a))).toBe(shared);
      }),
    ));
});
