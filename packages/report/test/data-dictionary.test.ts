import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { renderDataDictionaryCsv, renderTables } from '../src/csv/render-tables.js';
import { fixtureStudy } from './fixture-study.js';
import { injections } from './hostile-study.js';
import { parseCsv, recordsOf } from './parse-csv.js';
import { sampleStudy, withTexts } from './sample-study.js';

type Row = Readonly<Record<string, string>>;

const dictionary = recordsOf(renderDataDictionaryCsv());

/** A study's tables by file, without the dictionary. */
function tablesOf(study: StudyResult): ReadonlyMap<string, readonly Row[]> {
  const { 'data-dictionary.csv': _, ...files } = renderTables(study);
  return new Map(Object.entries(files).map(([file, csv]) => [file, recordsOf(csv)]));
}

const studies: readonly (readonly [string, () => Promise<StudyResult>])[] = [
  ['the sample', async () => sampleStudy],
  ['the fixtures’ study', async () => (await fixtureStudy()).result],
];

test('every column has a name in snake_case that no other column of its file has, and a meaning', () => {
  const named = dictionary.map(({ file, column }) => `${file} ${column}`);
  expect(new Set(named).size).toBe(named.length);
  for (const { column = '', meaning = '', row = '', empty_means = '' } of dictionary) {
    expect(column).toMatch(/^[a-z]+(_[a-z]+)*$/u);
    expect(meaning).toMatch(/^.{4,}\.$/u);
    expect(row).toMatch(/\.$/u);
    expect(empty_means).not.toMatch(/\.$/u);
  }
});

test('the README names every table, and no other', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, section = ''] = /^## The tables$(.*?)^## /msu.exec(readme) ?? [];
  const named = [...section.matchAll(/^\| `([a-z-]+\.csv)`/gmu)].map(([, file]) => file);
  expect(named).toEqual([...new Set(dictionary.map(({ file }) => file)), 'data-dictionary.csv']);
});

test('every number has a unit, every category its values, and nothing else has either', () => {
  for (const { type = '', unit, values, column } of dictionary) {
    expect([column, unit !== '']).toEqual([column, type === 'integer' || type === 'number']);
    expect([column, values !== '']).toEqual([column, type === 'category']);
  }
});

describe.each(studies)('of %s', (_, get) => {
  test('every table has exactly the columns of the dictionary, in its order', async () => {
    for (const [file, csv] of Object.entries(renderTables(await get()))) {
      if (file === 'data-dictionary.csv') continue;
      const described = dictionary.flatMap((each) => (each['file'] === file ? each['column'] : []));
      expect([file, parseCsv(csv)[0]]).toEqual([file, described]);
    }
  });

  test('every cell is what its column says, and empty only where the dictionary says why', async () => {
    const forms: Readonly<Record<string, RegExp>> = {
      ...{ id: /^.+$/su, text: /^.*$/su, category: /^.+$/u, boolean: /^(true|false)$/u },
      date: /^\d{4}(-\d\d(-\d\d)?)?$/u,
      integer: /^\d+$/u,
      number: /^-?\d+(\.\d+)?(e-\d+)?$/u,
    };
    for (const [file, rows] of tablesOf(await get())) {
      for (const each of dictionary.filter((one) => one['file'] === file)) {
        const { column = '', type = '', values = '', unit = '', empty_means } = each;
        const cells = rows.map((row) => row[column] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        if (empty_means === '')
          expect([file, column, filled.length]).toEqual([file, column, cells.length]);
        const fits = (cell: string): boolean =>
          forms[type]!.test(cell) &&
          (values === '' || values.split('; ').includes(cell)) &&
          (!/0 to 1$/u.test(unit) || (Number(cell) >= 0 && Number(cell) <= 1));
        const wrong = filled.filter((cell) => !fits(cell));
        expect([file, column, wrong]).toEqual([file, column, []]);
      }
    }
  });

  test('every id is found in the table that it joins', async () => {
    const tables = tablesOf(await get());
    const idsOf = (file: string, column: string) =>
      new Set((tables.get(file) ?? []).map((row) => row[column]));
    const targets = idsOf('documents.csv', 'target_id');
    const sources = idsOf('sources.csv', 'source_id');
    const goals = new Set((await get()).goals.map(({ id }) => id));
    const texts = new Set([...targets, ...sources]);
    const joins: Readonly<Record<string, ReadonlySet<string | undefined>>> = {
      ...{ target_id: targets, peer_id: targets, via: targets, source_id: sources },
      ...{ longest_passage_source_id: sources, goal_id: goals },
      ...{ nearest: texts, earliest: texts, origin_id: texts },
      municipality_number: idsOf('municipalities.csv', 'municipality_number'),
      peer_municipality_number: idsOf('municipalities.csv', 'municipality_number'),
    };
    for (const { file = '', column = '' } of dictionary.filter(({ type }) => type === 'id')) {
      const known = joins[column];
      expect([column, known !== undefined]).toEqual([column, true]);
      const ids = (tables.get(file) ?? []).map((row) => row[column]).filter((id) => id !== '');
      expect([file, column, ids.filter((id) => !known?.has(id))]).toEqual([file, column, []]);
    }
    const nameOf = (row: Row): string => `${row['target_id']} ${row['segment']}`;
    const segments = new Set((tables.get('segments.csv') ?? []).map(nameOf));
    const origins = (tables.get('segment-origins.csv') ?? []).map(nameOf);
    expect(origins.length).toBeGreaterThan(0);
    expect(origins.filter((name) => !segments.has(name))).toEqual([]);
  });

  test('no row has the key of another', async () => {
    const tables = tablesOf(await get());
    const keys: Readonly<Record<string, readonly string[]>> = {
      'municipalities.csv': ['municipality', 'municipality_number'],
      'documents.csv': ['target_id', 'file'],
      'document-sources.csv': ['target_id', 'source_id'],
      'document-languages.csv': ['target_id', 'language'],
      'sources.csv': ['source_id', 'file'],
      'uptake.csv': ['goal_id', 'target_id'],
      'passages.csv': ['target_id', 'source_id', 'passage'],
      'segments.csv': ['target_id', 'segment'],
      'segment-origins.csv': ['target_id', 'segment', 'relation', 'position'],
      'peers.csv': ['target_id', 'peer_id'],
      'peer-passages.csv': ['target_id', 'peer_id', 'passage'],
      'sensitivity.csv': ['setting', 'target_id'],
    };
    for (const [file, rows] of tables) {
      const found = rows.map((row) => JSON.stringify(keys[file]!.map((name) => row[name])));
      expect([file, new Set(found).size]).toEqual([file, rows.length]);
    }
  });
});

test('what the tables sum to is what the study says', async () => {
  const { result } = await fixtureStudy();
  const tables = tablesOf(result);
  const sum = (file: string, column: string, is: (row: Row) => boolean): number =>
    (tables.get(file) ?? []).filter(is).reduce((all, row) => all + Number(row[column]), 0);
  for (const {
    id,
    words,
    attribution,
    sources,
    peers,
    certainty,
    municipality,
  } of result.documents) {
    const own = (row: Row): boolean => row['target_id'] === id;
    const [row] = (tables.get('documents.csv') ?? []).filter(own);
    expect(Number(row?.['copied'])).toBe(attribution.copied.value);
    expect(Number(row?.['copied_of_rest'])).toBe(attribution.copiedOfRest.value);
    expect(Number(row?.['copied_of_rest_words'])).toBe(attribution.copiedOfRest.numerator);
    expect(Number(row?.['rest_words'])).toBe(attribution.copiedOfRest.denominator);
    expect(Number(row?.['shared'])).toBe(attribution.shared.value);
    expect(Number(row?.['copied_upper'])).toBe(certainty.copied.upper);
    for (const [name, { numerator }] of Object.entries(attribution.classes)) {
      const isOf = (segment: Row): boolean => own(segment) && segment['class'] === name;
      expect(Number(row?.[`words_${name}`])).toBe(numerator);
      expect(sum('segments.csv', 'words', isOf)).toBe(numerator);
    }
    expect(sum('segments.csv', 'words', own)).toBe(words);
    expect(sum('document-languages.csv', 'words', own)).toBe(words);
    expect(sum('document-sources.csv', 'words_alone', own)).toBe(Number(row?.['words_source']));
    expect(sum('document-sources.csv', 'words_nearest', own)).toBe(Number(row?.['words_several']));
    expect(sum('document-sources.csv', 'passages', own)).toBe(
      sources.reduce((all, { passages }) => all + passages.length, 0),
    );
    expect((tables.get('passages.csv') ?? []).filter(own)).toHaveLength(
      sum('document-sources.csv', 'passages', own),
    );
    expect((tables.get('peer-passages.csv') ?? []).filter(own)).toHaveLength(
      peers.reduce((all, { passages }) => all + passages.length, 0),
    );
    const isOf = (row: Row): boolean => row['municipality'] === municipality;
    const documents = (row: Row): boolean => isOf(row) && row['error'] === '';
    for (const column of ['words', 'copied_words', 'shared_words', 'words_own']) {
      expect(sum('municipalities.csv', column, isOf)).toBe(sum('documents.csv', column, documents));
    }
  }
  expect(tables.get('uptake.csv')).toHaveLength(result.goals.length * result.documents.length);
});

test.each(injections)('%j survives in every table, and changes no other cell', (text) => {
  const plain = renderTables(sampleStudy);
  const hostile = renderTables(
    withTexts(
      (was) => was + text,
      (id) => id + text,
    ),
  );
  for (const [file, csv] of Object.entries(hostile)) {
    const before = parseCsv(plain[file]!);
    const after = parseCsv(csv);
    expect([file, after.map(({ length }) => length)]).toEqual([
      file,
      before.map(({ length }) => length),
    ]);
    for (const [at, row] of after.entries()) {
      for (const [place, cell] of row.entries()) {
        const was = before[at]?.[place] ?? '';
        const isFormula = /^[=+\-@\t\r]/u.test(was + text);
        expect([was, was + text, ...(isFormula ? [`'${was}${text}`] : [])]).toContain(cell);
      }
    }
    if (file !== 'data-dictionary.csv') expect(after.flat().join('\n')).toContain(text);
  }
});
