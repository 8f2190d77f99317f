import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareBoxes } from '../../src/align/box.js';
import { chanceWithin, type SharedTypes, shareTokens } from '../../src/align/shared.js';
import { type DenseWindow, findDenseWindows, type Grid } from '../../src/align/windows.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { prepare, seeds, wordSalad } from '../made-texts.js';

const grid: Grid = { sourceStep: 16, targetStep: 16, leastSurprise: 22 };

function share(source: readonly string[], target: readonly string[]): SharedTypes {
  const vocabulary = new Vocabulary();
  return shareTokens(prepare(source.join(' '), vocabulary), prepare(target.join(' '), vocabulary));
}

/** Every window of one side against every window of the other, each shared token weighed once. */
function surpriseByBruteForce(shared: SharedTypes, window: DenseWindow): number {
  const inSource = new Set(shared.sourceTypes.slice(window.sourceStart, window.sourceEnd));
  const inTarget = new Set(shared.targetTypes.slice(window.targetStart, window.targetEnd));
  let surprise = 0;
  for (const type of inTarget) {
    if (type < 0 || !inSource.has(type)) continue;
    surprise += Math.max(0, -Math.log(chanceWithin(32, shared.rates[type]!)));
  }
  return surprise;
}

test('a window has the surprise of the tokens that it shares, each once', () =>
  fc.assert(
    fc.property(seeds, (seed) => {
      const common = wordSalad(seed, 60);
      const shared = share(
        [...wordSalad(seed + 1, 90), ...common],
        [...common.toReversed(), ...wordSalad(seed + 2, 70), ...common],
      );
      const windows = findDenseWindows(shared, grid);
      expect(windows.length).toBeGreaterThan(0);
      for (const window of windows) {
        const surprise = surpriseByBruteForce(shared, window);
        // Tokens that decide nothing are left out: a nat each at most.
        expect(window.surprise).toBeLessThanOrEqual(surprise + 1e-9);
        expect(window.surprise).toBeGreaterThan(surprise - 32);
      }
      expect(new Set(windows.map((w) => `${w.sourceStart} ${w.targetStart}`)).size).toBe(
        windows.length,
      );
    }),
    { numRuns: 30 },
  ));

test('any 16 rare tokens in a row, in any order, lie whole in a dense window', () =>
  fc.assert(
    fc.property(seeds, fc.nat(100), fc.nat(100), (seed, before, after) => {
      const rare = Array.from({ length: 16 }, (_, i) => `sjelden${i}`);
      const source = [...wordSalad(seed, before), ...rare, ...wordSalad(seed + 1, 300)];
      const target = [
        ...wordSalad(seed + 2, after),
        ...rare.toReversed(),
        ...wordSalad(seed + 3, 300),
      ];
      const isFound = findDenseWindows(share(source, target), grid).some(
        (w) =>
          w.sourceStart <= before &&
          before + 16 <= w.sourceEnd &&
          w.targetStart <= after &&
          after + 16 <= w.targetEnd,
      );
      expect(isFound).toBe(true);
    }),
  ));

test('windows lie inside both texts', () =>
  fc.assert(
    fc.property(seeds, fc.nat(60), (seed, length) => {
      const source = wordSalad(seed, length);
      for (const w of findDenseWindows(share(source, [...source, ...source]), grid)) {
        expect(w.sourceStart).toBeGreaterThanOrEqual(0);
        expect(w.targetStart).toBeGreaterThanOrEqual(0);
        expect(w.sourceEnd).toBeLessThanOrEqual(length);
        expect(w.targetEnd).toBeLessThanOrEqual(2 * length);
        expect(w.sourceEnd).toBeGreaterThan(w.sourceStart);
        expect(w.targetEnd).toBeGreaterThan(w.targetStart);
      }
    }),
  ));

test('which text is the source changes nothing but the sides', () =>
  fc.assert(
    fc.property(seeds, (seed) => {
      const common = wordSalad(seed, 50);
      const source = [...wordSalad(seed + 1, 40), ...common];
      const target = [...common, ...wordSalad(seed + 2, 70)];
      const there = findDenseWindows(share(source, target), grid);
      const back = findDenseWindows(share(target, source), grid).map((w) => ({
        sourceStart: w.targetStart,
        sourceEnd: w.targetEnd,
        targetStart: w.sourceStart,
        targetEnd: w.sourceEnd,
      }));
      expect(back.sort(compareBoxes)).toMatchObject(
        there.map(({ surprise: _, ...box }) => box).sort(compareBoxes),
      );
    }),
    { numRuns: 30 },
  ));

test('one word, however often, is no evidence', () => {
  const page = new Array<string>(2_000).fill('ja');
  expect(findDenseWindows(share(page, page), grid)).toEqual([]);
});

test('texts that share nothing, and empty texts, have no windows', () => {
  expect(findDenseWindows(share([...'abc'], [...'xyz']), grid)).toEqual([]);
  expect(findDenseWindows(share([], [...'xyz']), grid)).toEqual([]);
  expect(findDenseWindows(share([], []), grid)).toEqual([]);
});
