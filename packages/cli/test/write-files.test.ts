import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { CliContext } from '../src/context.js';
import { messagesOf } from '../src/locale.js';
import { writeFiles } from '../src/output/write-files.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const folder = temporaryFolder();

function contextWith(signal: AbortSignal): CliContext {
  const stream = { write: () => true };
  return {
    io: { stdout: stream, stderr: stream, env: {}, cwd: folder, signal },
    language: 'en',
    messages: messagesOf('en'),
  };
}

test('files are replaced whole, and nothing else is left in the folder', async () => {
  await writeTree(folder, { 'whole/a.txt': 'old', 'whole/other.txt': 'untouched' });
  const files = { 'a.txt': 'new', 'b.txt': 'blåbær' };
  await writeFiles(join(folder, 'whole'), files, contextWith(new AbortController().signal));
  expect((await readdir(join(folder, 'whole'))).sort()).toEqual(['a.txt', 'b.txt', 'other.txt']);
  expect(await readFile(join(folder, 'whole/a.txt'), 'utf8')).toBe('new');
  expect(await readFile(join(folder, 'whole/b.txt'), 'utf8')).toBe('blåbær');
});

test('what was stopped before the end leaves the old files as they were', async () => {
  await writeTree(folder, { 'stopped/a.txt': 'old' });
  const writing = writeFiles(
    join(folder, 'stopped'),
    { 'a.txt': 'new', 'b.txt': 'new' },
    contextWith(AbortSignal.abort()),
  );
  await expect(writing).rejects.toThrow();
  expect(await readdir(join(folder, 'stopped'))).toEqual(['a.txt']);
  expect(await readFile(join(folder, 'stopped/a.txt'), 'utf8')).toBe('old');
});

test('a failure names the folder, and leaves no draft behind', async () => {
  await mkdir(join(folder, 'taken/a.txt'), { recursive: true });
  const writing = writeFiles(
    join(folder, 'taken'),
    { 'a.txt': 'new' },
    contextWith(new AbortController().signal),
  );
  await expect(writing).rejects.toMatchObject({
    code: 'not-written',
    message: expect.stringContaining(join(folder, 'taken')),
  });
  expect(await readdir(join(folder, 'taken'))).toEqual(['a.txt']);
});

test('thousands of files are as many and as whole as few', async () => {
  const names = Array.from({ length: 2000 }, (_, place) => `${place}.xml`);
  const files = Object.fromEntries(names.map((name) => [name, `<a>${name}</a>`]));
  await writeFiles(join(folder, 'many'), files, contextWith(new AbortController().signal));
  expect((await readdir(join(folder, 'many'))).sort()).toEqual([...names].sort());
  for (const name of ['0.xml', '1024.xml', '1999.xml']) {
    expect(await readFile(join(folder, 'many', name), 'utf8')).toBe(files[name]);
  }
});

test('one of many that cannot be written leaves none, and no draft', async () => {
  await writeTree(folder, { 'mixed/0.xml': 'old' });
  const names = Array.from({ length: 200 }, (_, place) => `${place}.xml`);
  // A folder that is not there.
  names.splice(100, 0, 'missing/x.xml');
  const files = Object.fromEntries(names.map((name) => [name, 'new']));
  const writing = writeFiles(
    join(folder, 'mixed'),
    files,
    contextWith(new AbortController().signal),
  );
  await expect(writing).rejects.toMatchObject({ code: 'not-written' });
  expect(await readdir(join(folder, 'mixed'))).toEqual(['0.xml']);
  expect(await readFile(join(folder, 'mixed/0.xml'), 'utf8')).toBe('old');
});

test('stopping in the middle leaves no draft', async () => {
  await writeTree(folder, { 'middle/a.xml': 'old' });
  const stop = new AbortController();
  const names = ['a.xml', ...Array.from({ length: 3000 }, (_, place) => `${place}.xml`)];
  const files = Object.fromEntries(names.map((name) => [name, 'new']));
  const writing = writeFiles(join(folder, 'middle'), files, contextWith(stop.signal));
  setImmediate(() => stop.abort());
  await expect(writing).rejects.toThrow();
  expect(await readdir(join(folder, 'middle'))).toEqual(['a.xml']);
});
