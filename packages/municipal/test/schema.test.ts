import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { parseManifest } from '../src/manifest/read-manifest.js';
import type { StudyPassage, StudyResult } from '../src/result.js';
import { runStudyWith } from '../src/run/run-study.js';
import { fakeParts } from './fake-parts.js';
import { makeFolder } from './folder.js';
import { studySchema } from './schema.js';
import { alsoCopied, copied, law, national, own } from './texts.js';

const manifest = `
sources:
  - { file: s.txt, publisher: KS, date: 2016, title: Nasjonal agenda }
  - { file: u.txt, date: 2019, goals: [{ id: a, text: "${copied}" }] }
  - { file: gone.txt }
targets:
  - { file: t.txt, municipality: Vik, number: 0301, type: plan, date: 2014, language: nn }
  - { file: v.txt, municipality: Vik, number: 0301, date: 2021, names: { places: [Skolen] } }
  - { file: w.txt, municipality: Ås, date: 2020 }
  - { file: empty }
laws: [{ file: l.txt }, { file: gone.txt }]
background: [{ file: b.txt }, { file: gone.txt }]
options: { language: none, minWords: 12 }
`;

let result: StudyResult;

beforeAll(async () => {
  const reworded = `${copied.replace('skal', 'bør')}. ${alsoCopied.replace('må', 'kan')}.`;
  const folder = await makeFolder({
    's.txt': `## Mål\n\n- ${copied}\n\n${alsoCopied}. ${law}`,
    'u.txt': `${national}\f${law}`,
    't.txt': `${own}\f${copied}`,
    'v.txt': `${own}\n\n${reworded}\f${law} I Nasjonal agenda står det: «${copied}.»`,
    'w.txt': `🙂 ${reworded} Rådhuset i Ås ligger ved ${own}`,
    'l.txt': law,
    'b.txt': own,
    'empty/.keep': '',
  });
  const study = await parseManifest(manifest, join(folder, 'study.yaml'));
  const made = await runStudyWith(fakeParts, study, { sensitivity: true });
  result = JSON.parse(JSON.stringify(made));
});

test('a result with all there is fits its published schema', () => {
  expect(studySchema(result) || studySchema.errors).toBe(true);
  const written = JSON.stringify(result);
  for (const field of ['reason', 'chance', 'onGoals', 'sensitivity', 'lastPage', 'supplementary']) {
    expect(written).toContain(`"${field}":`);
  }
  expect(result.editions).toHaveLength(1);
  expect(result.failures.map(({ role }) => role)).toEqual(['source', 'law', 'background']);
});

test('no object in it may have a field that the schema does not name', () => {
  let objects = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // Values by name for translations: which there are depends on the code.
      if (key !== 'detail') visit(inner);
    }
    if (Array.isArray(value)) return;
    objects++;
    const record = value as Record<string, unknown>;
    record['unknown'] = true;
    expect([studySchema(result), Object.keys(record)]).toEqual([false, Object.keys(record)]);
    delete record['unknown'];
  };
  visit(result);
  expect(objects).toBeGreaterThan(200);
  expect(studySchema(result)).toBe(true);
});

test('a summary has parts', () => {
  // As if every passage were one.
  const summaries = JSON.parse(JSON.stringify(result), (key, value) => {
    if (key !== 'passages' || !Array.isArray(value)) return value;
    return value.map((passage: StudyPassage) => {
      const { words: _, ...target } = passage.target;
      const { words: __, ...source } = passage.source;
      return { ...passage, parts: [{ target, source }] };
    });
  });
  expect(JSON.stringify(summaries)).toContain('"parts":[{');
  expect(studySchema(summaries) || studySchema.errors).toBe(true);
});
