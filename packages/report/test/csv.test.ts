import { describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { renderMunicipalitiesCsv } from '../src/csv/municipalities-csv.js';
import { renderPassagesCsv } from '../src/csv/passages-csv.js';
import { renderPeersCsv } from '../src/csv/peers-csv.js';
import { renderCsv } from '../src/csv/render-csv.js';
import { renderSegmentsCsv } from '../src/csv/segments-csv.js';
import { renderSensitivityCsv } from '../src/csv/sensitivity-csv.js';
import { renderUptakeCsv } from '../src/csv/uptake-csv.js';
import { sampleStudy, withTexts } from './sample-study.js';

/** Of the sample study: numbers, which no spreadsheet takes for a formula. */
const negativeFigures = new Set(['-0.02', '-0.5']);

const allTables: readonly ((study: StudyResult) => string)[] = [
  renderMunicipalitiesCsv,
  renderPassagesCsv,
  renderPeersCsv,
  renderSegmentsCsv,
  renderUptakeCsv,
  (study) => renderSensitivityCsv(study.sensitivity!, study),
];

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
    const study = withTexts(
      () => formula,
      (id) => formula + id,
    );
    for (const render of allTables) {
      const cells = parseCsv(render(study)).flat();
      expect(cells.some((cell) => cell.startsWith(`'${formula}`))).toBe(true);
      const beginning = cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell));
      expect(beginning.filter((cell) => !negativeFigures.has(cell))).toEqual([]);
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
        same: '8',
        substituted: '2',
        deleted: '1',
      });
    }
  });
});

test('passages.csv counts what is attributed to a source, of a younger one nothing', () => {
  const rows = recordsOf(renderPassagesCsv(sampleStudy));
  expect(rows.map(({ attributed_words }) => attributed_words)).toEqual(['300', '0']);
});

describe('municipalities.csv', () => {
  const rows = recordsOf(renderMunicipalitiesCsv(sampleStudy));

  test('has a row for each document, with numerator, denominator and share', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      municipality: 'Fjordvik',
      municipality_number: '9901',
      municipality_words: '1264',
      municipality_copied_words: '300',
      municipality_share: String(300 / 1264),
      target_id: 'fjordvik-2018',
      language: 'nn',
      words_by_language: 'nn 1090; en 130; ? 44',
      words: '1264',
      copied_words: '300',
      share: String(300 / 1264),
      words_source: '200',
      words_several: '100',
      words_peer: '40',
      words_quoted: '30',
      share_quoted: String(30 / 1264),
      words_commonplace: '10',
      words_own: '884',
      copied_of_rest_words: '340',
      rest_words: '1224',
      copied_of_rest: String(340 / 1224),
      shared_words: '330',
      shared: String(330 / 1264),
      shared_lower: '0.125',
      shared_upper: '0.5',
      excess_lower: '-0.02',
      p_holm: '0.008',
      shared_words_with_agenda: '300',
      share_with_agenda: String(300 / 1264),
      words_alone_from_agenda: '200',
      words_nearest_from_agenda: '100',
      words_earliest_from_agenda: '90',
      wording_changes: '2',
      modality_softened: '1',
      modality_hardened: '0',
      clause_put_in: '1',
      local_clauses: '1',
      anchored_words: '221',
      anchored: '0.25',
      on_goals_words: '88',
      goals_adapted: '1',
      goals_absent: '0',
      younger_sources: 'felles',
      longest_passage_words: '12',
      longest_passage_source_id: 'agenda',
      warnings: '3',
      error: '',
    });
    expect(rows[1]).toMatchObject({ share: '0', copied_words: '0', longest_passage_words: '0' });
  });

  test('its classes sum to the words, and what cannot be told is empty', () => {
    const classes = ['source', 'several', 'peer', 'quoted', 'commonplace', 'own'];
    for (const row of rows.slice(0, 2)) {
      const sum = classes.reduce((words, name) => words + Number(row[`words_${name}`]), 0);
      expect(sum).toBe(Number(row['words']));
    }
    expect(rows[1]).toMatchObject({ p_holm: '', expected: '', on_goals: '' });
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

test('segments.csv covers each document once, with where its words come from', () => {
  const rows = recordsOf(renderSegmentsCsv(sampleStudy));
  for (const { id, words } of sampleStudy.documents) {
    const own = rows.filter(({ target_id }) => target_id === id);
    expect(own.reduce((sum, row) => sum + Number(row['words']), 0)).toBe(words);
  }
  expect(rows[0]).toMatchObject({
    start: '0',
    end: '38',
    page: '2',
    last_page: '3',
    class: 'several',
    reason: '',
    nearest: 'agenda',
    nearest_start: '7',
    earliest: 'felles',
    origins: 'agenda; felles',
    chain: 'felles; agenda',
    via: 'vik',
    direction: 'from',
    reverse: '',
    common_origin: 'felles',
  });
  expect(rows[2]).toMatchObject({ class: 'quoted', reason: 'statute', reverse: 'felles' });
});

test('uptake.csv has a row for each goal and document, absent ones too', () => {
  const rows = recordsOf(renderUptakeCsv(sampleStudy));
  expect(rows).toHaveLength(sampleStudy.goals.length * sampleStudy.documents.length);
  expect(rows[0]).toMatchObject({
    source_id: 'agenda',
    goal_id: 'agenda:1',
    goal: 'Alle skal få svar innen en uke.',
    goal_given: 'false',
    target_id: 'fjordvik-2018',
    degree: 'adapted',
    place_page: '3',
    place_start: '100',
    place_end: '130',
    place_text: 'svar innen en uke skal alle få',
    dice: '0.5',
    confidence: '0.75',
    source_is_younger: 'false',
  });
  expect(rows[1]).toMatchObject({ target_id: 'vik', degree: 'absent', place_text: '' });
});

test('peers.csv tells each pair from both sides', () => {
  expect(recordsOf(renderPeersCsv(sampleStudy))).toEqual([
    {
      target_id: 'fjordvik-2018',
      municipality: 'Fjordvik',
      peer_id: 'vik',
      peer_municipality: 'Vik',
      direction: 'from',
      words: '40',
      passages: '1',
    },
    {
      target_id: 'vik',
      municipality: 'Vik',
      peer_id: 'fjordvik-2018',
      peer_municipality: 'Fjordvik',
      direction: 'to',
      words: '0',
      passages: '0',
    },
  ]);
});

test('sensitivity.csv has a row for each setting and document, the study’s own first', () => {
  const rows = recordsOf(renderSensitivityCsv(sampleStudy.sensitivity!, sampleStudy));
  expect(rows.map(({ setting, target_id }) => `${setting} ${target_id}`)).toEqual([
    'study fjordvik-2018',
    'study vik',
    'minWords=10 fjordvik-2018',
    'minWords=10 vik',
  ]);
  expect(rows[0]).toMatchObject({ share: String(300 / 1264), spearman: '', kendall: '' });
  expect(rows[3]).toMatchObject({ municipality: 'Vik', share: '0.01', kendall: '-0.5' });
});
