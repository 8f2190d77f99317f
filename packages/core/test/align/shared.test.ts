import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  chanceWithin,
  countPlaces,
  type SharedTypes,
  shareBigrams,
  shareTokens,
} from '../../src/align/shared.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { pack, prepare } from '../made-texts.js';

const words = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 40 });

function share(source: readonly string[], target: readonly string[]): SharedTypes {
  const vocabulary = new Vocabulary();
  return shareTokens(prepare(source.join(' '), vocabulary), prepare(target.join(' '), vocabulary));
}

/** The places of each type on one side, by the string that stands there. */
function placesByName(
  names: readonly string[],
  types: Int32Array,
  places: SharedTypes['source'],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let type = 0; type + 1 < places.starts.length; type++) {
    const positions = [...places.positions.slice(places.starts[type], places.starts[type + 1])];
    for (const position of positions) expect(types[position]).toBe(type);
    found.set(names[positions[0]!]!, positions);
  }
  return found;
}

function expectShared(
  shared: SharedTypes,
  source: readonly string[],
  target: readonly string[],
): void {
  const inBoth = new Set(source.filter((name) => target.includes(name)));
  const expected = (names: readonly string[]): Map<string, number[]> =>
    new Map(
      [...inBoth].map((name) => [name, names.flatMap((other, i) => (other === name ? [i] : []))]),
    );
  expect(shared.count).toBe(inBoth.size);
  expect(placesByName(source, shared.sourceTypes, shared.source)).toEqual(expected(source));
  expect(placesByName(target, shared.targetTypes, shared.target)).toEqual(expected(target));
  source.forEach((name, i) => {
    expect(shared.sourceTypes[i] === -1).toBe(!inBoth.has(name));
  });
}

test('the shared tokens are those in both texts, with all their places, as two Sets have it', () =>
  fc.assert(
    fc.property(words, words, (source, target) => {
      expectShared(share(source, target), source, target);
    }),
  ));

describe('a compound', () => {
  const compounds: Readonly<Record<string, readonly string[]>> = {
    borgdialog: ['borg', 'dialog'],
    dialogplan: ['dialog', 'plan'],
  };
  const shareTexts = (source: string, target: string): SharedTypes => {
    const vocabulary = new Vocabulary({ ...pack, compoundParts: (word) => compounds[word] ?? [] });
    return shareTokens(prepare(source, vocabulary), prepare(target, vocabulary));
  };

  test('that the other text lacks meets the rarest of its parts there', () => {
    const shared = shareTexts('x borgdialog', 'dialog dialog med borg');
    expect([...shared.sourceTypes]).toEqual([-1, 0]);
    expect([...shared.targetTypes]).toEqual([-1, -1, -1, 0]);
  });

  test('shares its place with the part itself', () => {
    const shared = shareTexts('borgdialog dialog', 'dialog borgen');
    expect(shared.count).toBe(2);
    expect([...shared.sourceTypes]).toEqual([...shared.targetTypes].reverse());
    const same = shareTexts('dialog dialogplan', 'dialog y');
    expect([...same.sourceTypes]).toEqual([0, 0]);
    expect([...same.targetTypes]).toEqual([0, -1]);
  });

  test('that the other text has too meets nothing else', () => {
    const shared = shareTexts('borgdialog', 'borg borgdialog dialog');
    expect([...shared.targetTypes]).toEqual([-1, 0, -1]);
  });

  test('does not meet another compound by a part', () => {
    expect(shareTexts('borgdialog', 'dialogplan').count).toBe(0);
  });
});

test('the shared pairs of neighbours are those in both texts, with all their places', () =>
  fc.assert(
    fc.property(words, words, (source, target) => {
      const bigrams = (of: readonly string[]): string[] =>
        of.slice(1).map((word, i) => `${of[i]} ${word}`);
      const shared = shareBigrams(share(source, target));
      expectShared(shared, bigrams(source), bigrams(target));
    }),
  ));

test('a token that is met more often is met more often by chance', () => {
  const { rates, sourceTypes } = share([...'abbccc'], [...'abcxyz']);
  const [a, b, , c] = Array.from(sourceTypes, (type) => rates[type]!) as [
    number,
    number,
    number,
    number,
  ];
  expect(a).toBeGreaterThan(0);
  expect(b).toBeGreaterThan(a);
  expect(c).toBeGreaterThan(b);
});

test('rates do not depend on which text is the source', () =>
  fc.assert(
    fc.property(words, words, (source, target) => {
      const there = share(source, target);
      const back = share(target, source);
      expect([...back.rates].sort()).toEqual([...there.rates].sort());
    }),
  ));

test('the places in a stretch are counted as by looking at each', () =>
  fc.assert(
    fc.property(words, words, fc.nat(45), fc.nat(45), (source, target, start, end) => {
      const shared = share(source, target);
      for (let type = 0; type < shared.count; type++) {
        const found = Array.from(shared.sourceTypes.slice(start, end)).filter((t) => t === type);
        expect(countPlaces(shared.source, type, start, end)).toBe(
          end < start ? countPlaces(shared.source, type, start, end) : found.length,
        );
      }
    }),
  ));

test('the chance to meet a token grows with the words looked at, from 0 towards 1', () => {
  expect(chanceWithin(0, 0.01)).toBe(0);
  expect(chanceWithin(1, 0.01)).toBeCloseTo(0.01, 4);
  expect(chanceWithin(100, 0.01)).toBeCloseTo(1 - 1 / Math.E, 10);
  expect(chanceWithin(10_000, 0.01)).toBeLessThanOrEqual(1);
});
