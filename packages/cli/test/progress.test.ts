import { beforeAll, expect, test } from '@jest/globals';
import { run } from './run.js';
import { copying, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const folder = temporaryFolder();
beforeAll(() => writeTree(folder, { 'source.txt': source, 'plan.txt': copying }));

test('a terminal sees the bar go and come, its cursor and its line are restored', async () => {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
  const { status, stdout } = await run(['compare', 'source.txt', 'plan.txt', '--lang', 'nb'], {
    cwd: folder,
    stderr,
  });
  const shown = written.join('');
  expect(status).toBe(0);
  expect(shown).toContain('Leser [');
  expect(shown).toContain('Sammenligner [');
  const [hidden, restored] = ['\u001b[?25l', '\u001b[?25h'];
  expect(shown.split(hidden!)).toHaveLength(shown.split(restored!).length);
  expect(shown.endsWith('\u001b[2K')).toBe(true);
  expect(stdout).not.toContain('\u001b');
});

test('after an error the bar is gone before the message comes', async () => {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY: true, columns: 80 };
  await run(['compare', 'source.txt', 'missing.txt'], { cwd: folder, stderr });
  const shown = written.join('');
  expect(shown.indexOf('missing.txt:')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25h'));
});
