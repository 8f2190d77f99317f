import { beforeAll, expect, test } from '@jest/globals';
import { run } from './run.js';
import { copying, own, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';
import { zipOf } from './zip-of.js';

const folder = temporaryFolder();
beforeAll(() =>
  writeTree(folder, {
    'sources/strategy.txt': source,
    'targets/good.txt': copying,
    'targets/empty.docx': '',
    'targets/renamed.pdf': own,
    'targets/cut off.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    'targets/box.zip': zipOf({ 'inner.zip': zipOf({ 'plan.txt': own }), 'øy.txt': own }),
    'targets/plan for Bø, Ås og Tjøme.txt': copying,
  }),
);

test('one folder of all that is bad: the good ones are right, each bad one is named with its reason', async () => {
  const { status, stdout, stderr } = await run(
    ['study', '--sources', 'sources', '--targets', 'targets', '--lang', 'nb'],
    { cwd: folder, columns: 120 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/ good +82 +36,6 % /);
  expect(stdout).toMatch(/ plan for Bø, Ås og Tjøme +82 +36,6 % /);
  expect(stdout).toMatch(/ øy +\d+ +0,0 % /);
  const told = stdout.replace(/\n {4}/g, ' ');
  expect(told).toMatch(/^ {2}empty\.docx \(dokument\): Filen er tom/m);
  expect(told).toMatch(/^ {2}cut off\.pdf \(dokument\): /m);
  expect(told).toMatch(
    /^ {2}box\.zip\/inner\.zip \(dokument\): En ZIP inni en ZIP blir ikke åpnet/m,
  );
  // Text in a file named .pdf is read as what it is, and that is told.
  expect(told).toMatch(/^ {2}renamed: Navnet slutter på \.pdf, men innholdet er text/m);
});

test('a file name that would steer the terminal is shown escaped', async () => {
  const name = 'evil\u001b[2J\u202e.txt';
  await writeTree(folder, { [`hostile/${name}`]: '', 'hostile/good.txt': copying });
  const { stdout } = await run(['study', '--sources', 'sources', '--targets', 'hostile'], {
    cwd: folder,
  });
  expect(stdout).toContain('evil\\u001b[2J\\u202e.txt');
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
