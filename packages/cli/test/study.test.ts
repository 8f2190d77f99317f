import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { run } from './run.js';
import { copying, own, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const folder = temporaryFolder();
const manifest = `title: Prøvestudie
sources:
  - { file: national/strategy.txt, title: Sammen om digitale tjenester, publisher: KS, date: 2019 }
targets:
  - { file: plans/blåvik.txt, municipality: Blåvik, date: 2021 }
  - { file: plans/tverrdal.txt, municipality: Tverrdal, date: 2021 }
  - { file: plans/gammelvik.txt, municipality: Gammelvik, date: 2014 }
  - { file: plans/missing.pdf, municipality: Storås }
`;
beforeAll(() =>
  writeTree(folder, {
    'study.yaml': manifest,
    'national/strategy.txt': source,
    'plans/blåvik.txt': copying,
    'plans/gammelvik.txt': copying.replaceAll('Blåvik', 'Gammelvik'),
    'plans/tverrdal.txt': own,
    'broken.yaml': 'sources: []\ntargets: 3\n',
  }),
);

const written = ['municipalities.csv', 'passages.csv', 'report.html', 'study.json'];

test('ends with the table, what could not be read, and the path of the report', async () => {
  const { status, stdout, stderr } = await run(
    ['study', 'study.yaml', '--out', 'made/here', '--lang', 'nb'],
    { cwd: folder },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Blåvik +blåvik +82 +36,6 % +36,6 % +30 ord \(K1\)$/m);
  expect(stdout).toMatch(/^Tverrdal +tverrdal +\d+ +0,0 % +0,0 %$/m);
  expect(stdout).toMatch(/^Gammelvik .* 36,6 %\* +30 ord \(K1\) +1$/m);
  expect(stdout).toContain('K1  Sammen om digitale tjenester (KS, 2019) [strategy]');
  expect(stdout).toContain('* Kilden er yngre enn dokumentet');
  expect(stdout).toMatch(
    /Én fil lot seg ikke lese:\n {2}plans\/missing\.pdf \(dokument\): Filen finnes ikke/,
  );
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    `Rapport: ${join(folder, 'made/here/report.html')}`,
  );
  expect((await readdir(join(folder, 'made/here'))).sort()).toEqual(written);
});

test('--json writes the study on standard output and nothing else; it is what --out writes', async () => {
  const { status, stdout } = await run(['study', 'study.yaml', '--json', '--out', 'json'], {
    cwd: folder,
  });
  expect(status).toBe(0);
  const study = JSON.parse(stdout) as StudyResult;
  expect(study.documents.map(({ id }) => id)).toEqual(['blåvik', 'gammelvik', 'tverrdal']);
  expect(study).toEqual(JSON.parse(await readFile(join(folder, 'json/study.json'), 'utf8')));
});

test('two folders do without a manifest', async () => {
  const { status, stdout } = await run(
    ['study', '--sources', 'national', '--targets', 'plans', '--lang', 'en'],
    { cwd: folder },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^blåvik +blåvik +82 +36\.6% /im);
  expect(stdout).not.toContain('Report:');
});

test('the command line has the last word over the manifest', async () => {
  const { stdout } = await run(
    ['study', 'study.yaml', '--json', '--shingle-size', '7', '--min-words', '9'],
    { cwd: folder },
  );
  expect((JSON.parse(stdout) as StudyResult).generatedWith.signature).toMatch(
    /shingleSize=7\|minWords=9/,
  );
});

test('--strict tells by the status that a document is missing; the result is the same', async () => {
  const lenient = await run(['study', 'study.yaml'], { cwd: folder });
  const strict = await run(['study', 'study.yaml', '--strict'], { cwd: folder });
  expect(strict).toEqual({ ...lenient, status: 4 });
});

test.each([
  [['study', 'nowhere.yaml'], 2, 'nowhere.yaml'],
  [['study', 'broken.yaml'], 2, 'targets'],
  [['study', '--sources', 'nowhere', '--targets', 'plans'], 2, 'nowhere'],
])('%j is refused before anything is read', async (argv, expected, named) => {
  const { status, stdout, stderr } = await run(argv, { cwd: folder });
  expect(stdout).toBe('');
  expect(stderr).toContain(named);
  expect(status).toBe(expected);
});

test('a folder that cannot be made or written to is told, with its path', async () => {
  await writeFile(join(folder, 'in-the-way'), 'a file');
  const { status, stderr } = await run(['study', 'study.yaml', '--out', 'in-the-way/out'], {
    cwd: folder,
  });
  expect(stderr).toContain(join(folder, 'in-the-way/out'));
  expect(status).toBe(5);
});

test('Ctrl-C ends the work with status 130 and leaves no file behind', async () => {
  const interruption = new AbortController();
  const running = run(['study', 'study.yaml', '--out', 'stopped', '--lang', 'nb'], {
    cwd: folder,
    signal: interruption.signal,
  });
  interruption.abort();
  expect(await running).toEqual({
    status: 130,
    stdout: '',
    stderr: 'Stanset. Ikke noe resultat er skrevet.\n',
  });
  expect(await readdir(folder)).not.toContain('stopped');
});
