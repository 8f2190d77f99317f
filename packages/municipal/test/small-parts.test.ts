import { describe, expect, test } from '@jest/globals';
import { municipalityOf, prettifyName, stemOf } from '../src/files/file-names.js';
import { closestKey } from '../src/manifest/closest-key.js';
import { assignIds } from '../src/run/assign-ids.js';
import { quotePassage } from '../src/run/quote-passage.js';
import { tellLanguage } from '../src/run/tell-language.js';
import { warnOfLanguages } from '../src/run/warn-of-languages.js';
import { fakeParts } from './fake-parts.js';

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
    operations: {
      same: 0,
      inflected: 0,
      variant: 0,
      substituted: 1,
      moved: 0,
      inserted: 0,
      deleted: 1,
    },
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
      operations: passage.operations,
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

test("a document's language is the manifest's word; its parts are told from the text", async () => {
  const document = {
    id: 'd',
    text: 'abc def ghi',
    pages: [
      { number: 1, span: { start: 0, end: 4 } },
      { number: 2, span: { start: 4, end: 11 } },
    ],
  };
  const told = {
    parts: [
      {
        span: { start: 0, end: 8 },
        words: 2,
        language: 'en',
        confidence: 0.98765,
        title: 'Summary',
      },
      { span: { start: 8, end: 11 }, words: 1, language: undefined, confidence: 0.7499999 },
    ],
    shares: [
      { language: 'en', words: 2 },
      { language: undefined, words: 1 },
    ],
  };
  const parts = { ...fakeParts, detectLanguageOfParts: async () => told };
  const language = await tellLanguage(document, 'nn', parts);
  expect(language).toEqual({
    tag: 'nn',
    reliable: true,
    from: 'manifest',
    shares: [{ tag: 'en', words: 2 }, { words: 1 }],
    parts: [
      {
        tag: 'en',
        confidence: 0.987,
        start: 0,
        end: 8,
        page: 1,
        lastPage: 2,
        words: 2,
        title: 'Summary',
      },
      { confidence: 0.749, start: 8, end: 11, page: 2, words: 1 },
    ],
  });
  expect(await tellLanguage(document, undefined, parts)).toMatchObject({ tag: 'nb', from: 'text' });
});

describe('languages are warned of', () => {
  const nb = { tag: 'nb', words: 900 };
  const nn = { tag: 'nn', words: 300 };
  const en = { tag: 'en', words: 100 };
  test.each([
    ['one that the pack knows', 'no', [nb], []],
    ['two that it joins', 'no', [nb, nn], ['note languages-differ nb 75, nn 25']],
    ['one that it does not know', 'no', [nb, en], ['warning language-not-in-pack en 10 % 100']],
    ['nothing that it knows', 'no', [en], ['warning language-not-in-pack en 100 % 100']],
    [
      'all three',
      'no',
      [nb, nn, en],
      ['warning language-not-in-pack en 8 % 100', 'note languages-differ nb 69, nn 23'],
    ],
    [
      'Norwegian, with the English pack',
      'en',
      [nb, en],
      ['warning language-not-in-pack nb 90 % 900'],
    ],
    ['two without a pack', 'none', [nb, nn], ['warning languages-differ nb 75, nn 25']],
    ['one without a pack', 'none', [en], []],
    ['what could not be told', 'no', [nb, { words: 500 }], []],
    [
      'under fifty words',
      'no',
      [
        { tag: 'nb', words: 200 },
        { tag: 'en', words: 49 },
      ],
      [],
    ],
    ['under a twentieth of the words', 'no', [{ tag: 'nb', words: 2_000 }, en], []],
    ['nothing', 'no', [], []],
  ] as const)('%s', (_, pack, shares, expected) => {
    const language = { reliable: false, from: 'text', shares, parts: [] } as const;
    const warnings = warnOfLanguages('plan.pdf', language, pack);
    const told = warnings.map(({ severity, code, detail: { language: tag, ...detail } = {} }) =>
      [
        severity,
        code,
        ...(tag === undefined
          ? [detail['languages']]
          : [tag, detail['percent'], '%', detail['words']]),
      ].join(' '),
    );
    expect(told).toEqual(expected);
    for (const { message } of warnings) expect(message).toMatch(/^plan\.pdf: .*\.$/u);
  });
});
