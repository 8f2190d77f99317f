import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { KlippoglimError } from '../../src/errors.js';
import {
  DEFAULT_SKETCH_SIZE,
  estimateResemblance,
  minHash,
} from '../../src/fingerprint/minhash.js';
import { shingleHashes } from '../../src/fingerprint/shingles.js';
import { tokenize } from '../../src/text/tokenize.js';

/** Hashes of the words `ord<from>` up to `ord<to>`. */
function setOf(from: number, to: number): Float64Array {
  const words = Array.from({ length: to - from }, (_, i) => `ord${from + i}`);
  return shingleHashes(tokenize(words.join(' ')), 1);
}

// Sketches are stored to find new versions of old documents: these numbers may never change.
test('sketches are the same in every version and on every machine', () => {
  expect([...minHash(setOf(0, 20), 4)]).toEqual([194835484, 180494985, 92513247, 201313352]);
});

test.each([
  [0, 1],
  [1 / 5, 1],
  [1 / 3, 2],
  [1 / 2, 3],
  [4 / 5, 4],
])(
  'the estimate of a resemblance of %d is within three standard errors (sets %i)',
  (resemblance, round) => {
    const total = 1_500;
    const shared = Math.round(total * resemblance);
    const own = (total - shared) / 2;
    const from = round * 100_000;
    const size = 400;
    const first = minHash(setOf(from, from + own + shared), size);
    const second = minHash(setOf(from + own, from + total), size);
    const error = Math.sqrt((resemblance * (1 - resemblance)) / size);
    expect(Math.abs(estimateResemblance(first, second) - resemblance)).toBeLessThanOrEqual(
      3 * error,
    );
  },
);

test('over many pairs of sets the estimates are right on average', () => {
  let sum = 0;
  const pairs = 60;
  for (let pair = 0; pair < pairs; pair++) {
    const from = pair * 1_000;
    sum += estimateResemblance(
      minHash(setOf(from, from + 80)),
      minHash(setOf(from + 40, from + 120)),
    );
  }
  // Three standard errors of the mean of 60 × 128 draws at 1/3.
  expect(Math.abs(sum / pairs - 1 / 3)).toBeLessThan(0.017);
});

test('order and repetition of shingles change nothing', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 53 - 1 }), { minLength: 1 }), (values) => {
      const sketch = minHash(Float64Array.from(values), 16);
      expect(minHash(Float64Array.from([...values, ...values].reverse()), 16)).toEqual(sketch);
      expect(estimateResemblance(sketch, sketch)).toBe(1);
    }),
  ));

test('the sketch of a union is the least of the two sketches, entry by entry', () =>
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (a, b) => {
      const first = minHash(setOf(0, a), 32);
      const second = minHash(setOf(1_000, 1_000 + b), 32);
      const union = Float64Array.from([...setOf(0, a), ...setOf(1_000, 1_000 + b)]);
      expect([...minHash(union, 32)]).toEqual(
        Array.from(first, (value, i) => Math.min(value, second[i]!)),
      );
    }),
  ));

test('the hash functions are independent: the entries of one shingle are all different', () => {
  const sketch = minHash(setOf(7, 8));
  expect(new Set(sketch).size).toBe(DEFAULT_SKETCH_SIZE);
});

test('no shingles give the greatest value throughout', () => {
  expect([...minHash(new Float64Array(0), 3)]).toEqual([0xffffffff, 0xffffffff, 0xffffffff]);
});

test.each([0, -3, 1.5, Number.NaN])('a sketch size of %p is refused', (size) => {
  expect(() => minHash(setOf(0, 2), size)).toThrow(KlippoglimError);
});

test('sketches of unlike size, and empty ones, are not compared', () => {
  const two = minHash(setOf(0, 2), 2);
  expect(() => estimateResemblance(two, minHash(setOf(0, 2), 3))).toThrow(/2 and 3 entries/u);
  expect(() => estimateResemblance(two.slice(0, 0), two.slice(0, 0))).toThrow(KlippoglimError);
});
