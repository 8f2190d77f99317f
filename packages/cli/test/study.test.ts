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

const written = [
  'data-dictionary.csv',
  'document-languages.csv',
  'document-sources.csv',
  'documents.csv',
  'municipalities.csv',
  'passages.csv',
  'peer-passages.csv',
  'peers.csv',
  'report.html',
  'segment-origins.csv',
  'segments.csv',
  'sources.csv',
  'study.json',
  'uptake.csv',
];

test('ends with the table, what could not be read, and the path of the report', async () => {
  const { status, stdout, stderr } = await run(
    ['study', 'study.yaml', '--out', 'made/here', '--lang', 'nb'],
    { cwd: folder },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Blåvik +blåvik +82 +36,6 % +36,6 % +[\d,]+ % +0,0 % +[\d,]+ % +\d+–\d+ %$/m,
  );
  expect(stdout).toMatch(
    /^Tverrdal +tverrdal +\d+ +0,0 % +0,0 % +0,0 % +0,0 % +100,0 % +0–\d+ %$/m,
  );
  // What a younger source shares is named, and is not copied.
  expect(stdout).toMatch(/^Gammelvik +gammelvik +82 +0,0 % +36,6 %† /m);
  expect(stdout).toContain('K1  Sammen om digitale tjenester (KS, 2019) [strategy]');
  expect(stdout).toContain('† Kilden er yngre enn dokumentet');
  expect(stdout).toMatch(
    /Én fil lot seg ikke lese:\n {2}plans\/missing\.pdf \(dokument\): Filen finnes ikke/,
  );
  expect(stdout).toMatch(
    /Ett varsel:\n {2}Et dokument har ikke kopiert fra en kilde som er yngre[^:]*:[^:]*:\n {6}gammelvik \(2014\): K1 \(2019\)\n\n/,
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

test('--sensitivity shows the shares under other settings, and writes them', async () => {
  const { status, stdout } = await run(
    ['study', 'study.yaml', '--sensitivity', '--out', 'settings', '--lang', 'nb'],
    { cwd: folder },
  );
  expect(status).toBe(0);
  expect(stdout).toContain('Andelen kopiert under andre innstillinger:');
  expect(stdout).toMatch(/^blåvik +36,6 % /m);
  expect(stdout).toMatch(/dates=unknown: yngre kilder teller også/);
  const table = await readFile(join(folder, 'settings/sensitivity.csv'), 'utf8');
  // Without dates a younger source is an origin like any other.
  expect(table).toMatch(/^dates=unknown,gammelvik,Gammelvik,,0\.36/m);
  expect((await readdir(join(folder, 'settings'))).sort()).toEqual(
    [...written, 'sensitivity.csv'].sort(),
  );
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

test('what is wrong in a manifest is told in the language asked for', async () => {
  await writeTree(folder, {
    'wrong.yaml': `titl: x
sources:
  - { date: 2018-2 }
targets: 3
options: { language: sv, minWords: 1, shingleSize: 2.5 }
`,
    'twice.yaml': `sources: [{ file: a, id: x, date: 2018-02-30 }]
targets: [{ file: b, id: x }]
`,
    'open.yaml': 'sources: [',
    'keys.yaml': '[]',
  });
  const told = async (file: string, lang: string): Promise<string> => {
    const { status, stderr } = await run(['study', file, '--lang', lang], { cwd: folder });
    expect(status).toBe(2);
    return stderr.replaceAll(folder, '.');
  };
  expect(await told('wrong.yaml', 'nb')).toBe(`klippoglim: Manifestet ./wrong.yaml kan ikke brukes:
  linje 1: titl: nøkkelen finnes ikke; mente du «title»?
  linje 3: sources[0].date: må være en dato som 2018, 2018-05 eller 2018-05-02, ikke "2018-2"
  linje 3: sources[0].file: mangler
  linje 4: targets: må være en liste, ikke "3"
  linje 5: options.language: må være en av no, en, none, ikke "sv"
  linje 5: options.minWords: må være minst 5, ikke 1
  linje 5: options.shingleSize: må være et heltall, ikke 2.5
`);
  expect(await told('wrong.yaml', 'en')).toContain(
    '  line 3: sources[0].file: missing\n  line 4: targets: must be a list, not "3"\n',
  );
  expect(await told('twice.yaml', 'nb')).toMatch(
    /2018-02-30 finnes ikke i kalenderen\n.*"x" er id-en til sources\[0\] også/,
  );
  expect(await told('open.yaml', 'nb')).toContain('linje 1: ikke gyldig YAML: ');
  expect(await told('keys.yaml', 'nb')).toContain('må være nøkler med verdier');
  expect(await told('nowhere.yaml', 'nb')).toContain('finnes ikke eller er ikke en fil');
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
