import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as documents from '@klippoglim/documents';
import {
  locate,
  type ReadOptions,
  type ReadOutcome,
  readDocumentFile,
  readDocuments,
} from '@klippoglim/documents';
import { tinyDocx, tinyOdt, wordParagraph } from './support/office-files.js';
import { column, tinyPdf } from './support/tiny-pdf.js';
import { tinyZip } from './support/tiny-zip.js';

const file = (name: string): Uint8Array =>
  readFileSync(new URL(`./files/${name}`, import.meta.url));
const sentence = 'Kommunen skal ha en plan.';
const odtText = `<text:p>${sentence}</text:p>`;

async function readOne(
  name: string,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<ReadOutcome> {
  const outcomes = await readDocuments({ name, bytes: Buffer.from(content as string) }, options);
  expect(outcomes).toHaveLength(1);
  return outcomes[0]!;
}

function tell(outcome: ReadOutcome): string {
  return outcome.ok
    ? `${outcome.result.document.id}: ${outcome.result.document.text}`
    : `${outcome.error.file}: ${outcome.error.code}`;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klippoglim-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the package exports these names', () => {
  expect(Object.keys(documents).sort()).toEqual([
    'ReadError',
    'locate',
    'readDocumentFile',
    'readDocuments',
  ]);
});

test.each([
  ['plan.pdf', tinyPdf([column([sentence])]), 'pdf'],
  ['plan.docx', tinyDocx(wordParagraph(sentence)), 'docx'],
  ['plan.odt', tinyOdt(odtText), 'odt'],
  ['plan.html', Buffer.from(`<html><body><main><p>${sentence}</p></main></body></html>`), 'html'],
  ['plan.md', Buffer.from(`*${sentence}*`), 'markdown'],
  ['plan.txt', Buffer.from(sentence), 'text'],
] as const)('%s is read', async (name, bytes, format) => {
  const outcome = await readOne(name, bytes);
  expect(outcome).toMatchObject({ ok: true, result: { format, file: name, warnings: [] } });
  expect(tell(outcome)).toBe(`plan: ${sentence}`);
});

test.each([
  ['empty-file', 'tom.pdf', ''],
  ['no-text', 'blank.txt', ' \n\t '],
  ['no-text', 'skannet.pdf', file('scan.pdf')],
  ['encrypted', 'låst.pdf', file('encrypted.pdf')],
  ['truncated', 'kuttet.pdf', file('running.pdf').subarray(0, 3_000)],
  ['truncated', 'kuttet.docx', tinyDocx(wordParagraph(sentence)).subarray(0, -100)],
  ['unsupported', 'gammel.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  [
    'unsupported',
    'ark.xlsx',
    tinyZip([
      { name: '[Content_Types].xml', content: '' },
      { name: 'xl/workbook.xml', content: '' },
    ]),
  ],
  ['not-the-format', 'støy.pdf', '\x00\x01\x02\x03\x04\x05\x06\x07'],
  ['empty-archive', 'tom.zip', tinyZip([])],
] as const)(
  '%s is the reason why %s gives no document, and the message names both',
  async (code, name, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    const outcome = await readOne(name, bytes);
    if (outcome.ok) throw new Error('was read');
    expect(outcome.error.code).toBe(code);
    expect(outcome.error.message).toMatch(new RegExp(`^${name}: .+\\. [A-Z].+\\.$`, 'u'));
  },
);

test('a text that is named .pdf is read, and its name is reported', async () => {
  const outcome = await readOne('plan.pdf', sentence);
  expect(tell(outcome)).toBe(`plan: ${sentence}`);
  expect(outcome).toMatchObject({
    result: {
      format: 'text',
      warnings: [
        {
          code: 'wrong-extension',
          severity: 'warning',
          detail: { extension: 'pdf', ending: 'txt' },
        },
      ],
    },
  });
});

test('a ZIP gives one outcome for each member, in its order, the bad beside the good', async () => {
  const archive = tinyZip([
    { name: '__MACOSX/._plan.pdf', content: 'x' },
    { name: 'Blå planer/plan én.txt', content: sentence },
    { name: 'plan.pdf', content: tinyPdf([column([sentence])]), stored: true },
    { name: 'tom.txt', content: '' },
    { name: 'indre.zip', content: tinyZip([{ name: 'a.txt', content: 'a' }]) },
    { name: '../../opp.txt', content: sentence },
    { name: 'mappe/plan.docx', content: tinyDocx(wordParagraph(sentence)) },
  ]);
  const outcomes = await readDocuments({ name: 'alt.zip', bytes: archive });
  expect(outcomes.map(tell)).toEqual([
    `plan én: ${sentence}`,
    `plan: ${sentence}`,
    'alt.zip/tom.txt: empty-file',
    'alt.zip/indre.zip: nested-archive',
    `opp: ${sentence}`,
    `mappe/plan: ${sentence}`,
  ]);
  expect(outcomes[0]).toMatchObject({ result: { file: 'alt.zip/Blå planer/plan én.txt' } });
});

test('a ZIP bomb among members stops nothing else', async () => {
  const archive = tinyZip([
    { name: 'bombe.txt', content: Buffer.alloc(60_000_000) },
    { name: 'plan.txt', content: sentence },
  ]);
  const outcomes = await readDocuments({ name: 'alt.zip', bytes: archive });
  expect(outcomes.map(tell)).toEqual(['alt.zip/bombe.txt: too-large', `plan: ${sentence}`]);
});

test('a ZIP with sixty thousand members is refused', async () => {
  const archive = Buffer.from(
    tinyZip(
      Array.from({ length: 60_000 }, (_, index) => ({
        name: `${index}`,
        content: '',
        stored: true,
      })),
    ),
  );
  expect(tell((await readDocuments({ name: 'mange.zip', bytes: archive }))[0]!)).toBe(
    'mange.zip: too-many-members',
  );
});

test('the id and the language that the caller gives count', async () => {
  const html = `<html lang="en"><body><main><p>${sentence}</p></main></body></html>`;
  expect(await readOne('a.html', html, { id: 'x', language: 'nb' })).toMatchObject({
    result: { document: { id: 'x', language: 'nb' } },
  });
  expect(await readOne('a.html', html)).toMatchObject({
    result: { document: { id: 'a', language: 'en' } },
  });
  const archive = tinyZip([
    { name: 'a.txt', content: 'a' },
    { name: 'b.txt', content: 'b' },
  ]);
  const outcomes = await readDocuments({ name: 'alt.zip', bytes: archive }, { id: 'kilde' });
  expect(outcomes.map(tell)).toEqual(['kilde/a: a', 'kilde/b: b']);
});

test('documents read at the same time give what they give alone', async () => {
  const names = ['running.pdf', 'two-columns.pdf', 'hyphenated.pdf', 'ligatures.pdf'];
  const alone: ReadOutcome[] = [];
  for (const name of names) alone.push(await readOne(name, file(name)));
  const together = await Promise.all(names.map((name) => readOne(name, file(name))));
  expect(together).toEqual(alone);
});

test('reading that takes longer than the limit is stopped, and the next document is read', async () => {
  expect(await readOne('treg.pdf', file('running.pdf'), { timeoutMs: 1 })).toMatchObject({
    ok: false,
    error: { code: 'too-slow', detail: { timeoutMs: 1 } },
  });
  expect(await readOne('plan.pdf', file('ligatures.pdf'))).toMatchObject({ ok: true });
});

test('reading that takes more memory than the limit is stopped, and the next document is read', async () => {
  const bomb = tinyOdt(`<text:p>${'<text:s text:c="100"/>'.repeat(4_000_000)}x</text:p>`);
  const outcome = await readOne('stor.odt', bomb);
  if (outcome.ok) throw new Error('was read');
  expect(['out-of-memory', 'too-large']).toContain(outcome.error.code);
  expect(await readOne('plan.txt', sentence)).toMatchObject({ ok: true });
});

test('a cancelled call rejects with the signal’s reason, before and while it reads', async () => {
  const reason = new Error('nok');
  const bytes = file('running.pdf');
  await expect(
    readDocuments({ name: 'a.pdf', bytes }, { signal: AbortSignal.abort(reason) }),
  ).rejects.toBe(reason);
  const controller = new AbortController();
  const reading = readDocuments({ name: 'a.pdf', bytes }, { signal: controller.signal });
  setImmediate(() => controller.abort(reason));
  await expect(reading).rejects.toBe(reason);
});

test('the bytes stay the caller’s', async () => {
  const bytes = new Uint8Array(file('ligatures.pdf'));
  await readDocuments({ name: 'a.pdf', bytes });
  expect(Buffer.from(bytes)).toEqual(file('ligatures.pdf'));
});

test('every problem of the options is reported at once', async () => {
  const options = { maxBytes: 0, timeoutMs: 1.5, maxpages: 3 } as ReadOptions;
  await expect(
    readDocuments({ name: 'a', bytes: new Uint8Array() }, options),
  ).rejects.toMatchObject({
    code: 'invalid-options',
    message: expect.stringMatching(/maxpages[\s\S]*maxBytes[\s\S]*timeoutMs/u),
  });
});

test('limits of size and pages hold', async () => {
  expect(await readOne('a.txt', sentence, { maxBytes: 10 })).toMatchObject({
    error: { code: 'too-large' },
  });
  const pages = tinyPdf([column(['en']), column(['to'])]);
  expect(await readOne('a.pdf', pages, { maxPages: 1 })).toMatchObject({
    error: { code: 'too-many-pages' },
  });
});

test('a file is read from its path; one that is not there, or is a folder, is an outcome', async () => {
  const path = join(folder, 'blå plan æøå.txt');
  writeFileSync(path, sentence);
  expect((await readDocumentFile(path)).map(tell)).toEqual([`blå plan æøå: ${sentence}`]);
  expect((await readDocumentFile(join(folder, 'borte.pdf'))).map(tell)).toEqual([
    'borte.pdf: not-found',
  ]);
  expect(await readDocumentFile(folder)).toMatchObject([
    { ok: false, error: { code: 'unreadable' } },
  ]);
});

test('a character of a repaired text is located on its page', async () => {
  const outcome = await readOne('running.pdf', file('running.pdf'));
  if (!outcome.ok) throw outcome.error;
  const { document } = outcome.result;
  const offset = document.text.indexOf('Kommunedirektøren legger fram');
  expect(locate(document, offset).page).toBe(4);
  const page = document.pages!.find(({ span }) => span.start <= offset && offset < span.end);
  expect(page?.number).toBe(4);
});

function runProgram(lines: string): { stdout: string; stderr: string; status: number | null } {
  const url = JSON.stringify(import.meta.resolve('@klippoglim/documents'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import { readDocuments } from ${url};\n${lines}`],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

test('a program that has read what it wanted ends by itself', () => {
  const ended = runProgram(`
    const [outcome] = await readDocuments({ name: 'a.txt', bytes: Buffer.from('hei') });
    console.log(outcome.result.document.text);`);
  expect(ended).toEqual({ stdout: 'hei\n', stderr: '', status: 0 });
});

test('a thread that was stopped does not hold the program while it is ending', () => {
  const pdf = JSON.stringify(Buffer.from(file('running.pdf')).toString('base64'));
  const ended = runProgram(`
    const bytes = Buffer.from(${pdf}, 'base64');
    const [outcome] = await readDocuments({ name: 'a.pdf', bytes }, { timeoutMs: 1 });
    const held = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort');
    console.log(outcome.error.code, held.length);`);
  expect(ended).toEqual({ stdout: 'too-slow 0\n', stderr: '', status: 0 });
});
