import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { chooseNearest } from '../../src/attribute/choose-nearest.js';
import type { NearPassage } from '../../src/attribute/nearness.js';

function passage(start: number, nearness: readonly number[]): NearPassage {
  return {
    start,
    end: start + nearness.length,
    likeness: 0,
    originId: 'x',
    nearness: Float32Array.from(nearness),
    paired: new Uint8Array(nearness.length),
    sourceStarts: new Int32Array(nearness.length).fill(-1),
    sourceEnds: new Int32Array(nearness.length).fill(-1),
  };
}

const CHANGE = 4;

/** The best sum of all ways, by trying each. */
function bestByTrying(length: number, passages: readonly NearPassage[]): number {
  let best = -Infinity;
  const walk = (at: number, last: number, sum: number): void => {
    if (at === length) {
      best = Math.max(best, sum);
      return;
    }
    const holding = passages.flatMap(({ start, end }, k) => (start <= at && at < end ? [k] : []));
    if (holding.length === 0) walk(at + 1, -1, sum);
    for (const k of holding) {
      const change = last === -1 || last === k ? 0 : CHANGE;
      walk(at + 1, k, sum + passages[k]!.nearness[at - passages[k]!.start]! - change);
    }
  };
  walk(0, -1, 0);
  return best;
}

function sumOf(chosen: Int32Array, passages: readonly NearPassage[]): number {
  let sum = 0;
  let last = -1;
  chosen.forEach((k, at) => {
    if (k !== -1) {
      const { start, nearness } = passages[k]!;
      sum += nearness[at - start]! - (last === -1 || last === k ? 0 : CHANGE);
    }
    last = k;
  });
  return sum;
}

const passages = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 8 }),
    fc.array(fc.constantFrom(0, 1, 2, 6, 9), { minLength: 1, maxLength: 6 }),
  ),
  { maxLength: 4 },
);

test('no other way through the text has a greater sum, and every held token gets a passage', () =>
  fc.assert(
    fc.property(passages, (drawn) => {
      const list = drawn.map(([start, nearness]) => passage(start, nearness));
      const chosen = chooseNearest(14, list);
      chosen.forEach((k, at) => {
        const isHeld = list.some(({ start, end }) => start <= at && at < end);
        expect(k !== -1).toBe(isHeld);
        if (k !== -1) expect(list[k]!.start <= at && at < list[k]!.end).toBe(true);
      });
      expect(sumOf(chosen, list)).toBeCloseTo(bestByTrying(14, list), 4);
    }),
  ));

test('of equally near passages the first in the list is chosen', () => {
  expect([...chooseNearest(3, [passage(0, [1, 1, 1]), passage(0, [1, 1, 1])])]).toEqual([0, 0, 0]);
});

test('two nearer words inside a passage do not part it', () => {
  const long = passage(0, [1, 1, 0, 0, 1, 1]);
  expect([...chooseNearest(6, [long, passage(2, [1, 1])])]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a paragraph in nearer wording is taken from where it is nearer', () => {
  const loose = passage(0, new Array<number>(20).fill(0.2));
  const near = passage(5, new Array<number>(12).fill(1));
  const chosen = [...chooseNearest(20, [loose, near])];
  expect(chosen.slice(5, 17).every((k) => k === 1)).toBe(true);
});
