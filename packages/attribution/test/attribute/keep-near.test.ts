import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { chooseNearest } from '../../src/attribute/choose-nearest.js';
import { keepNear } from '../../src/attribute/keep-near.js';
import type { NearPassage } from '../../src/attribute/nearness.js';

/** A passage that has the words marked `x` to the letter, and the others not at all. */
function passage(originId: string, start: number, words: string): NearPassage {
  const paired = Uint8Array.from(words, (mark) => (mark === 'x' ? 1 : 0));
  return {
    start,
    end: start + words.length,
    likeness: 0,
    originId,
    nearness: Float32Array.from(paired),
    paired,
    sourceStarts: Int32Array.from(words, (_, k) => 10 * (start + k)),
    sourceEnds: Int32Array.from(words, (_, k) => 10 * (start + k) + 9),
  };
}

/** What is kept of each passage, one line for each stretch: `.` where there is nothing of it. */
function keptOf(...passages: readonly NearPassage[]): readonly string[] {
  const chosen = chooseNearest(60, passages);
  return keepNear(passages, chosen).map(
    ({ originId, start, paired }) =>
      `${originId} ${''.padStart(start, '.')}${[...paired].map((has) => (has ? 'x' : '-')).join('')}`,
  );
}

describe('of each passage is kept', () => {
  test('all, where no other is nearer', () => {
    expect(keptOf(passage('a', 2, 'xx---x----'))).toEqual(['a ..xx---x----']);
    expect(keptOf(passage('a', 0, 'xxxxxx'), passage('b', 0, 'xxxxxx'))).toEqual([
      'a xxxxxx',
      'b xxxxxx',
    ]);
  });

  test('what it has as well as the nearest, with a few words changed', () => {
    const near = passage('a', 0, 'xxxxxxxxxxxx');
    expect(keptOf(near, passage('b', 0, 'xxx-xxxx--xx'))).toHaveLength(2);
  });

  test('no sentence that only the nearest has', () => {
    const near = passage('a', 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
    const loose = passage('b', 0, 'xxxxxxxxxx----------xxxxxxxxxx');
    expect(keptOf(near, loose)).toEqual([
      'a xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'b xxxxxxxxxx',
      'b ....................xxxxxxxxxx',
    ]);
  });

  test('nothing, if most of it is another text to the letter and the rest is its own', () => {
    const near = passage('a', 5, 'xxxxxxxxxxxxxxxxxxxx');
    expect(keptOf(near, passage('b', 0, '-x---xx---x-----x-------x-----'))).toEqual([
      'a .....xxxxxxxxxxxxxxxxxxxx',
    ]);
  });
});

const passages = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.nat({ max: 20 }),
      fc.array(fc.constantFrom('x', '-'), { minLength: 1, maxLength: 30 }),
    )
    .map(([origin, start, words]) => passage(origin, start, words.join(''))),
  { maxLength: 5 },
);

test('what is kept lies in its passage, word for word, and never overlaps itself', () =>
  fc.assert(
    fc.property(passages, (list) => {
      // One passage of each origin, so that a stretch is known to be of it.
      const given = list.filter(
        ({ originId }, at) => list.findIndex((other) => other.originId === originId) === at,
      );
      const kept = keepNear(given, chooseNearest(60, given));
      for (const whole of given) {
        let last = whole.start;
        for (const part of kept.filter(({ originId }) => originId === whole.originId)) {
          expect(part.start).toBeGreaterThanOrEqual(last);
          expect(part.end).toBeLessThanOrEqual(whole.end);
          expect(part.end - part.start).toBe(part.nearness.length);
          for (let at = part.start; at < part.end; at++) {
            expect(part.sourceStarts[at - part.start]).toBe(10 * at);
          }
          last = part.end;
        }
      }
    }),
  ));

test('a passage that no other overlaps is kept whole', () =>
  fc.assert(
    fc.property(passages, (list) => {
      const alone = list.slice(0, 1);
      expect(keepNear(alone, chooseNearest(60, alone))).toEqual(alone);
    }),
  ));
