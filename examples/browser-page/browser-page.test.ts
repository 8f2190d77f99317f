import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundle } from './build.js';
import { compareTexts } from './compare.js';

const here = new URL('.', import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klippoglim-browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const copied =
  'Innbyggerne skal møte en offentlig sektor som er samordnet, og som bare spør dem én gang om det samme';
const source = `${copied}. Tjenestene skal henge sammen.`;
const target = `🏔️ Vi bor ved kysten. ${copied}. Til våren åpner vi et nytt servicetorg.`;

test('the bundle runs with nothing but what every browser has, and gives what Node gives', async () => {
  const script = join(folder, 'compare.js');
  await bundle('compare.js', script, 'example');
  // Neither process nor require nor Buffer: any use of them throws.
  const web = createContext({
    setTimeout,
    clearTimeout,
    AbortController,
    AbortSignal,
    performance,
  });
  runInContext(await readFile(script, 'utf8'), web);
  const found = await runInContext(
    `example.compareTexts(${JSON.stringify(source)}, ${JSON.stringify(target)})`,
    web,
  );
  const expected = await compareTexts(source, target);
  expect(expected.pieces.filter(({ copied }) => copied)).toEqual([{ text: copied, copied: true }]);
  expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
});

const { KLIPPOGLIM_CHROMIUM: chromium = '/usr/bin/chromium' } = process.env;

test('the page itself marks the copied passage, in a real browser', async () => {
  if (!existsSync(chromium)) {
    console.info(`Skipped: no browser at ${chromium}. Set KLIPPOGLIM_CHROMIUM to one.`);
    return;
  }
  await copyFile(new URL('index.html', here), join(folder, 'index.html'));
  await bundle('page.js', join(folder, 'out/page.js'));
  const { stdout } = await promisify(execFile)(chromium, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--virtual-time-budget=5000',
    '--dump-dom',
    pathToFileURL(join(folder, 'index.html')).href,
  ]);
  expect(stdout).toContain(`<mark>${copied}</mark>`);
  expect(stdout).toMatch(/<output id="share">\d+\.\d % of the target<\/output>/);
});
