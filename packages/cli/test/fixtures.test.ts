import { beforeAll, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { fixturePath, loadBrokenFiles } from '../../../fixtures/truth.js';
import { run } from './run.js';

async function studyOf(argv: readonly string[]): Promise<StudyResult> {
  const { status, stdout } = await run(['study', ...argv, '--json']);
  expect(status).toBe(0);
  return JSON.parse(stdout) as StudyResult;
}

const folders = [
  ...['--sources', fixturePath('broken/sources')],
  ...['--targets', fixturePath('broken/targets')],
];
let broken: StudyResult;
let whole: StudyResult;
beforeAll(async () => {
  broken = await studyOf(folders);
  whole = await studyOf([fixturePath('study.yaml')]);
});

test.each(loadBrokenFiles().map((file) => [file.file, file] as const))(
  'of the folder of bad files, %s gives what it should',
  (name, { outcome, code, text }) => {
    const failure = broken.failures.find(({ file }) => file.split('/')[0] === name);
    const document = broken.documents.find(({ file }) => file.split('/')[0] === name);
    if (outcome === 'error') {
      expect(document).toBeUndefined();
      expect(failure?.code).toBe(code);
      return;
    }
    expect(failure).toBeUndefined();
    const warnings = document!.warnings.filter(({ severity }) => severity === 'warning');
    expect(warnings.map((warning) => warning.code)).toEqual(outcome === 'warning' ? [code] : []);
    // The same text in a good file and beside good files has the same share, but for its format.
    const twin = whole.documents.find(({ id }) => id === text);
    expect(document!.coverage.value).toBeCloseTo(twin!.coverage.value, 1);
  },
);

test('the study goes on to its end, and names each bad file in the language asked for', async () => {
  const { status, stdout, stderr } = await run(['study', ...folders, '--lang', 'nb', '--strict']);
  expect({ status, stderr }).toEqual({ status: 4, stderr: '' });
  const told = stdout.replace(/\n {4}/g, ' ');
  for (const { file, outcome } of loadBrokenFiles()) {
    if (outcome === 'error') expect(told).toMatch(new RegExp(`^ {2}${file}[^:]*: \\p{Lu}`, 'mu'));
  }
});

test('what is all its own has no share, and the scan is no share of 0 but a failure', () => {
  const own = whole.documents.find(({ id }) => id === 'sandvaer-2021');
  expect(own?.coverage.numerator).toBe(0);
  expect(whole.failures.map(({ code }) => code)).toEqual(['no-text']);
});
