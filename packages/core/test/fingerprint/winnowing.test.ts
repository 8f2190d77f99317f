import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { KlippoglimError } from '../../src/errors.js';
import { shingleHashes } from '../../src/fingerprint/shingles.js';
import { winnow } from '../../src/fingerprint/winnowing.js';
import { tokenize } from '../../src/text/tokenize.js';
import { seeds, wordSalad } from '../made-texts.js';

const hashes = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 80 })
  .map((values) => Float64Array.from(values));
const windows = fc.integer({ min: 1, max: 12 });

/** The definition, word for word: the rightmost least hash of every window. */
function winnowByDefinition(all: Float64Array, window: number): number[] {
  const width = Math.min(window, all.length);
  const selected = new Set<number>();
  for (let start = 0; start + width <= all.length && width > 0; start++) {
    let least = start;
    for (let i = start; i < start + width; i++) if (all[i]! <= all[least]!) least = i;
    selected.add(least);
  }
  return [...selected];
}

test('of every window the rightmost least hash is selected, and nothing else', () =>
  fc.assert(
    fc.property(hashes, windows, (all, window) => {
      const { positions, hashes: kept } = winnow(all, window);
      expect([...positions]).toEqual(winnowByDefinition(all, window));
      expect([...kept]).toEqual(Array.from(positions, (position) => all[position]));
    }),
  ));

test('the gap between two positions is at most the window, also at both ends', () =>
  fc.assert(
    fc.property(hashes, windows, (all, window) => {
      const { positions } = winnow(all, window);
      const fences = [-1, ...positions, all.length];
      for (let i = 1; i < fences.length; i++) {
        expect(fences[i]! - fences[i - 1]!).toBeGreaterThan(0);
        if (all.length > 0) expect(fences[i]! - fences[i - 1]!).toBeLessThanOrEqual(window);
      }
    }),
  ));

test('a shared run of window + size - 1 tokens shares a fingerprint, wherever it stands', () =>
  fc.assert(
    fc.property(seeds, windows, fc.integer({ min: 1, max: 6 }), (seed, window, size) => {
      const run = wordSalad(seed, window + size - 1);
      const [first, second] = [seed + 1, seed + 2].map((other) => {
        const words = [...wordSalad(other, other % 20), ...run, ...wordSalad(-other, other % 30)];
        const { hashes: kept } = winnow(shingleHashes(tokenize(words.join(' ')), size), window);
        return new Set(kept);
      }) as [Set<number>, Set<number>];
      expect([...first].some((hash) => second.has(hash))).toBe(true);
    }),
  ));

test.each([2, 4, 9, 19])(
  'a window of %i keeps about 2 of every window + 1 distinct shingles',
  (window) => {
    const all = shingleHashes(
      tokenize(Array.from({ length: 20_000 }, (_, i) => `ord${i}`).join(' ')),
      5,
    );
    const density = winnow(all, window).positions.length / all.length;
    expect(density * (window + 1)).toBeGreaterThan(1.9);
    expect(density * (window + 1)).toBeLessThan(2.1);
  },
);

test('a window of 1 keeps every shingle, and no shingles give no fingerprints', () => {
  const all = Float64Array.of(3, 3, 1);
  expect([...winnow(all, 1).positions]).toEqual([0, 1, 2]);
  expect(winnow(new Float64Array(0), 4).positions).toHaveLength(0);
});

test('a text shorter than the window keeps one fingerprint', () => {
  expect([...winnow(Float64Array.of(5, 2, 7), 100).positions]).toEqual([1]);
});

test.each([0, -1, 1.5, Number.NaN])('a window of %p is refused', (window) => {
  expect(() => winnow(Float64Array.of(1), window)).toThrow(KlippoglimError);
  expect(() => winnow(Float64Array.of(1), window)).toThrow(String(window));
});
