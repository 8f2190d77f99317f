import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { exportFormats } from '../src/export-formats.js';
import { run } from './run.js';
import { copying, own, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const folder = temporaryFolder();
const exportTo = (format: string, out: string, study = 'made/study.json') =>
  run(['export', study, '--format', format, '--out', out, '--lang', 'en'], { cwd: folder });
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeAll(async () => {
  await writeTree(folder, {
    'sources/strategy.txt': source,
    'targets/Blåvik.txt': copying,
    'targets/Tverrdal.txt': own,
    'text.json': 'not { JSON',
    'other.json': '{ "format": "klippoglim-comparison/1" }',
  });
  const argv = ['study', '--sources', 'sources', '--targets', 'targets', '--out', 'made'];
  expect((await run(argv, { cwd: folder })).status).toBe(0);
});

test.each([
  ['jsonl', 'one/passages.jsonl', /^\{"target_id":"Blåvik",.*\}\n$/s],
  ['web-annotation', 'one/passages.jsonld', /"type": "AnnotationCollection"/],
  ['graphml', 'one/network.graphml', /<edge id="e1" source="s1" target="d1"/],
])('%s is one file, whose path is told', async (format, out, content) => {
  expect(await exportTo(format, out)).toEqual({
    ...{ status: 0, stderr: '', stdout: `${join(folder, out)}\n` },
  });
  expect(await read(out)).toMatch(content);
});

test('pan-xml is a folder with a file for each document and source', async () => {
  const { status, stdout } = await exportTo('pan-xml', 'detections');
  const names = ['1-1_Bl-vik_strategy.xml', '2-1_Tverrdal_strategy.xml'];
  expect(status).toBe(0);
  expect(stdout).toBe(names.map((name) => `${join(folder, 'detections', name)}\n`).join(''));
  expect((await readdir(join(folder, 'detections'))).sort()).toEqual(names);
});

test('csv is the tables that the study itself writes, to the byte', async () => {
  expect((await exportTo('csv', 'tables')).status).toBe(0);
  const names = (await readdir(join(folder, 'made'))).filter((name) => name.endsWith('.csv'));
  expect((await readdir(join(folder, 'tables'))).sort()).toEqual(names.sort());
  for (const name of names) expect(await read(`tables/${name}`)).toBe(await read(`made/${name}`));
});

test('svg is a folder with the figures, in the language asked for', async () => {
  const { status, stdout } = await exportTo('svg', 'figures');
  expect(status).toBe(0);
  const names = (await readdir(join(folder, 'figures'))).sort();
  expect(names).toContain('shares.svg');
  expect(stdout.trim().split('\n').sort()).toEqual(
    names.map((name) => join(folder, 'figures', name)),
  );
  const argv = ['export', 'made/study.json', '--format', 'svg', '--out', 'figurer', '--lang', 'nb'];
  expect((await run(argv, { cwd: folder })).status).toBe(0);
  const english = await read('figures/shares.svg');
  expect(english).toMatch(/<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(await read('figurer/shares.svg')).not.toBe(english);
});

test('of many files their number and folder are told', async () => {
  const study = JSON.parse(await read('made/study.json')) as StudyResult;
  const documents = Array.from({ length: 11 }, (_, place) => ({
    ...study.documents[0]!,
    id: `plan-${place}`,
  }));
  await writeFile(join(folder, 'many.json'), JSON.stringify({ ...study, documents }));
  const { stdout } = await exportTo('pan-xml', 'many', 'many.json');
  expect(stdout).toBe(`11 files in ${join(folder, 'many')}\n`);
});

test.each([
  ['missing.json', /missing\.json" does not exist or is no file/],
  ['made', /made" does not exist or is no file/],
  ['text.json', /text\.json" is not a study\.json that this version can read: .*JSON/],
  ['other.json', /other\.json" is not a study\.json that this version can read: \/ must have/],
])('%s is refused with status 3, and nothing is written', async (name, message) => {
  const { status, stdout, stderr } = await exportTo('csv', 'refused', name);
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toMatch(message);
  expect(await readdir(folder)).not.toContain('refused');
});

test('a study of another version, or whose parts do not fit together, is refused in Bokmål too', async () => {
  const study = JSON.parse(await read('made/study.json')) as StudyResult;
  const stranger = { documentId: 'ås', direction: 'from', words: 0, passages: [] } as const;
  const broken = {
    'documents.json': [
      { ...study, documents: study.documents.map((each) => ({ ...each, peers: [stranger] })) },
      '/documents must have an entry with the id "ås"',
    ],
    'version.json': [{ ...study, format: 'klippoglim-study/9' }, '/format must be equal'],
    'sources.json': [
      { ...study, sources: [] },
      '/sources must have an entry with the id "strategy"',
    ],
  } as const;
  for (const [name, [value, reason]] of Object.entries(broken)) {
    await writeFile(join(folder, name), JSON.stringify(value));
    const argv = ['export', name, '--format', 'graphml', '--out', 'x.graphml', '--lang', 'nb'];
    const { status, stderr } = await run(argv, { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toContain(
      `${name}» er ikke en study.json som denne versjonen kan lese: ${reason}`,
    );
  }
});

test('a file that is far too large is refused unread', async () => {
  await writeFile(join(folder, 'large.json'), '');
  await truncate(join(folder, 'large.json'), 400_000_001);
  const { status, stderr } = await exportTo('jsonl', 'large.jsonl', 'large.json');
  expect(status).toBe(3);
  expect(stderr).toContain('has 400000001 bytes; a study may have 400000000.');
});

test('what cannot be written ends with status 5', async () => {
  const { status, stderr } = await exportTo('graphml', 'text.json/network.graphml');
  expect(status).toBe(5);
  expect(stderr).toContain('could not be written');
});

test('the format must be one that there is, and both options are asked for', async () => {
  const usage = async (...argv: string[]) => {
    const { status, stderr } = await run(['export', ...argv, '--lang', 'en'], { cwd: folder });
    return `${status} ${stderr.split('\n')[0]}`;
  };
  expect(await usage('a.json', '--out', 'b')).toBe('2 klippoglim: --format is missing.');
  expect(await usage('a.json', '--format', 'csv')).toBe('2 klippoglim: --out is missing.');
  expect(await usage('a.json', '--format', 'xlsx')).toBe(
    `2 klippoglim: --format must be one of ${exportFormats.join(', ')}, not "xlsx".`,
  );
  expect(await usage()).toBe('2 klippoglim: STUDY is missing.');
});
