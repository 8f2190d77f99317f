import { beforeAll, describe, expect, test } from '@jest/globals';
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

describe('a plan with an English summary', () => {
  const summary =
    'This is what we have done, and why we did it. There is more to be said about it, but not by us. Those who have questions should ask them when they can.';
  const plan = `# Plan\n\n${own} ${own}\n\n## Summary\n\n${summary}\n\n## Mål\n\n${own}`;
  beforeAll(() => writeTree(folder, { 'mixed.md': plan }));

  test('shows its languages with their shares, and where they are', async () => {
    const { stdout } = await run(['inspect', 'mixed.md', '--lang', 'nb'], {
      cwd: folder,
      columns: 80,
    });
    expect(stdout).toMatch(/^Språk: +nb \d\d,\d %, en \d\d,\d %$/m);
    expect(stdout).toMatch(/^ +Summary \[en\]$/m);
    expect(stdout).toMatch(/^ +Mål$/m);
    expect(stdout).toMatch(/^Språk +Ord +Andel +Begynner med$/m);
    expect(stdout).toMatch(/^en +\d+ +\d\d,\d % +Summary This is what we have done/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('has them in its JSON: in all, by part and by section', async () => {
    const { stdout } = await run(['inspect', 'mixed.md', '--json'], { cwd: folder });
    const document = (JSON.parse(stdout) as InspectionReport).documents[0]!;
    const { languages, languageParts, sections, words, text } = document;
    expect(languages.map(({ language }) => language)).toEqual(['nb', 'en']);
    expect(languages.reduce((sum, one) => sum + one.words, 0)).toBe(words);
    expect(languageParts.map(({ language, title }) => [language, title])).toEqual([
      ['nb', 'Plan'],
      ['en', 'Summary'],
      ['nb', 'Mål'],
    ]);
    const { start, end } = languageParts[1]!.span;
    expect(text.slice(start, end).trim()).toBe(`Summary\n\n${summary}`);
    // Half of the plan's words are within its first section too: Summary is a part of it.
    expect(sections?.map(({ title, language }) => [title, language])).toEqual([
      ['Plan', 'nb'],
      ['Summary', 'en'],
      ['Mål', 'nb'],
    ]);
  });
});

test('what the file says of its language is shown where the text tells otherwise', async () => {
  const html = (lang: string, text: string) =>
    `<html lang="${lang}"><body><p>${text}</p></body></html>`;
  await writeTree(folder, {
    'en.html': html('en-US', own),
    'nb.html': html('nb-NO', own),
    'short.html': html('se', 'Kort.'),
  });
  const languageOf = async (file: string) =>
    /^Language: +(.*)$/m.exec((await run(['inspect', file], { cwd: folder })).stdout)?.[1];
  expect(await languageOf('en.html')).toBe('nb (the file says en)');
  expect(await languageOf('nb.html')).toBe('nb');
  expect(await languageOf('short.html')).toBe('the file says se');
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
