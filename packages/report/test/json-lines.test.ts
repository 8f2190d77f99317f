import { expect, test } from '@jest/globals';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderJsonLines } from '../src/exchange/json-lines.js';
import { listOrigins } from '../src/study/list-origins.js';
import { hostileStudy, injections } from './hostile-study.js';
import { sampleStudy } from './sample-study.js';
import { studyOfTwoSides } from './two-sides.js';

/** At every character that some reader of lines parts them at. */
const lineEnds =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/u;

const recordsOf = (jsonLines: string): Record<string, unknown>[] =>
  jsonLines
    .split(lineEnds)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('a passage a line, with what belongs to one side under its prefix', () => {
  const records = recordsOf(renderJsonLines(sampleStudy));
  expect(records).toHaveLength(3);
  expect(records[0]).toEqual({
    target_id: 'fjordvik-2018',
    target_title: 'Strategi for Fjordvik',
    target_date: '2018-11-22',
    target_municipality: 'Fjordvik',
    target_municipality_number: '9901',
    target_start: 0,
    target_end: 41,
    target_page: 2,
    target_words: 12,
    target_text: 'Kommunene skal samarbeide,\nog "dele" data',
    source_role: 'source',
    source_id: 'agenda',
    source_title: 'Digital agenda',
    source_date: '2016-04',
    source_start: 7,
    source_end: 48,
    source_page: 3,
    source_last_page: 4,
    source_words: 13,
    source_text: 'Kommunene skal samarbeide,\nog "dele" data ja',
    source_is_younger: false,
    kind: 'verbatim',
    similarity: 1,
    attributed_words: 300,
    ...{ same: 8, inflected: 1, variant: 0, substituted: 2, moved: 1, inserted: 0, deleted: 1 },
  });
  expect(records[1]).toMatchObject({ source_id: 'felles', source_is_younger: true });
  expect(records[1]).not.toHaveProperty('direction');
  expect(records[1]?.['parts']).toEqual([
    { target_start: 521, target_end: 533, source_start: 28, source_end: 40 },
    { target_start: 500, target_end: 505, source_start: 7, source_end: 12 },
    { target_start: 505, target_end: 511, source_start: 12, source_end: 18 },
  ]);
});

test('passages between municipalities follow, once as seen from each, with their direction', () => {
  const records = recordsOf(renderJsonLines(studyOfTwoSides()));
  const peers = records.filter((record) => record['source_role'] === 'peer');
  expect(peers).toHaveLength(2);
  expect(peers[0]).toMatchObject({
    ...{ target_id: 'fjordvik-2018', target_municipality: 'Fjordvik' },
    ...{ source_id: 'vik', source_title: 'Vår egen plan', source_municipality: 'Vik' },
    ...{ source_is_younger: false, direction: 'from', attributed_words: 40 },
    target_text: 'fergen går når den går',
  });
  expect(peers[1]).toMatchObject({
    ...{ target_id: 'vik', target_municipality: 'Vik' },
    ...{ source_id: 'fjordvik-2018', source_municipality: 'Fjordvik' },
    ...{ source_municipality_number: '9901', source_is_younger: true, direction: 'to' },
    source_text: 'fergen går når den går',
  });
});

test('every text comes back as it was, on its own line, whatever is in it', () => {
  const check = (text: string): void => {
    const study = hostileStudy(text);
    const passages = study.documents.flatMap((document) =>
      listOrigins(document).flatMap(({ id, passages: shared }) =>
        shared.map(({ target, source }) => ({
          ...{ target_id: document.id, target_title: document.title, source_id: id },
          target_municipality: document.municipality,
          ...{ target_text: target.text, source_text: source.text },
        })),
      ),
    );
    const records = recordsOf(renderJsonLines(study));
    expect(records).toHaveLength(passages.length);
    for (const [place, passage] of passages.entries()) {
      expect(records[place]).toMatchObject(passage);
    }
  };
  injections.forEach(check);
  fc.assert(fc.property(hostileText, check));
});

test('a study without passages is an empty file', () => {
  expect(renderJsonLines({ ...sampleStudy, documents: [] })).toBe('');
});
