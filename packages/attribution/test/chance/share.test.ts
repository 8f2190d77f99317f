import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { estimateShare } from '../../src/chance/share.js';

const counts = (words: number, ...shared: readonly number[]) =>
  shared.map((count) => ({ words, shared: count }));

test('the share is counted, whatever is drawn', () => {
  const sections = [...counts(300, 30, 0), ...counts(50, 50), ...counts(0, 0)];
  const estimate = estimateShare(sections, { seed: 1 });
  expect(estimate).toMatchObject({
    value: 80 / 650,
    numerator: 80,
    denominator: 650,
    sections: 3,
    effectiveSections: 650 ** 2 / (300 ** 2 + 300 ** 2 + 50 ** 2),
  });
});

// Clopper and Pearson, exact: x sections of n copied wholly.
test.each([
  [0, 5, 0, 0.5218],
  [1, 10, 0.0025, 0.445],
  [5, 20, 0.0866, 0.491],
  [10, 10, 0.6915, 1],
])(
  'of even sections, %d of %d copied wholly, the limits are Clopper and Pearson’s',
  (copied, all, lower, upper) => {
    const sections = [
      ...counts(200, ...Array<number>(copied).fill(200)),
      ...counts(200, ...Array<number>(all - copied).fill(0)),
    ];
    const { interval } = estimateShare(sections, { seed: 3, resamples: 19_999 });
    expect(interval.lower).toBeCloseTo(lower, 1.7);
    expect(interval.upper).toBeCloseTo(upper, 1.7);
  },
);

test('the interval holds the share and lies within 0 and 1', () => {
  const section = fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([words, part]) => ({ words, shared: Math.floor(words * part) }));
  fc.assert(
    fc.property(fc.array(section, { maxLength: 12 }), fc.integer(), (sections, seed) => {
      const { value, interval } = estimateShare(sections, { seed, resamples: 399 });
      expect(interval.lower).toBeGreaterThanOrEqual(0);
      expect(interval.lower).toBeLessThanOrEqual(value);
      expect(interval.upper).toBeGreaterThanOrEqual(value);
      expect(interval.upper).toBeLessThanOrEqual(1);
    }),
  );
});

test('a document without a token can have any share', () => {
  const nothing = { value: 0, numerator: 0, sections: 0, effectiveSections: 0 };
  const whole = { ...nothing, interval: { lower: 0, upper: 1 } };
  expect(estimateShare([], { seed: 1 })).toMatchObject(whole);
  expect(estimateShare(counts(0, 0), { seed: 1 })).toMatchObject(whole);
});

test('a higher level gives a wider interval, another seed another one', () => {
  const sections = counts(200, 0, 30, 80, 10, 0, 200);
  const at = (level: number, seed = 1) => estimateShare(sections, { seed, level }).interval;
  expect(at(0.99).lower).toBeLessThan(at(0.8).lower);
  expect(at(0.99).upper).toBeGreaterThan(at(0.8).upper);
  expect(at(0.95)).toEqual(at(0.95));
  expect(at(0.95, 2)).not.toEqual(at(0.95));
});

test('impossible counts and options are told', () => {
  expect(() => estimateShare(counts(10, 11), { seed: 1 })).toThrow(/11 shared of 10 words/);
  expect(() => estimateShare(counts(10, -1), { seed: 1 })).toThrow(/-1 shared/);
  expect(() => estimateShare(counts(10.5, 1), { seed: 1 })).toThrow(/whole/);
  expect(() => estimateShare([], { seed: 1, level: 1 })).toThrow(/level is 1/);
  expect(() => estimateShare([], { seed: 1, resamples: 0 })).toThrow(/resamples is 0/);
});
