import { describe, expect, test } from '@jest/globals';
import { renderMunicipalitiesCsv } from '../src/csv/municipalities-csv.js';
import { renderPassagesCsv } from '../src/csv/passages-csv.js';
import { renderCsv } from '../src/csv/render-csv.js';
import { sampleStudy, withTexts } from './sample-study.js';

/** Reads CSV by RFC 4180, and nothing more lenient. */
function parseCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gsuy;
  let rest = text.slice(1);
  while (rest !== '') {
    field.lastIndex = 0;
    const [whole = '', quoted, plain = '', end] = field.exec(rest) ?? [];
    if (whole === '') throw new Error(`not CSV: ${rest.slice(0, 60)}`);
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
    rest = rest.slice(whole.length);
  }
  return records.filter((record) => record.length > 0);
}

function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...records] = parseCsv(text);
  return records.map((record) => {
    expect(record).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, place) => [name, record[place] ?? '']));
  });
}

test('what is written is what is read, whatever stands in it', () => {
  const texts = [
    'a,b',
    'a"b',
    '"',
    'a\nb',
    'a\rb',
    'a\r\nb',
    ' a ',
    '',
    'æøå \u{1F600}',
    'a;b\tc',
    '1e5',
    '0301',
  ];
  const read = parseCsv(
    renderCsv(
      [
        ['text', (text: string) => text],
        ['n', () => 0.5],
      ],
      texts,
    ),
  );
  expect(read).toEqual([['text', 'n'], ...texts.map((text) => [text, '0.5'])]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j is no formula, and neither is it in any field of a study',
  (formula) => {
    const row = parseCsv(renderCsv([['text', () => formula]], [0]));
    expect(row[1]).toEqual([`'${formula}`]);
    const study = withTexts(() => formula);
    for (const table of [renderPassagesCsv(study), renderMunicipalitiesCsv(study)]) {
      const cells = parseCsv(table).flat();
      expect(cells).toContain(`'${formula}`);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    }
  },
);

test('negative numbers stay numbers', () => {
  expect(parseCsv(renderCsv([['n', (n: number) => n]], [-0.5]))[1]).toEqual(['-0.5']);
});

describe('passages.csv', () => {
  const text = renderPassagesCsv(sampleStudy);

  test('has the promised columns, in the promised order', () => {
    expect(parseCsv(text)[0]?.slice(0, 13).join(' ')).toBe(
      'target_id target_start target_end target_page source_id source_start source_end source_page kind similarity words target_text source_text',
    );
  });

  test('has a row for each passage, with its figures to the last digit', () => {
    const passages = sampleStudy.documents.flatMap(({ id, sources }) =>
      sources.flatMap((share) => share.passages.map((passage) => ({ id, share, passage }))),
    );
    const rows = recordsOf(text);
    expect(rows).toHaveLength(passages.length);
    for (const [place, { id, share, passage }] of passages.entries()) {
      expect(rows[place]).toMatchObject({
        target_id: id,
        source_id: share.sourceId,
        target_start: String(passage.target.start),
        target_end: String(passage.target.end),
        target_page: String(passage.target.page),
        source_page: String(passage.source.page),
        kind: passage.kind,
        similarity: String(passage.similarity),
        words: String(passage.target.words),
        target_text: passage.target.text,
        source_text: passage.source.text,
        parts: id === 'fjordvik-2018' && passage.kind === 'rewritten' ? '3' : '',
        source_is_younger: String(share.sourceIsYounger),
      });
    }
  });
});

describe('municipalities.csv', () => {
  const rows = recordsOf(renderMunicipalitiesCsv(sampleStudy));

  test('has a row for each document, with numerator, denominator and share', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      municipality: 'Fjordvik',
      municipality_number: '9901',
      municipality_words: '1264',
      municipality_copied_words: '336',
      municipality_share: String(336 / 1264),
      target_id: 'fjordvik-2018',
      language: 'nn',
      words_by_language: 'nn 1090; en 130; ? 44',
      words: '1264',
      copied_words: '336',
      share: String(336 / 1264),
      copied_words_from_agenda: '300',
      share_from_agenda: String(300 / 1264),
      younger_sources: 'felles',
      longest_passage_words: '12',
      longest_passage_source_id: 'agenda',
      warnings: '3',
      error: '',
    });
    expect(rows[1]).toMatchObject({ share: '0', copied_words: '0', longest_passage_words: '0' });
  });

  test('has no figure, and the reason, for a document that could not be read', () => {
    const { municipality, target_id, file, error, ...rest } = rows[2] ?? {};
    expect([municipality, target_id, file, error]).toEqual([
      'Tindefjord',
      'skannet',
      'mål/skannet.pdf',
      'no-text',
    ]);
    const { municipality_number, ...figures } = rest;
    expect(municipality_number).toBe('9912');
    expect(Object.values(figures).filter((figure) => figure !== '')).toEqual([]);
  });
});
