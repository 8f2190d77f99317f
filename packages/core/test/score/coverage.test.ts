import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { countCovered } from '../../src/score/coverage.js';

const length = 60;
const stretch = fc
  .tuple(fc.nat(length), fc.nat(length))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('what is covered is the size of the union, however stretches overlap', () =>
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
      const union = new Set<number>();
      for (const [start, end] of stretches) for (let i = start; i < end; i++) union.add(i);
      expect(countCovered(stretches, length)).toBe(union.size);
    }),
  ));

test.each<[string, [number, number][], number]>([
  ['nothing', [], 0],
  ['an empty stretch', [[4, 4]], 0],
  [
    'the same stretch twice',
    [
      [2, 5],
      [2, 5],
    ],
    3,
  ],
  [
    'one inside another',
    [
      [0, 10],
      [3, 6],
    ],
    10,
  ],
  [
    'neighbours that touch',
    [
      [0, 3],
      [3, 6],
    ],
    6,
  ],
  [
    'an overlap of one',
    [
      [0, 4],
      [3, 6],
    ],
    6,
  ],
])('%s', (_, stretches, covered) => {
  expect(countCovered(stretches, 10)).toBe(covered);
});
