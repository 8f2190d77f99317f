import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assessChance } from '../../src/chance/chance.js';
import { logGamma } from '../../src/chance/log-gamma.js';
import { makeRandom } from '../../src/chance/random.js';
import { drawInnocent } from './simulate.js';

const random = makeRandom(1);
const background = Array.from({ length: 25 }, (_, at) => ({
  id: `background-${at}`,
  sections: drawInnocent(20, 0.01, 1, random),
}));
const innocent = { id: 'innocent', sections: drawInnocent(20, 0.01, 1, random) };
const copied = {
  id: 'copied',
  sections: drawInnocent(20, 0.01, 1, random).map(({ words, shared }, at) => ({
    words,
    shared: at < 6 ? words : shared,
  })),
};

test('what copied six sections of twenty is more than chance, what copied none is not', () => {
  const { targets, warnings } = assessChance([innocent, copied], background);
  const [low, high] = targets.map(({ chance }) => chance!);
  expect(low!.holm).toBeGreaterThan(0.05);
  expect(low!.excess.interval.lower).toBeLessThan(0);
  expect(high!.holm).toBeLessThan(0.01);
  expect(high!.benjaminiHochberg).toBeLessThan(0.01);
  expect(high!.excess.interval.lower).toBeGreaterThan(0);
  expect(high!.rankP).toBe(1 / 26);
  expect(warnings).toEqual([]);
});

test('the excess is the share less the expected share', () => {
  const [{ share, chance }] = assessChance([copied], background).targets as [never];
  const { value } = (chance as { excess: { value: number } }).excess;
  const { value: expected } = (chance as { expected: { value: number } }).expected;
  expect(value).toBeCloseTo((share as { value: number }).value - expected, 12);
});

test('without a background there is a share and no p-value', () => {
  const { targets, warnings } = assessChance([copied], []);
  expect(targets[0]!.share.value).toBeGreaterThan(0.2);
  expect(targets[0]).not.toHaveProperty('chance');
  expect(warnings.map(({ code }) => code)).toEqual(['no-background']);
});

test('a small background is warned of, with the smallest p-value that ranks can give', () => {
  const { targets, warnings } = assessChance([copied], background.slice(0, 4));
  expect(warnings).toMatchObject([{ code: 'small-background', detail: { smallestRankP: 0.2 } }]);
  expect(targets[0]!.chance!.smallestRankP).toBe(0.2);
});

test('too few draws for the correction are warned of', () => {
  const { warnings } = assessChance([innocent, copied], background, { nullDraws: 20 });
  expect(warnings).toMatchObject([{ code: 'too-few-draws' }]);
});

test('a background that shares nothing leaves one chance passage possible, and copying impossible', () => {
  const silent = background.map(({ id, sections }) => ({
    id,
    sections: sections.map(({ words }) => ({ words, shared: 0 })),
  }));
  const one = { id: 'one', sections: innocent.sections.map(({ words }) => ({ words, shared: 0 })) };
  one.sections[3]!.shared = 15;
  const [lone, plain] = assessChance([one, copied], silent).targets.map(({ chance }) => chance!);
  expect(lone!.p).toBeGreaterThan(0.01);
  expect(plain!.p).toBeLessThan(0.001);
  expect(plain!.expected.value).toBe(0);
});

test('a target that shares nothing has p-value 1', () => {
  const nothing = { id: 'nothing', sections: [{ words: 900, shared: 0 }] };
  expect(assessChance([nothing], background).targets[0]!.chance!.p).toBe(1);
});

test('an innocent text as long that shares as much is an example that no model argues away', () => {
  const example = { ...copied, id: 'example' };
  const [target] = assessChance([copied], [...background, example]).targets;
  expect(target!.chance!.p).toBeGreaterThanOrEqual(2 / 27);
});

test('a target in the background is compared with the others', () => {
  const whole = assessChance([copied], [...background, copied]);
  expect(whole.targets[0]!.chance!.smallestRankP).toBe(1 / 26);
  expect(assessChance([copied], [copied]).targets[0]).not.toHaveProperty('chance');
});

test('the order of targets and of background documents changes nothing', () => {
  const targets = [innocent, copied, ...background.slice(0, 2)];
  const forth = assessChance(targets, background, { nullDraws: 500 });
  const back = assessChance(targets.toReversed(), background.toReversed(), { nullDraws: 500 });
  expect(back.targets.toReversed()).toEqual(forth.targets);
  expect(back.background).toEqual(forth.background);
});

test('another seed draws other numbers, the same seed the same', () => {
  const at = (seed: number) => assessChance([innocent], background, { seed, nullDraws: 500 });
  expect(at(7)).toEqual(at(7));
  expect(at(7).targets[0]!.share).not.toEqual(at(8).targets[0]!.share);
});

test('any counts give p-values in (0, 1] and intervals around their values', () => {
  const sections = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([words, part]) => ({ words, shared: Math.floor(words * part) })),
    { maxLength: 8 },
  );
  const documents = fc
    .array(sections, { maxLength: 4 })
    .map((list) => list.map((counts, at) => ({ id: `document-${at}`, sections: counts })));
  fc.assert(
    fc.property(documents, documents, (targets, others) => {
      const renamed = others.map(({ id, sections }) => ({ id: `other-${id}`, sections }));
      const result = assessChance(targets, renamed, { nullDraws: 50, resamples: 99 });
      for (const { chance } of result.targets) {
        if (chance === undefined) continue;
        for (const p of [chance.p, chance.holm, chance.benjaminiHochberg, chance.rankP]) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        for (const { value, interval } of [chance.expected, chance.excess]) {
          expect(interval.lower).toBeLessThanOrEqual(interval.upper);
          expect(Number.isFinite(value)).toBe(true);
        }
        expect(chance.expected.interval.lower).toBeLessThanOrEqual(chance.expected.value);
        expect(chance.expected.interval.upper).toBeGreaterThanOrEqual(chance.expected.value);
      }
    }),
    { numRuns: 60 },
  );
});

test('two documents of one id, a bad seed and bad counts are told', () => {
  expect(() => assessChance([copied, copied], [])).toThrow(/Two targets .*"copied"/);
  expect(() => assessChance([], [copied, copied])).toThrow(/Two documents .*"copied"/);
  expect(() => assessChance([copied], [], { seed: Number.NaN })).toThrow(/seed is NaN/);
  const wrong = { id: 'wrong', sections: [{ words: 1, shared: 2 }] };
  expect(() => assessChance([], [wrong])).toThrow(/2 shared of 1 words/);
});

test.each([
  [1, 0],
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [5, Math.log(24)],
  [11, Math.log(3628800)],
  [0.01, 4.599479878042021],
])('ln Γ(%d)', (x, value) => {
  expect(logGamma(x)).toBeCloseTo(value, 10);
});
