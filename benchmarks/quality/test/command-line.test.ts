import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { parseArguments } from '../src/arguments.js';
import { readPublished } from '../src/published.js';
import { formatShare, formatTable } from '../src/table.js';
import { UsageError } from '../src/usage-error.js';
import { makeWords, writeFolder, writeMiniCorpus } from './mini-corpus.js';

/** As built: the command is measured in its own process. */
const main = fileURLToPath(new URL('../../dist/quality/src/main.js', import.meta.url));
const runFile = promisify(execFile);
const run = (...args: string[]) => runFile(process.execPath, [main, ...args]);

const corpus = writeMiniCorpus();
const out = writeFolder({});
afterAll(() => {
  for (const folder of [corpus, out]) rmSync(folder, { recursive: true });
});

test('pan finds a verbatim copy behind characters beyond U+FFFF, and writes it as PAN reads it', async () => {
  const json = join(out, 'pan.json');
  const { stdout } = await run(
    'pan',
    '--corpus',
    corpus,
    '--language',
    'none',
    '--out',
    out,
    '--json',
    json,
  );
  expect(stdout).toContain('1 pairs have no XML');
  expect(stdout).toContain('this run');
  const text = readFileSync(json, 'utf8');
  expect(text).not.toContain(hostname());
  expect(text).not.toContain(corpus);
  const entire = JSON.parse(text).figures.folders.at(-1);
  expect(entire).toMatchObject({
    name: 'entire',
    pairs: 3,
    cases: 1,
    detections: 1,
    granularity: 1,
    cleanPairs: 2,
    cleanPairsWithDetection: 0,
  });
  // The full stop after the words may be in or out, no more: offsets are in code points.
  expect(entire.recall).toBeGreaterThan(0.99);
  expect(entire.precision).toBeGreaterThan(0.99);
  expect(existsSync(join(out, '01-no-plagiarism/suspicious-document2-source-document2.xml'))).toBe(
    true,
  );
});

test('detections written by one run are judged the same when read again', async () => {
  const written = join(out, 'again');
  const [first, second, diagnosis] = ['first.json', 'second.json', 'cases.jsonl'].map((name) =>
    join(out, name),
  ) as [string, string, string];
  await run('pan', '--corpus', corpus, '--language', 'none', '--out', written, '--json', first);
  await run(
    'pan',
    '--corpus',
    corpus,
    '--evaluate',
    written,
    '--json',
    second,
    '--diagnose',
    diagnosis,
    '--parts',
    '2',
  );
  const figuresOf = (file: string) => {
    const { folders, spread: _, ...rest } = JSON.parse(readFileSync(file, 'utf8')).figures;
    return { ...rest, folders: folders.map((row: object) => ({ ...row, cpuSeconds: 0 })) };
  };
  expect(figuresOf(second)).toEqual(figuresOf(first));
  const lines = readFileSync(diagnosis, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ type: 'case', missed: false }]);
});

test('ablation measures the full engine and what becomes of it, and refuses a row that is not there', async () => {
  const json = join(out, 'ablation.json');
  const only = ['ablation', '--corpus', corpus, '--parts', '2', '--json', json, '--only'];
  const { stdout } = await run(...only, 'no coverRuns,runs only');
  expect(stdout).toMatch(/^full engine .*\nruns only .*\nno coverRuns /m);
  const { full, ablations } = JSON.parse(readFileSync(json, 'utf8')).figures;
  expect(full.rows.at(-1)).toMatchObject({ name: 'entire', cases: 1, detections: 1 });
  expect(full.parts).toHaveLength(2);
  expect(ablations).toHaveLength(2);
  await expect(run(...only, 'no such row')).rejects.toMatchObject({ code: 2 });
});

test('an engine other than that of the workspace is never recorded', async () => {
  const engine = ['--engine', out, '--record'];
  for (const command of ['pan', 'ablation']) {
    await expect(run(command, '--corpus', corpus, ...engine)).rejects.toMatchObject({ code: 2 });
  }
});

test('clough tells reuse from none', async () => {
  const original = makeWords('original', 80);
  const folder = writeFolder({
    'file_information.csv':
      'File,Task,Category\ncut.txt,a,cut\nlight.txt,a,light\nheavy.txt,a,heavy\nnon.txt,a,non\norig_taska.txt,a,orig\n',
    'orig_taska.txt': original,
    'cut.txt': original,
    'light.txt': `${makeWords('light', 20)} ${original.split(' ').slice(0, 60).join(' ')}`,
    'heavy.txt': `${makeWords('heavy', 60)} ${original.split(' ').slice(0, 20).join(' ')}`,
    'non.txt': makeWords('non', 80),
  });
  const json = join(out, 'clough.json');
  await run('clough', '--corpus', folder, '--language', 'none', '--json', json);
  const { coverage } = JSON.parse(readFileSync(json, 'utf8')).figures;
  expect(coverage.reuse).toBe(1);
  expect(coverage.rankCorrelation).toBeCloseTo(1, 12);
  expect(coverage.means).toMatchObject({ cut: 1, non: 0 });
  rmSync(folder, { recursive: true });
});

test('civil finds the nearest wording, in whatever order the codes are indexed', async () => {
  const [first, second] = [makeWords('first', 60), makeWords('second', 60)];
  const folder = writeFolder({
    'CA1851.txt': `ACT\n§ 1. ${first}\n§ 2. ${second}\n§ 3. ${makeWords('own', 40)}\n`,
    'NY1850.txt': `${makeWords('york', 20)} ${first} ${makeWords('state', 20)}`,
    'CA1850.txt': `${first.split(' ').toReversed().join(' ')} ${second}`,
  });
  const json = join(out, 'civil.json');
  const figures = [];
  for (const order of [[], ['--reverse']]) {
    await run('civil', '--corpus', folder, '--language', 'none', '--json', json, ...order);
    figures.push(JSON.parse(readFileSync(json, 'utf8')).figures);
  }
  expect(figures[0]).toEqual(figures[1]);
  expect(figures[0].sections).toBe(3);
  const sections = figures[0].origins.map((row: { code: string; sections: number[] }) => [
    row.code,
    ...row.sections,
  ]);
  expect(sections.sort()).toEqual([
    ['CA1850', 1, 1, 1],
    ['NY1850', 1, 1, 1],
  ]);
  rmSync(folder, { recursive: true });
});

test('lid and lovtidend read their layouts', async () => {
  const shared = makeWords('lov', 50);
  const folder = writeFolder({
    'lid.csv': `left,right,score,label\n"${shared}","${shared.replaceAll(' ', ' - ')}",40,1\n${makeWords('a', 30)},${makeWords('b', 30)},9,0\n`,
    'txt/sf-20250110-0002.txt': shared,
    'txt/nl-20250109-003.txt': `${makeWords('c', 20)} ${shared}`,
  });
  const json = join(out, 'rest.json');
  await run('lid', '--corpus', join(folder, 'lid.csv'), '--language', 'none', '--json', json);
  expect(JSON.parse(readFileSync(json, 'utf8')).figures.coverage).toMatchObject({
    mean1: 1,
    auc1: 1,
  });
  const { stdout } = await run(
    'lovtidend',
    '--corpus',
    folder,
    '--language',
    'none',
    '--json',
    json,
  );
  expect(JSON.parse(readFileSync(json, 'utf8')).figures).toMatchObject({ pairs: 1, passages: 1 });
  expect(stdout).toContain('20250109-003-nl → 20250110-0002-sf: verbatim');
  rmSync(folder, { recursive: true });
});

test.each([
  [['unknown']],
  [['pan']],
  [['pan', '--corpus', '/', '--language', 'xx']],
  [['pan', '--corpus', corpus, '--options', '{"no-such-option":1}']],
])('a mistake in the command line (%j) ends with status 2 and no stack', async (args) => {
  const error = await run(...args).catch((reason) => reason);
  expect(error.code).toBe(2);
  expect(error.stderr.trim().length).toBeGreaterThan(0);
  expect(error.stderr).not.toMatch(/^\s+at /m);
});

const table = {
  flag: { help: '' },
  count: { value: 'N', help: '' },
  list: { value: 'A,B', help: '' },
};

test('options are checked when they are asked for', () => {
  const args = parseArguments(['--flag', '--count', '3', '--list', 'a,b'], table);
  expect([args.flag('flag'), args.count('count'), args.list('list')]).toEqual([
    true,
    3,
    ['a', 'b'],
  ]);
  for (const bad of ['0', '1.5', 'x']) {
    expect(() => parseArguments(['--count', bad], table).count('count')).toThrow(UsageError);
  }
  expect(() => parseArguments(['--other'], table)).toThrow(UsageError);
});

test('published figures are shares, with where they come from', () => {
  const { pan, civil, clough } = readPublished();
  for (const { none, random, translation, summary, entire } of pan.systems) {
    for (const value of [none, random, translation, summary, entire]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  }
  for (const { source } of [pan, civil, clough]) expect(source).toMatch(/\d{4}/);
});

test('tables align their columns, the first to the left', () => {
  expect(
    formatTable(
      ['name', 'n'],
      [
        ['a', 10],
        ['longer', 1],
      ],
    ),
  ).toBe('name     n\na       10\nlonger   1');
  expect([0.98512, 1, 0, Number.NaN].map((value) => formatShare(value))).toEqual([
    '.985',
    '1.000',
    '.000',
    '–',
  ]);
});
