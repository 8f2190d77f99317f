import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { ablations } from '../src/ablation/ablations.js';
import { crossValidate, differenceOf } from '../src/ablation/cross-validate.js';
import { readEngine, substitute, writeEngine } from '../src/ablation/engine.js';
import { formatAblations, formatCrossValidation, type Measured } from '../src/ablation/report.js';
import { UsageError } from '../src/usage-error.js';
import { writeFolder } from './mini-corpus.js';

const build = writeFolder({
  'index.js': "export { least } from './align/least.js';\n",
  'align/least.js': 'const LEAST = 22;\nexport const least = () => LEAST;\n',
  'align/least.d.ts': 'export declare const least: () => number;\n',
});
const out = writeFolder({});
afterAll(() => {
  for (const folder of [build, out]) rmSync(folder, { recursive: true });
});

const file = 'align/least.js';

test('an engine with a substitution runs changed, and leaves the one it was made from as it was', async () => {
  const engine = readEngine(build);
  const changed = substitute(engine, [
    { file, from: 'LEAST = 22', to: 'LEAST = 34' },
    { file, from: '() => LEAST', to: "() => '$& ' + LEAST" },
  ]);
  writeEngine(changed, out);
  const least = async (folder: string): Promise<unknown> =>
    (await import(pathToFileURL(join(folder, 'index.js')).href)).least();
  expect(await least(out)).toBe('$& 34');
  expect(existsSync(join(out, 'align/least.d.ts'))).toBe(false);
  expect(readFileSync(join(build, file), 'utf8')).toBe(engine.get(file));
  expect(engine.get(file)).toContain('LEAST = 22');
});

test.each([
  ['code that does not stand there', { file, from: 'LEAST = 23', to: 'LEAST = 34' }],
  ['code that stands there twice', { file, from: 'LEAST', to: 'MOST' }],
  ['code that stays as it is', { file, from: 'LEAST = 22', to: 'LEAST = 22' }],
  ['no code', { file, from: '', to: 'LEAST' }],
  ['a module that is not there', { file: 'align/most.js', from: 'LEAST = 22', to: '' }],
])('a substitution of %s is refused, since it would measure nothing', (_, substitution) => {
  expect(() => substitute(readEngine(build), [substitution])).toThrow(UsageError);
});

test('a later substitution is checked against the code that an earlier one left', () => {
  const change = { file, from: 'LEAST = 22', to: 'LEAST = 34' };
  expect(() => substitute(readEngine(build), [change, change])).toThrow(UsageError);
});

test('a folder without a build is refused', () => {
  expect(() => readEngine(join(build, 'align'))).toThrow(UsageError);
  expect(() => readEngine(join(build, 'missing'))).toThrow(UsageError);
});

test('every ablation changes the engine as it is built now, or what pan is told', () => {
  const engine = readEngine(fileURLToPath(new URL('../../../packages/core/dist', import.meta.url)));
  const effects = ablations.map(({ substitutions, args }) =>
    JSON.stringify([[...substitute(engine, substitutions)], args]),
  );
  const unchanged = JSON.stringify([[...engine], []]);
  expect(new Set([...effects, unchanged]).size).toBe(ablations.length + 1);
  expect(new Set(ablations.map(({ name }) => name)).size).toBe(ablations.length);
});

test('a setting is picked on the other parts and judged on the one left out', () => {
  const inUse = { name: 'in use', parts: [0.5, 0.5, 0.5] };
  // Best on average by its first part alone, so it is picked for the others, where it does harm.
  const lucky = { name: 'lucky', parts: [0.9, 0.4, 0.4] };
  const result = crossValidate([inUse, lucky]);
  expect(result.picked).toEqual(['in use', 'lucky', 'lucky']);
  expect(result.heldOut).toBeCloseTo((0.5 + 0.4 + 0.4) / 3, 12);
  expect(result.difference.mean).toBeCloseTo(0.2 / 3, 12);
  // Differences 0, .1, .1: standard deviation .0577, over √3.
  expect(result.difference.standardError).toBeCloseTo(0.0577350269 / Math.sqrt(3), 9);
});

test('the setting in use is kept where another is only as good', () => {
  const parts = [0.5, 0.6];
  expect(
    crossValidate([
      { name: 'in use', parts },
      { name: 'other', parts },
    ]).picked,
  ).toEqual(['in use', 'in use']);
});

test('a difference that is the same on every part has no error, however the parts differ', () => {
  const { mean, standardError } = differenceOf([0.9, 0.5, 0.1], [0.8, 0.4, 0]);
  expect(mean).toBeCloseTo(0.1, 12);
  expect(standardError).toBeCloseTo(0, 12);
});

function measured(name: string, plagdet: number, detections: string): Measured {
  const row = {
    ...{ pairs: 1, cases: 1, detections: 1, recall: 1, precision: 1, granularity: 1 },
    ...{ missedCases: 0, falseDetections: 0, cleanPairs: 0, cleanPairsWithDetection: 0 },
    ...{ plagdet, cpuSeconds: 1 },
  };
  return {
    name,
    parts: [plagdet, plagdet],
    rows: [
      { ...row, name: '02-no-obfuscation' },
      { ...row, name: 'entire' },
    ],
    cpuSeconds: 1,
    peakMegabytes: 1,
    detections,
  };
}

test('the table gives each row less the full engine, and tells of a row that found the same', () => {
  const full = measured('full engine', 0.9, 'a');
  const worse = { ...measured('evidence +8', 0.85, 'b'), threshold: 'evidence' };
  const lines = formatAblations(full, [worse, measured('no stage', 0.9, 'a')]).split('\n');
  expect(lines[1]).toMatch(/^full engine +\.9000 /);
  expect(lines[2]).toMatch(/^evidence \+8 +-\.0500 +-\.0500 +\.0000 +\.8500 /);
  expect(lines[3]).toMatch(/finds the same$/);
  expect(formatCrossValidation(full, [worse])).toContain('in use × 2');
});
