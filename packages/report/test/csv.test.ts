import { describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { renderCsv } from '../src/csv/render-csv.js';
import { renderTable, renderTables } from '../src/csv/render-tables.js';
import { parseCsv, recordsOf } from './parse-csv.js';
import { sampleStudy, withTexts } from './sample-study.js';

const rowsOf = (file: string, study: StudyResult = sampleStudy) =>
  recordsOf(renderTable(study, file));

test('what is written is what is read, whatever stands in it', () => {
  const texts = [
    ...['a,b', 'a"b', '"', 'a\nb', 'a\rb', 'a\r\nb', ' a ', ''],
    ...['æøå \u{1F600}', 'a;b\tc', '1e5', '0301'],
  ];
  const read = parseCsv(
    renderCsv(
      ['text', 'n'],
      texts.map((text) => [text, 0.5]),
    ),
  );
  expect(read).toEqual([['text', 'n'], ...texts.map((text) => [text, '0.5'])]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  '%j is no formula, and neither is it in any field of a study',
  (formula) => {
    expect(parseCsv(renderCsv(['text'], [[formula]]))[1]).toEqual([`'${formula}`]);
    const study = withTexts(
      () => formula,
      (id) => formula + id,
    );
    // Numbers, which no spreadsheet takes for a formula.
    const negative = new Set(['-0.02', '-0.5']);
    for (const [file, csv] of Object.entries(renderTables(study))) {
      if (file === 'data-dictionary.csv') continue;
      const cells = parseCsv(csv).flat();
      expect(cells.some((cell) => cell.startsWith(`'${formula}`))).toBe(true);
      const beginning = cells.filter((cell) => /^[=+\-@\t\r\uff1d]/u.test(cell));
      expect(beginning.filter((cell) => !negative.has(cell))).toEqual([]);
    }
  },
);

test('numbers stay numbers, also below 0; truth is true or false; what is not known is empty', () => {
  expect(parseCsv(renderCsv(['n', 'b', 'c', 'u'], [[-0.5, true, false, undefined]]))[1]).toEqual([
    ...['-0.5', 'true', 'false', ''],
  ]);
});

test('a table that there is not is refused by its name, and one that the study lacks is left out', () => {
  const { sensitivity: _, ...without } = sampleStudy;
  expect(Object.keys(renderTables(without))).not.toContain('sensitivity.csv');
  expect(() => renderTable(without, 'sensitivity.csv')).toThrow(RangeError);
  expect(() => renderTable(sampleStudy, 'none.csv')).toThrow(/"none\.csv"/u);
});

describe('documents.csv', () => {
  const rows = rowsOf('documents.csv');

  test('has a row for each document, with numerator, denominator and share', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      target_id: 'fjordvik-2018',
      municipality: 'Fjordvik',
      municipality_number: '9901',
      document_type: 'strategi',
      date: '2018-11-22',
      format: 'pdf',
      language: 'nn',
      language_reliable: 'true',
      words: '1264',
      copied_words: '300',
      copied: String(300 / 1264),
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
      copied_lower: '0.1',
      copied_upper: '0.5',
      shared_lower: '0.125',
      shared_upper: '0.5',
      expected: '0.01',
      excess_lower: '-0.02',
      p: '0.004',
      p_holm: '0.008',
      p_rank: '0.05',
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
      younger_sources: '1',
      longest_passage_words: '12',
      longest_passage_source_id: 'agenda',
      warnings: '3',
      error: '',
    });
    expect(rows[1]).toMatchObject({ copied: '0', copied_words: '0', longest_passage_words: '0' });
    expect(rows[1]).toMatchObject({ p_holm: '', expected: '', on_goals: '' });
  });

  test('has no figure, and the reason, for a document that could not be read', () => {
    const { municipality, municipality_number, target_id, file, error, ...figures } = rows[2] ?? {};
    expect([municipality, municipality_number, target_id, file, error]).toEqual([
      ...['Tindefjord', '9912', 'skannet', 'mål/skannet.pdf', 'no-text'],
    ]);
    expect(Object.values(figures).filter((figure) => figure !== '')).toEqual([]);
  });
});

describe('municipalities.csv', () => {
  test('has all documents of a municipality together: words are summed, shares are not averaged', () => {
    const [first, second] = sampleStudy.documents;
    const together: StudyResult = {
      ...sampleStudy,
      documents: [first!, { ...second!, municipality: 'Fjordvik', number: '9901' }],
      municipalities: [
        { ...sampleStudy.municipalities[0]!, documents: ['fjordvik-2018', 'vik'], words: 2064 },
      ],
    };
    expect(rowsOf('municipalities.csv', together)[0]).toMatchObject({
      municipality: 'Fjordvik',
      municipality_number: '9901',
      documents: '2',
      unread_documents: '0',
      words: '2064',
      copied_words: '300',
      copied: String(300 / 2064),
      words_own: String(884 + 800),
      shared_words: '330',
    });
  });

  test('names a municipality of which nothing could be read, without a figure', () => {
    const rows = rowsOf('municipalities.csv');
    expect(rows.map(({ municipality }) => municipality)).toEqual(['Fjordvik', 'Vik', 'Tindefjord']);
    expect(rows[2]).toMatchObject({ documents: '0', unread_documents: '1', words: '', copied: '' });
  });

  test('counts a file that could not be read with the municipality’s others', () => {
    const failures = [{ ...sampleStudy.failures[0]!, municipality: 'Fjordvik', number: '9901' }];
    const rows = rowsOf('municipalities.csv', { ...sampleStudy, failures });
    expect(rows.map(({ unread_documents }) => unread_documents)).toEqual(['1', '0']);
  });
});

test('document-sources.csv has every document with every source, with counts behind each share', () => {
  const rows = rowsOf('document-sources.csv');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    target_id: 'fjordvik-2018',
    source_id: 'agenda',
    source_is_younger: 'false',
    passages: '1',
    longest_passage_words: '12',
    shared_words: '300',
    words: '1264',
    coverage: String(300 / 1264),
    words_alone: '200',
    words_nearest: '100',
    words_earliest: '90',
    taken_words: '250',
    source_words: '2000',
    uptake: '0.125',
    shared_shingles: '200',
    target_shingles: '1200',
    containment: String(200 / 1200),
    all_shingles: '3000',
    resemblance: String(200 / 3000),
  });
  expect(rows[1]).toMatchObject({ source_id: 'felles', source_is_younger: 'true' });
  expect(rows[3]).toMatchObject({ target_id: 'vik', passages: '0', longest_passage_words: '0' });
});

test('document-languages.csv tells what could not be told from what was', () => {
  expect(rowsOf('document-languages.csv').slice(0, 3)).toEqual([
    { target_id: 'fjordvik-2018', language: 'nn', words: '1090', share: String(1090 / 1264) },
    { target_id: 'fjordvik-2018', language: 'en', words: '130', share: String(130 / 1264) },
    { target_id: 'fjordvik-2018', language: '', words: '44', share: String(44 / 1264) },
  ]);
});

test('sources.csv has each source, then what could not be read, with its reason', () => {
  const failures = [...sampleStudy.failures, { ...sampleStudy.failures[0]!, role: 'source' }];
  const rows = rowsOf('sources.csv', { ...sampleStudy, failures } as StudyResult);
  expect(rows.map(({ source_id, error }) => [source_id, error])).toEqual([
    ['agenda', ''],
    ['felles', ''],
    ['skannet', 'no-text'],
  ]);
  expect(rows[0]).toMatchObject({ publisher: 'Departementet', date: '2016-04', warnings: '1' });
  expect(rows[1]).toMatchObject({
    ...{ publisher: '', earlier_words: '300', earlier: '0.2', goals: '0', language: '' },
  });
});

describe('passages.csv', () => {
  test('begins with the columns that were promised, in the promised order', () => {
    expect(parseCsv(renderTable(sampleStudy, 'passages.csv'))[0]?.slice(0, 13).join(' ')).toBe(
      'target_id target_start target_end target_page source_id source_start source_end source_page kind similarity words target_text source_text',
    );
  });

  test('has a row for each passage, with its figures to the last digit', () => {
    const passages = sampleStudy.documents.flatMap(({ id, sources }) =>
      sources.flatMap((share) => share.passages.map((passage) => ({ id, share, passage }))),
    );
    const rows = rowsOf('passages.csv');
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
        parts: passage.kind === 'rewritten' ? '3' : '',
        source_is_younger: String(share.sourceIsYounger),
        same: '8',
        substituted: '2',
        deleted: '1',
        passage: '1',
      });
    }
  });

  test('counts what is attributed to a source, of a younger one nothing', () => {
    const rows = rowsOf('passages.csv');
    expect(rows.map(({ attributed_words }) => attributed_words)).toEqual(['300', '0']);
  });
});

test('peer-passages.csv has what documents of two municipalities share', () => {
  const [passage] = sampleStudy.documents[0]!.peers[0]!.passages;
  expect(rowsOf('peer-passages.csv')).toEqual([
    expect.objectContaining({
      target_id: 'fjordvik-2018',
      peer_id: 'vik',
      direction: 'from',
      target_text: passage!.target.text,
      peer_text: passage!.source.text,
      peer_start: String(passage!.source.start),
    }),
  ]);
});

test('segments.csv and segment-origins.csv tell where every word comes from', () => {
  const rows = rowsOf('segments.csv');
  expect(rows[0]).toMatchObject({
    segment: '1',
    start: '0',
    end: '38',
    page: '2',
    last_page: '3',
    class: 'several',
    reason: '',
    nearest: 'agenda',
    nearest_start: '7',
    earliest: 'felles',
    via: 'vik',
    direction: 'from',
    origins: '2',
  });
  expect(rows[2]).toMatchObject({ class: 'quoted', reason: 'statute' });
  const origins = rowsOf('segment-origins.csv').map(
    ({ segment, origin_id, relation, position }) =>
      `${segment} ${relation} ${position} ${origin_id}`,
  );
  expect(origins).toEqual(
    expect.arrayContaining([
      '1 origin 1 agenda',
      '1 origin 2 felles',
      '1 chain 1 felles',
      '1 chain 2 agenda',
      '1 common-origin 1 felles',
      '3 reverse 1 felles',
    ]),
  );
});

test('uptake.csv has a row for each goal and document, absent ones too', () => {
  const rows = rowsOf('uptake.csv');
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
  expect(rowsOf('peers.csv')).toEqual([
    {
      ...{ target_id: 'fjordvik-2018', municipality: 'Fjordvik', municipality_number: '9901' },
      ...{ peer_id: 'vik', peer_municipality: 'Vik', peer_municipality_number: '' },
      ...{ direction: 'from', words: '40', passages: '1' },
    },
    {
      ...{ target_id: 'vik', municipality: 'Vik', municipality_number: '' },
      ...{ peer_id: 'fjordvik-2018', peer_municipality: 'Fjordvik' },
      ...{ peer_municipality_number: '9901', direction: 'to', words: '0', passages: '0' },
    },
  ]);
});

test('sensitivity.csv has a row for each setting and document, the study’s own first', () => {
  const rows = rowsOf('sensitivity.csv');
  expect(rows.map(({ setting, target_id }) => `${setting} ${target_id}`)).toEqual([
    'study fjordvik-2018',
    'study vik',
    'minWords=10 fjordvik-2018',
    'minWords=10 vik',
  ]);
  expect(rows[0]).toMatchObject({ copied: String(300 / 1264), spearman: '', kendall: '' });
  expect(rows[3]).toMatchObject({ municipality: 'Vik', copied: '0.01', kendall: '-0.5' });
});
