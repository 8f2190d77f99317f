import { expect, test } from '@jest/globals';
import { kendall, spearman } from '../../src/chance/rank-correlation.js';
import { measureSensitivity } from '../../src/chance/sensitivity.js';

const shares = (c: number, a: number, b: number): ReadonlyMap<string, number> =>
  new Map([
    ['c', c],
    ['a', a],
    ['b', b],
  ]);

test('a setting that turns two targets around agrees less with the first', async () => {
  const measured: readonly (readonly [string, ReadonlyMap<string, number>])[] = [
    ['default', shares(0.5, 0.1, 0.2)],
    ['same order', shares(0.3, 0.05, 0.1)],
    ['turned', shares(0.6, 0.4, 0.3)],
    ['flat', shares(0, 0, 0)],
  ];
  const settings = measured.map(([name, setting]) => ({ name, setting }));
  expect(await measureSensitivity(settings, (setting) => setting)).toEqual({
    targets: ['a', 'b', 'c'],
    rows: [
      { setting: 'default', shares: [0.1, 0.2, 0.5], spearman: 1, kendall: 1 },
      { setting: 'same order', shares: [0.05, 0.1, 0.3], spearman: 1, kendall: 1 },
      { setting: 'turned', shares: [0.4, 0.3, 0.6], spearman: 0.5, kendall: 1 / 3 },
      { setting: 'flat', shares: [0, 0, 0] },
    ],
    spreads: [
      { target: 'a', baseline: 0.1, min: 0, max: 0.4 },
      { target: 'b', baseline: 0.2, min: 0, max: 0.3 },
      { target: 'c', baseline: 0.5, min: 0, max: 0.6 },
    ],
  });
});

test('settings are measured one after the other', async () => {
  let running = 0;
  const settings = ['one', 'two', 'three'].map((name) => ({ name, setting: name }));
  await measureSensitivity(settings, async () => {
    expect(++running).toBe(1);
    await Promise.resolve();
    running--;
    return shares(0, 0, 0);
  });
});

test('ties share a rank, and count for neither order', () => {
  expect(spearman([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(0.9487, 4);
  expect(kendall([1, 2, 2, 4], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 12);
  expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(kendall([1, 1], [1, 2])).toBeUndefined();
});

test('no settings, a name twice, other targets and impossible shares are told', async () => {
  const one = { name: 'one', setting: 0 };
  const measure = (...results: ReadonlyMap<string, number>[]) => {
    const settings = results.map((_, at) => ({ name: `setting ${at}`, setting: at }));
    return measureSensitivity(settings, (at) => results[at]!);
  };
  await expect(measure()).rejects.toThrow(/no settings/);
  await expect(measureSensitivity([one, one], () => shares(0, 0, 0))).rejects.toThrow(/"one"/);
  await expect(measure(shares(0, 0, 0), new Map())).rejects.toThrow(/setting 1 measured 0 targets/);
  await expect(measure(new Map([['a', 0]]), new Map([['b', 0]]))).rejects.toThrow(/undefined/);
  await expect(measure(new Map([['a', 1.1]]))).rejects.toThrow(/1.1/);
});
