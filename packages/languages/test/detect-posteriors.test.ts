import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { posteriors } from '../src/detect-posteriors.js';

/** Sums over every sequence of states, as the definition says. */
function bruteForce(
  evidence: readonly (readonly number[])[],
  chances: readonly number[],
  prior: readonly number[],
): readonly (readonly number[])[] {
  const sums = evidence.map(() => prior.map(() => 0));
  const walk = (states: readonly number[], probability: number): void => {
    const place = states.length;
    if (place === evidence.length) {
      for (const [at, state] of states.entries()) sums[at]![state]! += probability;
      return;
    }
    for (const [state, drawn] of prior.entries()) {
      const last = states.at(-1);
      const chance = chances[place]!;
      const goes = last === undefined ? drawn : chance * drawn + (last === state ? 1 - chance : 0);
      walk([...states, state], probability * goes * Math.exp(evidence[place]![state]!));
    }
  };
  walk([], 1);
  return sums.map((row) => row.map((sum) => sum / row.reduce((total, one) => total + one, 0)));
}

const place = fc.record({
  evidence: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 }),
  chance: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

test('probabilities are those of all sequences of states summed', () =>
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (places) => {
      const evidence = places.map((one) => one.evidence);
      const chances = places.map(({ chance }) => chance);
      const prior = [0.5, 0.3, 0.2];
      const expected = bruteForce(evidence, chances, prior);
      for (const [at, row] of posteriors(evidence, chances, prior).entries()) {
        for (const [state, value] of row.entries()) {
          expect(value).toBeCloseTo(expected[at]![state]!, 9);
        }
      }
    }),
  ));

test('they stay finite in a long row of strong evidence', () => {
  const row = Array.from({ length: 10_000 }, (_, i) => (i < 5_000 ? [240, 0] : [0, 240]));
  const found = posteriors(
    row,
    row.map(() => 0.02),
    [0.5, 0.5],
  );
  expect(found[0]![0]).toBeCloseTo(1);
  expect(found.at(-1)![1]).toBeCloseTo(1);
});
