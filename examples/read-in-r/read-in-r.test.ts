import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readManifest, runStudy, type StudyResult } from '@klippoglim/municipal';
import { renderTables } from '@klippoglim/report';

const { RSCRIPT: rscript = 'Rscript' } = process.env;
const script = fileURLToPath(new URL('read-in-r.R', import.meta.url));
const manifest = fileURLToPath(new URL('../../fixtures/study.yaml', import.meta.url));

/** A locale that every machine of its kind has. */
const utf8 = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

let folder: string;
let study: StudyResult;
let isThere = false;

/** What R printed. Rejects with its errors. */
async function runR(args: readonly string[], locale = utf8): Promise<string> {
  const env = { ...process.env, LC_ALL: locale };
  const { stdout } = await promisify(execFile)(rscript, args, { cwd: folder, env });
  return stdout;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klippoglim-r-'));
  isThere = await runR(['--version']).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    console.info(`Skipped: ${rscript} cannot be run. Set RSCRIPT to R's.`);
    return;
  }
  study = await runStudy(await readManifest(manifest));
  for (const [name, table] of Object.entries(renderTables(study))) {
    await writeFile(join(folder, name), table);
  }
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('R counts what study.json has, names what was not read, and draws a row for each document', async () => {
  if (!isThere) return;
  const { documents, failures } = study;
  const copied = documents.reduce((sum, { attribution }) => sum + attribution.copied.numerator, 0);
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  const passages = documents.flatMap(({ sources }) =>
    sources.filter((share) => !share.sourceIsYounger).flatMap((share) => share.passages),
  );
  const longest = Math.max(...passages.map(({ target }) => target.words));
  const share = ((100 * copied) / words).toFixed(1);
  expect(await runR([script, '.', 'copied.png'])).toBe(
    [
      ...failures.map(({ file, code }) => `Not read: ${file} (${code})`),
      `Copied: ${copied} of ${words} words (${share} %) in ${documents.length} documents`,
      `Passages: ${passages.length}, the longest of ${longest} words`,
      'Plot: copied.png\n',
    ].join('\n'),
  );
  const png = await readFile(join(folder, 'copied.png'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 320 + 60 * documents.length]);
  // A blank picture of this size takes a tenth of it.
  expect(png.length).toBeGreaterThan(20_000);
});

test('in a locale that cannot hold the letters of the tables it draws nothing, and says why', async () => {
  if (!isThere) return;
  await expect(runR([script, '.', 'none.png'], 'C')).rejects.toThrow('Run R in a UTF-8 locale');
  expect(await readdir(folder)).not.toContain('none.png');
});
