import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readManifest, runStudy, type StudyResult } from '@klippoglim/municipal';
import { renderTables } from '@klippoglim/report';

const { PYTHON: python = 'python3' } = process.env;
const script = fileURLToPath(new URL('read_in_python.py', import.meta.url));
const manifest = fileURLToPath(new URL('../../fixtures/study.yaml', import.meta.url));

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let study: StudyResult;
let isThere = false;
let hasMatplotlib = false;

async function runPython(...args: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  return promisify(execFile)(python, args, { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klippoglim-python-'));
  isThere = (await runPython('--version')).status === 0;
  hasMatplotlib = isThere && (await runPython('-c', 'import matplotlib')).status === 0;
  if (!isThere) {
    console.info(`Skipped: ${python} cannot be run. Set PYTHON to a Python 3.`);
    return;
  }
  study = await runStudy(await readManifest(manifest));
  for (const [name, table] of Object.entries(renderTables(study))) {
    await writeFile(join(folder, name), table);
  }
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the script counts, from the study itself. */
function countsOf({ documents, municipalities, failures }: StudyResult): string {
  const copied = documents.reduce((sum, { attribution }) => sum + attribution.copied.numerator, 0);
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  const passages = documents.flatMap(({ sources }) =>
    sources.filter((share) => !share.sourceIsYounger).flatMap((share) => share.passages),
  );
  const kinds = (['verbatim', 'edited', 'rewritten'] as const)
    .map((kind) => ({ kind, count: passages.filter((passage) => passage.kind === kind).length }))
    .sort((one, other) => other.count - one.count);
  const share = ((100 * copied) / words).toFixed(1);
  return [
    ...failures.map(({ municipality }) => `Not read: ${municipality}`),
    `Copied: ${copied} of ${words} words (${share} %) in ${municipalities.length} municipalities`,
    `Passages: ${kinds.map(({ kind, count }) => `${count} ${kind}`).join(', ')}\n`,
  ].join('\n');
}

test('Python counts what study.json has, and names what was not read', async () => {
  if (!isThere) return;
  const { stdout } = await runPython(script, '.', 'counted.svg');
  expect(stdout.replace(/^Plot: .*\n/mu, '')).toBe(countsOf(study));
});

test('it draws a bar for each municipality, in letters that stay letters', async () => {
  if (!hasMatplotlib) {
    if (isThere)
      console.info(`Not drawn: ${python} has no matplotlib. Set PYTHON to one that has.`);
    return;
  }
  const { status, stdout, stderr } = await runPython(script, '.', 'classes.svg');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Plot: classes\.svg$/mu);
  const svg = await readFile(join(folder, 'classes.svg'), 'utf8');
  const { length } = study.municipalities;
  // In points, of 72 to the inch.
  const height = Number(/<svg [^>]*\bwidth="648pt" height="([\d.]+)pt"/u.exec(svg)?.[1]);
  expect(height).toBeCloseTo(72 * (1.6 + 0.3 * length), 1);
  for (const { name } of study.municipalities) expect(svg).toContain(`>${name}</text>`);
  // Six classes in each bar, each drawn once and named once.
  expect(svg.match(/<g id="patch_\d+">/gu)!.length).toBeGreaterThan(6 * length);

  const again = await runPython(script, '.', 'again.svg');
  expect(again.status).toBe(0);
  expect(await readFile(join(folder, 'again.svg'), 'utf8')).toBe(svg);
});

test('without matplotlib it says what to install, and draws nothing', async () => {
  if (!isThere) return;
  // A module of that name that is not there, wherever the real one is.
  const hide = `import runpy, sys; sys.modules['matplotlib'] = None; sys.argv = ${JSON.stringify([script, '.', 'none.svg'])}; runpy.run_path(sys.argv[0], run_name='__main__')`;
  const { status, stdout, stderr } = await runPython('-c', hide);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^There is no plot without matplotlib: python3 -m pip install matplotlib/u,
  );
  expect(stdout).toBe(countsOf(study));
  expect(await readdir(folder)).not.toContain('none.svg');
});
