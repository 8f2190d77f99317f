import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { StudyParts } from '../src/run/parts.js';
import { runStudyWith } from '../src/run/run-study.js';
import { studyFromTwoFiles } from '../src/two-files.js';
import { fakeParts } from './fake-parts.js';
import { makeFolder } from './folder.js';
import { copied, national, own } from './texts.js';

test('where a study names a municipality the name of the file stands, and titles are the files’ own', async () => {
  const folder = await makeFolder({
    'agenda-2016.txt': national,
    'vår_plan.txt': `${own} ${copied}.`,
  });
  const study = studyFromTwoFiles({
    source: join(folder, 'agenda-2016.txt'),
    target: join(folder, 'vår_plan.txt'),
    options: { language: 'none' },
  });
  const titled: StudyParts = {
    ...fakeParts,
    readFile: async (path, options) =>
      (await fakeParts.readFile(path, options)).map((outcome) =>
        outcome.ok && path.endsWith('plan.txt')
          ? {
              ...outcome,
              result: {
                ...outcome.result,
                document: { ...outcome.result.document, title: 'Strategi for Vik' },
              },
            }
          : outcome,
      ),
  };
  const result = await runStudyWith(titled, study, {});
  expect(result.title).toBe('Vår plan – Agenda 2016');
  expect(result.sources).toMatchObject([
    { id: 'agenda-2016', title: 'Agenda 2016', file: 'agenda-2016.txt' },
  ]);
  expect(result.documents).toMatchObject([
    { id: 'vår_plan', title: 'Strategi for Vik', municipality: 'Vår plan', file: 'vår_plan.txt' },
  ]);
  expect(result.municipalities).toMatchObject([{ name: 'Vår plan', documents: ['vår_plan'] }]);
  expect(result.documents[0]?.coverage.numerator).toBe(19);
  expect(JSON.stringify(result)).not.toContain(folder);
});

test('a title that is given is used', () => {
  const study = studyFromTwoFiles({ source: 'a.pdf', target: 'b.docx', title: 'Vik og staten' });
  expect(study).toMatchObject({ title: 'Vik og staten', options: {} });
});

test.each([
  ['plan.txt', 'other/plan.txt', /\/plan\.txt$/, 'other/plan.txt'],
  ['one/x/plan.txt', 'two/x/plan.txt', /^one\/x\/plan\.txt$/, 'two/x/plan.txt'],
  ['plan.txt', 'plan.txt', /^plan\.txt$/, 'plan.txt'],
  ['plan.txt', 'plan.md', /^plan\.txt$/, 'plan.md'],
])(
  '%s and %s have ids of their own without a warning',
  async (one, other, sourceFile, targetFile) => {
    const folder = await makeFolder({ [one]: national, [other]: national });
    const study = studyFromTwoFiles({
      source: join(folder, one),
      target: join(folder, other),
      options: { language: 'none' },
    });
    const { sources, documents } = await runStudyWith(fakeParts, study, {});
    expect(sources).toMatchObject([{ id: 'plan-source', warnings: [] }]);
    expect(documents).toMatchObject([{ id: 'plan-target', warnings: [], file: targetFile }]);
    expect(sources[0]?.file).toMatch(sourceFile);
    expect(documents[0]?.attribution.copied.value).toBe(1);
  },
);
