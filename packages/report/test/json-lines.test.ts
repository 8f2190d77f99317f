import { expect, test } from '@jest/globals';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderJsonLines } from '../src/index.js';
import { hostileStudy, injections } from './hostile-study.js';
import { sampleStudy } from './sample-study.js';

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
  expect(records).toHaveLength(2);
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
  expect(records[1]?.['parts']).toEqual([
    { target_start: 521, target_end: 533, source_start: 28, source_end: 40 },
    { target_start: 500, target_end: 505, source_start: 7, source_end: 12 },
    { target_start: 505, target_end: 511, source_start: 12, source_end: 18 },
  ]);
});

test('every text comes back as it was, on its own line, whatever is in it', () => {
  const check = (text: string): void => {
    const study = hostileStudy(text);
    const passages = study.documents.flatMap(({ id, title, municipality, sources }) =>
      sources.flatMap(({ sourceId, passages: shared }) =>
        shared.map(({ target, source }) => ({
          ...{ target_id: id, target_title: title, target_municipality: municipality },
          ...{ source_id: sourceId, target_text: target.text, source_text: source.text },
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
