import { beforeAll, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { fixturePath } from '../../../fixtures/truth.js';
import type { CliContext } from '../src/context.js';
import { messagesOf, type UiLanguage } from '../src/locale.js';
import { drawGoals, drawSensitivity } from '../src/output/study-extras.js';
import { describeBorrowings, describeLineage } from '../src/output/study-lines.js';
import { drawStudyTable } from '../src/output/study-table.js';
import { run } from './run.js';

let study: StudyResult;
beforeAll(async () => {
  const { stdout } = await run(['study', fixturePath('study.yaml'), '--json']);
  study = JSON.parse(stdout) as StudyResult;
});

function contextOf(language: UiLanguage, columns = 100): CliContext {
  const stream = { write: () => true, isTTY: true, columns };
  return {
    io: {
      ...{ stdout: stream, stderr: stream, env: {}, cwd: '.' },
      signal: new AbortController().signal,
    },
    language,
    messages: messagesOf(language),
  };
}

/** The lines of a text, each with one space for any white space. */
function linesOf(text: string | readonly string[]): readonly string[] {
  return [text]
    .flat()
    .join('\n')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/gu, ' '));
}

test('a share and its interval may lie apart only where words were set apart: both are told', () => {
  const [line] = linesOf(drawStudyTable(study, contextOf('en'))).filter((one) =>
    one.startsWith('Myrland'),
  );
  const myrland = study.documents.find(({ id }) => id === 'myrland-2019')!;
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const { copied, classes } = myrland.attribution;
  expect(line).toContain(` ${percent(copied.value)} `);
  expect(line).toContain(` ${percent(classes.quoted.value + classes.commonplace.value)} `);
  expect(line).toMatch(/ \d+–\d+%$/u);
});

test('the goals that most took up come first, and how many are left out is told', () => {
  const lines = linesOf(drawGoals(study, contextOf('en')));
  const rows = lines.flatMap((line) => {
    const [, ...counts] = /^S\d .* (\d+) (\d+) (\d+) (\d+)$/u.exec(line) ?? [];
    return counts.length === 0 ? [] : [counts.map(Number)];
  });
  expect(rows).toHaveLength(10);
  for (const counts of rows) {
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(study.documents.length);
  }
  const closely = rows.map(([verbatim = 0, adapted = 0]) => verbatim + adapted);
  expect(closely).toEqual([...closely].sort((one, other) => other - one));
  expect(lines.at(-1)).toContain(`${study.goals.length - 10} more goals are not shown`);
  expect(drawGoals({ ...study, goals: [] }, contextOf('en'))).toEqual([]);
});

test('the sources’ lineage has a line for each that has text from an earlier one', () => {
  const lines = linesOf(describeLineage(study, contextOf('nb')));
  const later = study.lineage.filter(({ inEarlier }) => inEarlier.numerator > 0);
  expect(later.length).toBeGreaterThan(0);
  expect(lines).toHaveLength(later.length + 2);
  expect(lines[2]).toMatch(/^K2 [\d,]+ % av ordene \(K1 [\d,]+ %\)$/u);
  expect(describeLineage({ ...study, lineage: [] }, contextOf('nb'))).toEqual([]);
});

test('who has words from another municipality is told, from whom, and when dates do not tell', () => {
  const lines = linesOf(describeBorrowings(study, contextOf('en')));
  expect(lines[1]).toBe('Between municipalities:');
  expect(lines[2]).toMatch(/^havoy-2020 has \d+ words from fjordvik-2019$/u);
  expect(lines.join('\n')).toContain('dates do not tell from whom');
});

test.each(['nb', 'en'] as const)('in %s nothing is wider than the terminal', (language) => {
  const context = contextOf(language, 80);
  const setting = { setting: 'passages=verbatim', shares: study.documents.map(() => 0.123) };
  const shown = {
    ...study,
    sensitivity: {
      documents: study.documents.map(({ id }) => id),
      rows: Array.from({ length: 9 }, () => setting),
    },
  };
  const drawn = [
    drawStudyTable(shown, context),
    ...drawGoals(shown, context),
    ...drawSensitivity(shown, context),
    ...describeLineage(shown, context),
    ...describeBorrowings(shown, context),
  ].join('\n');
  expect(drawn.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
});

test('a stranger’s text cannot steer the terminal, in goals and names alike', () => {
  const hostile = '\u001b[2J\u202E';
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        typeof field === 'string' && ['text', 'title', 'municipality', 'publisher'].includes(key)
          ? hostile + field
          : poison(field),
      ]),
    );
  };
  const ids = study.documents.map(({ id }) => id);
  const ill = JSON.parse(
    ids.reduce(
      (json, id) => json.replaceAll(JSON.stringify(id), JSON.stringify(hostile + id)),
      JSON.stringify(poison(study)),
    ),
  ) as StudyResult;
  const shown = {
    ...ill,
    sensitivity: {
      documents: ill.documents.map(({ id }) => id),
      rows: [{ setting: 'study', shares: ids.map(() => 0) }],
    },
  };
  const context = contextOf('en');
  const drawn = [
    drawStudyTable(shown, context),
    ...drawGoals(shown, context),
    ...drawSensitivity(shown, context),
    ...describeBorrowings(shown, context),
  ].join('\n');
  expect(drawn).toContain('\\u001b');
  for (const character of hostile.match(/[^ -~]/gu) ?? []) expect(drawn).not.toContain(character);
});
