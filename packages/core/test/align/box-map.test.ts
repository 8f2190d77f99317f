import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Box, compareBoxes, overlap } from '../../src/align/box.js';
import { BoxMap } from '../../src/align/box-map.js';

// Large ones lie in several rows of the map, small ones meet at their very ends.
const stretch = fc
  .oneof(
    fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 200 })),
    fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 4 })),
  )
  .map(([start, length]) => [start, start + length] as const);
const box: fc.Arbitrary<Box> = fc
  .tuple(stretch, stretch)
  .map(([[sourceStart, sourceEnd], [targetStart, targetEnd]]) => ({
    sourceStart,
    sourceEnd,
    targetStart,
    targetEnd,
  }));
const boxes = fc.array(box, { maxLength: 20 });

function mapOf(all: readonly Box[]): BoxMap<Box> {
  const map = new BoxMap<Box>();
  for (const one of all) map.add(one);
  return map;
}

test('near finds the boxes whose target sides overlap, each once, as asking every box does', () =>
  fc.assert(
    fc.property(boxes, box, (all, asked) => {
      const near = mapOf(all).near(asked);
      const expected = all.filter(
        (other) => other.targetStart < asked.targetEnd && asked.targetStart < other.targetEnd,
      );
      expect(near).toHaveLength(expected.length);
      expect(new Set(near)).toEqual(new Set(expected));
    }),
  ));

test('holdsMiddle is true exactly if some box holds the middle of the asked one on both sides', () =>
  fc.assert(
    fc.property(boxes, box, (all, asked) => {
      const s = Math.floor((asked.sourceStart + asked.sourceEnd) / 2);
      const t = Math.floor((asked.targetStart + asked.targetEnd) / 2);
      const expected = all.some(
        (other) =>
          other.sourceStart <= s &&
          s < other.sourceEnd &&
          other.targetStart <= t &&
          t < other.targetEnd,
      );
      expect(mapOf(all).holdsMiddle(asked)).toBe(expected);
    }),
  ));

test('has is true of the boxes that were added, and of no other', () =>
  fc.assert(
    fc.property(boxes, box, (all, asked) => {
      const map = mapOf(all);
      for (const one of all) expect(map.has({ ...one })).toBe(true);
      expect(map.has(asked)).toBe(all.some((one) => compareBoxes(one, asked) === 0));
    }),
  ));

test('all boxes come back in the order in which they were added, and the list is a copy', () =>
  fc.assert(
    fc.property(boxes, (all) => {
      const map = mapOf(all);
      map.all().pop();
      expect(map.all()).toEqual(all);
    }),
  ));

test('two stretches overlap in as many tokens as both have', () =>
  fc.assert(
    fc.property(stretch, stretch, ([a, b], [c, d]) => {
      let shared = 0;
      for (let i = a; i < b; i++) if (i >= c && i < d) shared++;
      expect(overlap(a, b, c, d)).toBe(shared);
    }),
  ));

test('the order of boxes is total: by the target, by the source, the larger first', () => {
  const make = (t0: number, t1: number, s0: number, s1: number): Box => ({
    targetStart: t0,
    targetEnd: t1,
    sourceStart: s0,
    sourceEnd: s1,
  });
  const ordered = [
    make(0, 9, 5, 9),
    make(1, 4, 0, 2),
    make(1, 9, 3, 9),
    make(1, 4, 3, 9),
    make(1, 4, 3, 5),
    make(2, 3, 0, 1),
  ];
  expect([...ordered].reverse().sort(compareBoxes)).toEqual(ordered);
  expect(compareBoxes(ordered[2]!, { ...ordered[2]! })).toBe(0);
});
