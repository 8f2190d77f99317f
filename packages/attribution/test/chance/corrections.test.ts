import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adjustBenjaminiHochberg, adjustHolm } from '../../src/chance/corrections.js';

const values = [0.01, 0.04, 0.03, 0.005, 0.5];

test('Holm multiplies the smallest by all, the next by one less, and never falls', () => {
  const expected = [0.04, 0.09, 0.09, 0.025, 0.5];
  for (const [at, value] of adjustHolm(values).entries()) expect(value).toBeCloseTo(expected[at]!);
});

test('Benjamini and Hochberg multiply by all over the rank, and never fall', () => {
  const expected = [0.025, 0.05, 0.05, 0.025, 0.5];
  const adjusted = adjustBenjaminiHochberg(values);
  for (const [at, value] of adjusted.entries()) expect(value).toBeCloseTo(expected[at]!);
});

test('raw ≤ Benjamini-Hochberg ≤ Holm ≤ Bonferroni, in the order of the raw values', () => {
  const p = fc.oneof(fc.constantFrom(0, 0.01, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(p), (raw) => {
      const [holm, hochberg] = [adjustHolm(raw), adjustBenjaminiHochberg(raw)];
      for (const [i, value] of raw.entries()) {
        expect(value).toBeLessThanOrEqual(hochberg[i]! + 1e-12);
        expect(hochberg[i]).toBeLessThanOrEqual(holm[i]! + 1e-12);
        expect(holm[i]).toBeLessThanOrEqual(Math.min(1, value * raw.length) + 1e-12);
        for (const [j, other] of raw.entries()) {
          if (value <= other) expect(holm[i]).toBeLessThanOrEqual(holm[j]!);
          if (value <= other) expect(hochberg[i]).toBeLessThanOrEqual(hochberg[j]! + 1e-15);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('what is no p-value is told', () => {
  expect(() => adjustHolm([0.1, 1.2])).toThrow(/1.2 is no p-value/);
  expect(() => adjustBenjaminiHochberg([Number.NaN])).toThrow(/NaN is no p-value/);
});
