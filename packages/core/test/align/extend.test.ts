import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Box } from '../../src/align/box.js';
import { type ExtendedBox, extendBox } from '../../src/align/extend.js';
import { shareBigrams, shareTokens } from '../../src/align/shared.js';
import { Side } from '../../src/align/side.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { prepare, proseOf, randomNumbers, seeds, wordSalad } from '../made-texts.js';

function extend(
  sourceWords: readonly string[],
  targetWords: readonly string[],
  core: Box,
): ExtendedBox {
  const vocabulary = new Vocabulary();
  const source = prepare(proseOf(sourceWords), vocabulary);
  const target = prepare(proseOf(targetWords), vocabulary);
  const tokens = shareTokens(source, target);
  const bigrams = shareBigrams(tokens);
  return extendBox(
    {
      source: new Side(source, 'source', tokens, bigrams),
      target: new Side(target, 'target', tokens, bigrams),
    },
    core,
  );
}

test('from any core on the diagonal of equal texts, both texts are found whole', () =>
  fc.assert(
    fc.property(seeds, fc.nat(270), (seed, at) => {
      const words = wordSalad(seed, 300);
      const core = { sourceStart: at, sourceEnd: at + 30, targetStart: at, targetEnd: at + 30 };
      expect(extend(words, words, core)).toMatchObject({
        sourceStart: 0,
        sourceEnd: 300,
        targetStart: 0,
        targetEnd: 300,
      });
    }),
    { numRuns: 40 },
  ));

test('from a core anywhere, a passage is no empty box and lies inside both texts', () =>
  fc.assert(
    fc.property(seeds, fc.nat(90), fc.nat(90), (seed, s, t) => {
      const common = wordSalad(seed, 40);
      const source = [...wordSalad(seed + 1, 60), ...common];
      const target = [...common.toReversed(), ...wordSalad(seed + 2, 60)];
      const core = { sourceStart: s, sourceEnd: s + 10, targetStart: t, targetEnd: t + 10 };
      const box = extend(source, target, core);
      expect(box.sourceStart).toBeGreaterThanOrEqual(0);
      expect(box.targetStart).toBeGreaterThanOrEqual(0);
      expect(box.sourceEnd).toBeLessThanOrEqual(100);
      expect(box.targetEnd).toBeLessThanOrEqual(100);
      expect(box.sourceEnd).toBeGreaterThan(box.sourceStart);
      expect(box.targetEnd).toBeGreaterThan(box.targetStart);
    }),
  ));

test('a part of a copy with words changed grows to the copy, give or take some words', () =>
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = randomNumbers(seed);
      const copied = Array.from({ length: 120 }, (_, i) => `felles${i}`);
      const changed = copied.map((word, i) => (random() < 0.2 ? `nytt${i}` : word));
      const source = [...wordSalad(seed, 200), ...copied, ...wordSalad(seed + 1, 200)];
      const target = [...wordSalad(seed + 2, 150), ...changed, ...wordSalad(seed + 3, 150)];
      const box = extend(source, target, {
        sourceStart: 250,
        sourceEnd: 280,
        targetStart: 200,
        targetEnd: 230,
      });
      for (const [found, expected] of [
        [box.sourceStart, 200],
        [box.sourceEnd, 320],
        [box.targetStart, 150],
        [box.targetEnd, 270],
      ] as const) {
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(12);
      }
    }),
    { seed: 2025, numRuns: 40 },
  ));

test('a copy has evidence on both sides, unrelated words have little', () => {
  const copied = Array.from({ length: 40 }, (_, i) => `felles${i}`);
  const source = [...wordSalad(1, 200), ...copied, ...wordSalad(2, 200)];
  const target = [...wordSalad(3, 200), ...copied, ...wordSalad(4, 200)];
  const at = (start: number): Box => ({
    sourceStart: start,
    sourceEnd: start + 30,
    targetStart: start,
    targetEnd: start + 30,
  });
  const copy = extend(source, target, at(205));
  const chance = extend(source, target, at(40));
  expect(Math.min(copy.sourceEvidence, copy.targetEvidence)).toBeGreaterThan(100);
  expect(Math.min(chance.sourceEvidence, chance.targetEvidence)).toBeLessThan(30);
});
