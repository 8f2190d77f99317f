import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import type { ComparisonReport } from '../src/commands/compare.js';
import { run } from './run.js';
import { copied, copying, own, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';
import { zipOf } from './zip-of.js';

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

const readStudy = async (name: string): Promise<StudyResult> =>
  JSON.parse(await readFile(join(folder, name, 'study.json'), 'utf8'));

test('--out writes the page and a study of the two, whose figures are those that are shown', async () => {
  const argv = ['compare', 'source.txt', 'plan.txt'];
  const shown = await run([...argv, '--lang', 'en'], { cwd: folder });
  const { status, stdout, stderr } = await run([...argv, '--lang', 'en', '--out', 'made'], {
    cwd: folder,
  });
  const page = join(folder, 'made', 'report.html');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(`${shown.stdout}\nReport: ${page}\n`);
  expect((await readdir(join(folder, 'made'))).sort()).toEqual(['report.html', 'study.json']);
  expect(await readFile(page, 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/u);

  const { stdout: json } = await run([...argv, '--json'], { cwd: folder });
  const report = JSON.parse(json) as ComparisonReport;
  const study = await readStudy('made');
  expect(study.title).toBe('Plan – Source');
  expect(study.documents).toHaveLength(1);
  const [share] = study.documents[0]!.sources;
  const { coverage, uptake, containment, resemblance, passages } = report;
  expect(share).toMatchObject({ coverage, uptake, containment, resemblance, passages });
});

test('with --json the page is told of beside the JSON, which is as without --out', async () => {
  const argv = ['compare', 'source.txt', 'plan.txt', '--json'];
  const { stdout: alone } = await run(argv, { cwd: folder });
  const { stdout, stderr } = await run([...argv, '--out', 'json', '--lang', 'nb'], { cwd: folder });
  expect(stdout).toBe(alone);
  expect(stderr).toBe(`Rapport: ${join(folder, 'json', 'report.html')}\n`);
});

test('the study has the language that was told from the texts, and the options of the engine', async () => {
  const english =
    'The municipality shall offer its services on the web, and all of them in one place.';
  await writeTree(folder, { 'a.txt': english, 'b.txt': `${english} That is what we think here.` });
  const optionsOf = async (...argv: string[]) => {
    const { status } = await run(['compare', ...argv, '--out', 'told'], { cwd: folder });
    expect(status).toBe(0);
    return (await readStudy('told')).generatedWith.options;
  };
  expect(await optionsOf('a.txt', 'b.txt')).toEqual({ language: 'en' });
  expect(await optionsOf('source.txt', 'plan.txt', '--min-words', '9')).toEqual({
    ...{ language: 'no', minWords: 9 },
  });
  expect(await optionsOf('a.txt', 'b.txt', '--language', 'none')).toEqual({ language: 'none' });
});

test('two files of the same name make a study with two ids and no warning', async () => {
  const argv = ['compare', 'plan.txt', join('other', 'plan.txt'), '--out', 'same'];
  expect((await run(argv, { cwd: folder })).status).toBe(0);
  const { sources, documents } = await readStudy('same');
  expect([...sources, ...documents].map(({ id, warnings }) => [id, warnings])).toEqual([
    ['plan-source', []],
    ['plan-target', []],
  ]);
});

test('a ZIP of one document stands for the document', async () => {
  await writeTree(folder, { 'packed.zip': zipOf({ 'plan.txt': copying }) });
  const argv = ['compare', 'source.txt', 'packed.zip', '--out', 'unpacked'];
  expect((await run(argv, { cwd: folder })).status).toBe(0);
  const study = await readStudy('unpacked');
  expect(study.title).toBe('Packed – Source');
  expect(study.documents).toMatchObject([{ id: 'packed', file: 'packed.zip/plan.txt' }]);
  expect(study.documents[0]?.coverage.numerator).toBe(30);
});

test('a page that cannot be written ends with status 5, and a wrong file writes none', async () => {
  const compare = (...argv: string[]) => run(['compare', ...argv], { cwd: folder });
  const unwritable = await compare('source.txt', 'plan.txt', '--out', 'source.txt');
  expect(unwritable).toMatchObject({ status: 5, stdout: '' });
  const unreadable = await compare('source.txt', 'missing.pdf', '--out', 'none');
  expect(unreadable.status).toBe(3);
  expect(await readdir(folder)).not.toContain('none');
});
