import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { countReadAsCopied } from '../../src/norwegian/report.js';
import { judge } from '../../src/pan/judgement.js';
import { writeFolder } from '../mini-corpus.js';

const main = fileURLToPath(new URL('../../../dist/quality/src/main.js', import.meta.url));
const folder = writeFolder({});
afterAll(() => rmSync(folder, { recursive: true }));

/** Where there is neither filler nor Apertium. */
const run = (...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    [main, 'norwegian', '--filler', 'none', '--pairs', '4', ...args],
    { env: { ...process.env, PATH: folder } },
  );

test('without filler and Apertium the set is built and judged, and what is left out is said', async () => {
  const json = join(folder, 'figures.json');
  const cases = join(folder, 'cases.jsonl');
  const { stdout } = await run('--json', json, '--diagnose', cases);
  expect(stdout).toContain('05-nynorsk is left out');
  expect(stdout).toContain('No filler');
  const { settings, figures } = JSON.parse(readFileSync(json, 'utf8'));
  expect(settings).toMatchObject({ seed: 2026, pairs: 4, fillerDocuments: 0, translator: 'none' });
  const rows = new Map<string, { plagdet: number }>(
    figures.folders.map((row: { name: string }) => [row.name, row]),
  );
  expect([...rows.keys()].map((name) => name.slice(0, 2))).toEqual([
    '01',
    '02',
    '03',
    '04',
    '06',
    '07',
  ]);
  expect(rows.get('02-verbatim')!.plagdet).toBeGreaterThan(0.95);
  expect(figures.readAsCopied.map((row: { folder: string; pairs: number }) => row)).toMatchObject([
    { folder: '01-no-reuse', pairs: 4 },
    { folder: '07-law-only', pairs: 4 },
  ]);
  expect(readFileSync(cases, 'utf8').trim().split('\n').length).toBeGreaterThan(16);
});

test('a set that is kept is the same again, and the pan command reads it', async () => {
  const out = join(folder, 'set');
  const hashes = [];
  for (const _ of [1, 2]) {
    const { stdout } = await run('--build-only', '--out', out);
    expect(stdout).not.toContain('plagdet');
    hashes.push(/^Set (\w{16})/m.exec(stdout)![1]);
  }
  expect(hashes[0]).toBe(hashes[1]);
  expect(existsSync(join(out, 'pairs.jsonl'))).toBe(true);
  const args = [main, 'pan', '--corpus', out, '--language', 'no', '--folders', '02'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toContain('02-verbatim');
});

test.each(['40', '40,x', '0,9', '9,9'])('a length of passages %j is a mistake', async (words) => {
  await expect(run('--words', words)).rejects.toMatchObject({ code: 2 });
});

test('a set that would not be kept, and filler that is not there, are mistakes of the command line', async () => {
  await expect(run('--build-only')).rejects.toMatchObject({ code: 2 });
  const absent = run('--filler', join(folder, 'none'));
  await expect(absent).rejects.toMatchObject({ code: 2 });
});

test('a filter decides what reads as copied, and folders with cases are not counted', () => {
  const span = (start: number) => ({ start, end: start + 10 });
  const passage = (start: number) => ({ source: span(start), target: span(start) });
  const pair = (folder: string, name: string) => ({
    folder,
    name,
    sourceFile: 's.txt',
    targetFile: 't.txt',
  });
  const judged = [
    judge(pair('02', 'a'), [passage(0)], [passage(0)]),
    judge(pair('07', 'b'), [], [passage(0), passage(50)]),
    judge(pair('07', 'c'), [], [passage(50)]),
    judge(pair('07', 'd'), [], []),
  ];
  expect(countReadAsCopied(judged)).toEqual([
    { folder: '07', pairs: 3, withPassage: 2, passages: 3 },
  ]);
  expect(countReadAsCopied(judged, ({ target }) => target.start < 50)).toEqual([
    { folder: '07', pairs: 3, withPassage: 1, passages: 1 },
  ]);
});
