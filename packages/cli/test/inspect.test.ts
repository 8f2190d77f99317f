import { beforeAll, expect, test } from '@jest/globals';
import type { InspectionReport } from '../src/commands/inspect.js';
import { run } from './run.js';
import { own } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const folder = temporaryFolder();
const markdown = `# Plan\n\n## Mål\n\n${own}`;
beforeAll(() =>
  writeTree(folder, { 'plan.md': markdown, 'empty.txt': '', 'evil.txt': 'ord \u009b31m ord' }),
);

test('shows what the reader saw, and the beginning of the text', async () => {
  const { status, stdout, stderr } = await run(['inspect', 'plan.md', '--lang', 'nb'], {
    cwd: folder,
    columns: 80,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Fil: +plan\.md$/m);
  expect(stdout).toMatch(/^Format: +markdown$/m);
  expect(stdout).toMatch(/^Språk: +nb$/m);
  expect(stdout).toMatch(/^ +Mål$/m);
  expect(stdout).toContain('I Tverrdal begynner vi');
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('--json has the whole text, and spans that refer to it', async () => {
  const { stdout } = await run(['inspect', 'plan.md', '--json'], { cwd: folder });
  const { documents, failures } = JSON.parse(stdout) as InspectionReport;
  expect(failures).toEqual([]);
  const [plan] = documents;
  expect(plan).toMatchObject({ file: 'plan.md', fileFormat: 'markdown', id: 'plan' });
  expect(plan!.characters).toBe(plan!.text.length);
  const headings = plan!.sections!.map(({ title }) => title);
  expect(headings).toEqual(['Plan', 'Mål']);
  const goal = plan!.sections![1]!;
  expect(plan!.text.slice(goal.span.start)).toMatch(/^Mål/);
});

test('--text gives the text and nothing else; a terminal is not steered by it', async () => {
  const piped = await run(['inspect', 'evil.txt', '--text'], { cwd: folder });
  const shown = await run(['inspect', 'evil.txt', '--text'], { cwd: folder, columns: 80 });
  expect(shown.stdout).not.toContain('\u009b');
  expect(piped.stdout.startsWith('ord')).toBe(true);
});

test('a file that cannot be read is named with its reason, status 3', async () => {
  const { status, stdout, stderr } = await run(['inspect', 'empty.txt'], { cwd: folder });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/One file could not be read:\n {2}empty\.txt: The file is empty/);
  expect(status).toBe(3);
});
