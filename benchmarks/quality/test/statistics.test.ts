import { expect, test } from '@jest/globals';
import {
  areaUnderCurve,
  mean,
  quantile,
  rankCorrelation,
  ranksOf,
  standardDeviation,
} from '../src/statistics.js';

test.each([
  [[3, 4], [1, 2], 1],
  [[1, 2], [3, 4], 0],
  [[1], [1], 1 / 2],
  [[2, 4], [1, 3], 3 / 4],
  [[0, 0, 1], [0, 0], (2 * 2 * (1 / 2) + 2) / 6],
])('the area under the curve of %j against %j is %d, ties counted half', (a, b, expected) => {
  expect(areaUnderCurve(a, b)).toBeCloseTo(expected, 12);
});

test('ranks start at 1, and equal values share theirs', () => {
  expect(ranksOf([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
});

test.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [1, 4],
])('the quantile %d of 1, 2, 3, 4 is %d', (p, expected) => {
  expect(quantile([4, 1, 3, 2], p)).toBeCloseTo(expected, 12);
});

test('rank correlation sees order only', () => {
  expect(rankCorrelation([1, 2, 3], [10, 100, 1000])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  // 1 − 6 · (0 + 1 + 1) / (3 · 8)
  expect(rankCorrelation([1, 2, 3], [1, 3, 2])).toBeCloseTo(1 / 2, 12);
});

test('mean and standard deviation of a sample', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(standardDeviation([1, 2, 6])).toBeCloseTo(Math.sqrt((4 + 1 + 9) / 2), 12);
  expect(mean([])).toBe(0);
});
