import { describe, expect, test } from '@jest/globals';
import { municipalityOf, prettifyName, stemOf } from '../src/files/file-names.js';
import { closestKey } from '../src/manifest/closest-key.js';
import { assignIds } from '../src/run/assign-ids.js';
import { isKnownToBeLater } from '../src/run/compare-dates.js';
import { quotePassage } from '../src/run/quote-passage.js';

describe('a date is later only as far as both are known', () => {
  test.each([
    ['2019', '2018', true],
    ['2019', '2018-12-31', true],
    ['2018-06', '2018-05-02', true],
    ['2018-05-03', '2018-05-02', true],
    ['2018', '2018-01', false],
    ['2018-01', '2018', false],
    ['2018-05-02', '2018-05-02', false],
    ['2017', '2018', false],
    [undefined, '2018', false],
    ['2018', undefined, false],
  ])('%s after %s: %s', (date, than, expected) => {
    expect(isKnownToBeLater(date, than)).toBe(expected);
  });
});

describe('ids are unique, and given ones are served first', () => {
  test.each<[readonly (readonly [string | undefined, string])[], readonly string[]]>([
    [
      [
        [undefined, 'a'],
        [undefined, 'b'],
      ],
      ['a', 'b'],
    ],
    [
      [
        [undefined, 'a'],
        [undefined, 'a'],
        [undefined, 'a'],
      ],
      ['a', 'a-2', 'a-3'],
    ],
    [
      [
        [undefined, 'a'],
        ['a', 'x'],
      ],
      ['a-2', 'a'],
    ],
    [
      [
        [undefined, 'a'],
        [undefined, 'a'],
        ['a-2', 'x'],
      ],
      ['a', 'a-3', 'a-2'],
    ],
  ])('%j', (requests, expected) => {
    const assigned = assignIds(
      requests.map(([id, fallback]) => ({ ...(id === undefined ? {} : { id }), fallback })),
    );
    expect(assigned.map(({ id }) => id)).toEqual(expected);
    const changed = requests.map(([id, fallback], place) => (id ?? fallback) !== expected[place]);
    expect(assigned.map(({ warning }) => warning !== undefined)).toEqual(changed);
  });
});

test.each([
  ['plan.pdf', 'plan', 'Plan'],
  ['plan.v2.pdf', 'plan.v2', 'Plan.v2'],
  ['README', 'README', 'README'],
  ['sub/nord-fjordvik_2020.docx', 'nord-fjordvik_2020', 'Nord fjordvik 2020'],
  ['a.zip/inner/æra.odt', 'æra', 'Æra'],
  ['a\u030Al.txt', '\u00E5l', '\u00C5l'],
])('%s has the stem %s and the name %s', (file, stem, name) => {
  expect(stemOf(file)).toBe(stem);
  expect(prettifyName(stemOf(file))).toBe(name);
});

test.each([
  ['fjordvik-strategi.pdf', 'Fjordvik strategi'],
  ['fjordvik/strategi.pdf', 'Fjordvik'],
  ['Sør-Varanger/2019/plan.pdf', 'Sør Varanger'],
  ['kommuner.zip', 'Kommuner'],
])('in a folder of targets, %s belongs to %s', (file, municipality) => {
  expect(municipalityOf(file)).toBe(municipality);
});

test.each([
  ['numbr', 'number'],
  ['Municipality', 'municipality'],
  ['munisipality', 'municipality'],
  ['kommune', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('the closest key to %.20s is %s', (key, expected) => {
  expect(closestKey(key, ['number', 'municipality', 'file', 'date'])).toBe(expected);
});

describe('a passage has the pages on which its first and last characters stand', () => {
  const source = { id: 's', text: 'abc' };
  const passage = {
    sourceId: 's',
    source: { start: 0, end: 3 },
    kind: 'rewritten',
    similarity: 0.5,
    targetWords: 1,
    sourceWords: 2,
  } as const;
  const pages = [
    { number: 1, span: { start: 0, end: 10 } },
    { number: 2, span: { start: 10, end: 10 } },
    { number: 3, span: { start: 12, end: 20 } },
  ];
  const target = { id: 'd', text: 'abcdefghijklmnopqrst', pages };
  test.each([
    [0, 5, 1, undefined],
    [0, 10, 1, undefined],
    [5, 13, 1, 3],
    [9, 10, 1, undefined],
    [12, 20, 3, undefined],
  ])('[%i, %i)', (start, end, page, lastPage) => {
    const span = { start, end };
    const made = quotePassage(
      { ...passage, target: span, parts: [{ target: span, source: passage.source }] },
      { target, source },
    );
    for (const side of [made.target, made.parts?.[0]?.target]) {
      expect([side?.page, side?.lastPage]).toEqual([page, lastPage]);
      expect(side?.text).toBe(target.text.slice(start, end));
    }
  });
  test('and none where the format has none; parts only if it is a summary', () => {
    const plain = { ...passage, target: { start: 1, end: 3 } };
    const made = {
      kind: 'rewritten',
      similarity: 0.5,
      target: { start: 1, end: 3, words: 1, text: 'bc' },
      source: { start: 0, end: 3, words: 2, text: 'abc' },
    };
    expect(quotePassage(plain, { target: source, source })).toEqual(made);
    expect(
      quotePassage(plain, { target: { ...source, pages: [] }, source }).target,
    ).not.toHaveProperty('page');
    const summary = { ...plain, parts: [] };
    expect(quotePassage(summary, { target: source, source })).toEqual({ ...made, parts: [] });
  });
});
