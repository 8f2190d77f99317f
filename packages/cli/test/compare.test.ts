import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { ComparisonReport } from '../src/commands/compare.js';
import { run } from './run.js';
import { copied, copying, own, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const folder = temporaryFolder();
beforeAll(() =>
  writeTree(folder, {
    'source.txt': source,
    'plan.txt': copying,
    'own.md': own,
    'other/plan.txt': own,
    'empty.txt': '',
  }),
);

test('--json carries coverage, uptake and passages whose spans slice out the quoted words', async () => {
  const { status, stdout, stderr } = await run(['compare', 'source.txt', 'plan.txt', '--json'], {
    cwd: folder,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const report = JSON.parse(stdout) as ComparisonReport;
  expect(report.target).toMatchObject({ id: 'plan', file: 'plan.txt', format: 'text' });
  expect(report.coverage).toMatchObject({ numerator: 30, signature: report.signature });
  expect(report.uptake).toMatchObject({ numerator: 30, denominator: report.source.words });
  expect(report.passages).toHaveLength(1);
  const [passage] = report.passages;
  expect(passage).toMatchObject({ kind: 'verbatim', similarity: 1 });
  expect(passage!.target.words).toBe(30);
  expect(copying.slice(passage!.target.start, passage!.target.end)).toBe(copied);
  expect(source.slice(passage!.source.start, passage!.source.end)).toBe(copied);
  expect(passage!.target.text).toBe(copied);
});

test('the summary is in the language asked for, and quotes the passage', async () => {
  const { stdout, status } = await run(['compare', 'source.txt', 'plan.txt', '--lang', 'nb'], {
    cwd: folder,
    columns: 80,
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Kopiert: +36,6 % av dokumentet \(30 av 82 ord\)$/m);
  expect(stdout).toMatch(/^Passasjer: +1 \(1 ordrett\), den lengste på 30 ord$/m);
  expect(stdout.replace(/\s+/g, ' ')).toContain(`«${copied}»`);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('two unrelated texts share nothing, which is an answer and no error', async () => {
  const { stdout, status } = await run(['compare', 'source.txt', 'own.md'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('No shared passage was found.');
});

test('two files of the same name can be compared', async () => {
  const { status, stderr } = await run(['compare', 'plan.txt', join('other', 'plan.txt')], {
    cwd: folder,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.each([
  ['missing.pdf', /^klippoglim: missing\.pdf: Filen finnes ikke/],
  ['empty.txt', /^klippoglim: empty\.txt: Filen er tom/],
])('%s is named with its reason, and the status says that nothing was read', async (file, said) => {
  const { status, stdout, stderr } = await run(['compare', 'source.txt', file, '--lang', 'nb'], {
    cwd: folder,
  });
  expect(stderr).toMatch(said);
  expect(stdout).toBe('');
  expect(status).toBe(3);
});

test("an option out of the engine's range is refused with status 2", async () => {
  const { status, stderr } = await run(
    [
      ...['compare', 'source.txt', 'plan.txt', '--lang', 'nb'],
      ...['--shingle-size', '1', '--min-words', '0'],
    ],
    { cwd: folder },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--shingle-size er 1: oppgi et heltall fra \d+ til \d+\.$/m);
  expect(stderr).toMatch(/^--min-words er 0: oppgi et heltall fra \d+ til \d+\.$/m);
});

test("the engine's options reach it, and stand in the signature", async () => {
  const { stdout } = await run(
    [
      ...['compare', 'source.txt', 'plan.txt', '--json', '--language', 'en'],
      ...['--shingle-size', '7', '--min-words', '9'],
    ],
    { cwd: folder },
  );
  expect((JSON.parse(stdout) as ComparisonReport).signature).toMatch(
    /shingleSize=7\|minWords=9\|.*language=en/,
  );
});
