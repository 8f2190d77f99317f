import { expect, test } from '@jest/globals';
import {
  drawExponential,
  drawGamma,
  drawNormal,
  makeRandom,
  type Random,
  seedOf,
} from '../../src/chance/random.js';

test('numbers and seeds are the same on every machine and in every version', () => {
  const random = makeRandom(42);
  expect([random(), random(), random()]).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
  ]);
  expect(seedOf('fjordvik-2019', 1)).toBe(2537791333);
});

test('where one part ends and the next begins counts', () => {
  expect(seedOf('ab', 'c')).not.toBe(seedOf('a', 'bc'));
  expect(seedOf('a')).not.toBe(seedOf('a', ''));
});

test.each<[string, (random: Random) => number, number, number]>([
  ['exponential', drawExponential, 1, 1],
  ['normal', drawNormal, 0, 1],
  ['gamma 0.3', (random) => drawGamma(0.3, random), 0.3, 0.3],
  ['gamma 5', (random) => drawGamma(5, random), 5, 5],
])('%s has its mean and variance', (_, draw, mean, variance) => {
  const random = makeRandom(9);
  const values = Array.from({ length: 100_000 }, () => draw(random));
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
  expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / values.length));
  expect(Math.abs(squares / values.length / variance - 1)).toBeLessThan(0.05);
});
