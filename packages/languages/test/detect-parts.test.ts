import { describe, expect, test } from '@jest/globals';
import { tokenize } from '@klippoglim/core';
import { hostileText } from '@klippoglim/testkit';
import * as fc from 'fast-check';
import { addUpLanguages, detectLanguageOfParts, findLanguageOf } from '../src/detect-parts.js';
import { inserts, table } from './parts/inserts.js';

const nb = `Kommunen skal være der innbyggerne er. Vi har ikke råd til å lage egne løsninger for alt, og derfor må vi først se hva andre har laget. Noen tjenester egner seg for deling, mens det for andre ikke lar seg gjøre. Hver leder har ansvar for at tiltakene blir fulgt opp.

Ingen skal måtte oppgi det samme to ganger, og hvis noe går galt, skal den som eier tjenesten, si fra før noen spør. Hun eller han gjør det selv.`;
const nn = `Kommunen skal vere der innbyggjarane er. Vi har ikkje råd til å lage eigne løysingar for alt, og difor må vi først sjå kva andre har laga. Nokre tenester høver for deling, medan det for andre ikkje lèt seg gjere. Kvar leiar har ansvar for at tiltaka blir følgde opp.`;
const en = inserts.en[0]!;

const labels = (text: string) => detectLanguageOfParts(text).map(({ language }) => language);

test('chapters and summaries are told, to the character, with their headings', () => {
  const chapters = [`Innledning\n\n${nb}\n\n`, `Skule\n\n${nn}\n\n`, `Summary\n\n${en}`] as const;
  const text = chapters.join('');
  const starts = [0, chapters[0].length, chapters[0].length + chapters[1].length];
  const sections = ['Innledning', 'Skule', 'Summary'].map((title, i) => ({
    title,
    span: { start: starts[i]!, end: starts[i + 1] ?? text.length },
  }));
  const parts = detectLanguageOfParts(text, { sections });
  expect(parts.map(({ language, title }) => [language, title])).toEqual([
    ['nb', 'Innledning'],
    ['nn', 'Skule'],
    ['en', 'Summary'],
  ]);
  expect(parts.map(({ span }) => span.start)).toEqual(starts);
  for (const { confidence } of parts) expect(confidence).toBeGreaterThan(0.9);
});

test('paragraphs are told where there are no headings', () => {
  expect(labels(`${nb}\n\n${nn}\n\n${en}\n\n${nb}`)).toEqual(['nb', 'nn', 'en', 'nb']);
});

test('a quotation within a paragraph is told, with its quotation marks', () => {
  const quoted =
    '«We have asked them what they want, and this is what they said. They have not been there.»';
  const text = `${nb} ${quoted} ${nb}`;
  const parts = detectLanguageOfParts(text);
  expect(parts.map(({ language }) => language)).toEqual(['nb', 'en', 'nb']);
  expect(text.slice(parts[1]!.span.start, parts[1]!.span.end).trim()).toBe(quoted);
});

test('a title and a heading go with what follows, a last line with what was', () => {
  expect(labels(`Digital retning 2021–2025\n\nStrategi for Granli\n\n${nb}`)).toEqual(['nb']);
  const [first, second] = detectLanguageOfParts(`${nb}\n\nSmart Granli\n\n${en}\n\nHansen`);
  expect(first!.span.end).toBe(nb.length + 2);
  expect(second).toMatchObject({ language: 'en', span: { start: nb.length + 2 } });
});

test('a name, a title or a small table in it does not split a text', () => {
  const small = table.split('\n').slice(0, 3).join('\n');
  const title = 'Smart Cities and the Internet of Things';
  expect(labels(`${nb}\n\n${small}\n\n${nb}`)).toEqual(['nb']);
  expect(labels(`${nb} ${title} er et prosjekt. ${nb}`)).toEqual(['nb']);
});

describe('what cannot be told is left open, with little confidence', () => {
  const mixed = nb.split(' ').flatMap((word, i) => [word, nn.split(' ')[i] ?? '']);
  test.each([
    ['a short text', 'Digitaliseringsstrategi 2018–2025'],
    ['one word that only one language has', 'Eg veit.'],
    ['a table', table],
    ['a long table in a text', `${table}\n\n${table}`],
    ['a language that is not known', inserts.de[0]!],
    ['another', inserts.fi[0]!],
    ['two languages, word by word', mixed.join(' ').replaceAll(/[.\n]/gu, '')],
    ['no words', '— … !'],
  ])('%s', (_, text) => {
    const [part, ...more] = detectLanguageOfParts(text);
    expect(more).toEqual([]);
    expect(part!.language).toBeUndefined();
    expect(part!.confidence).toBeLessThan(0.75);
  });

  test('a German summary within a Bokmål text', () => {
    expect(labels(`${nb}\n\n${inserts.de[0]!}\n\n${nb}`)).toEqual(['nb', undefined, 'nb']);
  });
});

test('there are no parts of an empty text', () => {
  expect(detectLanguageOfParts('')).toEqual([]);
});

test('only candidates are told', () => {
  const found = detectLanguageOfParts(`${nb}\n\n${en}`, { candidates: ['nb', 'nn'] });
  expect(found.map(({ language }) => language)).toEqual(['nb', undefined]);
  expect(labels(nb)).toEqual(['nb']);
});

test.each([
  [0, 10, 'nb'],
  [0, 13, 'nb'],
  [0, 14, undefined],
  [10, 30, 'en'],
  [11, 26, undefined],
  [15, 40, 'en'],
  [22, 23, undefined],
  [5, 5, undefined],
] as const)(
  'a stretch is in the language of three quarters of it: [%i, %i) %s',
  (start, end, expected) => {
    const part = (from: number, to: number, language: 'nb' | 'en' | undefined) => ({
      span: { start: from, end: to },
      words: 1,
      language,
      confidence: 1,
    });
    const parts = [
      part(0, 10, 'nb'),
      part(10, 20, 'en'),
      part(20, 25, undefined),
      part(25, 40, 'en'),
    ];
    expect(findLanguageOf({ start, end }, parts)).toBe(expected);
  },
);

test('languages are added up: most words first, what could not be told last', () => {
  const part = { span: { start: 0, end: 1 }, confidence: 1 };
  const parts = [
    { ...part, language: undefined, words: 50 },
    { ...part, language: 'en', words: 8 },
    { ...part, language: 'nb', words: 5 },
    { ...part, language: undefined, words: 1 },
    { ...part, language: 'nb', words: 5 },
  ] as const;
  expect(addUpLanguages(parts)).toEqual([
    { language: 'nb', words: 10 },
    { language: 'en', words: 8 },
    { language: undefined, words: 51 },
  ]);
  expect(addUpLanguages([])).toEqual([]);
});

test('all problems with the candidates are reported at once', () => {
  expect(() => detectLanguageOfParts('', { candidates: ['no', 'nob'] })).toThrow(
    expect.objectContaining({
      code: 'invalid-options',
      message: expect.stringMatching(/"no".*\n.*"nob"/u),
    }),
  );
});

const anySections = fc.array(
  fc.record({
    title: fc.constant('Mål'),
    span: fc.record({ start: fc.nat(400), end: fc.nat(400) }),
  }),
  { maxLength: 4 },
);
const anyText = fc
  .array(fc.oneof(hostileText, fc.constantFrom(nb, nn, en, table, '\n\n')), { maxLength: 5 })
  .map((pieces) => pieces.join(' '));

test('parts cover any text in order, neighbours differ, and a language is known from 0.75', () =>
  fc.assert(
    fc.property(anyText, anySections, (text, sections) => {
      const parts = detectLanguageOfParts(text, { sections });
      let end = 0;
      for (const [place, { span, language, confidence, words }] of parts.entries()) {
        expect(span.start).toBe(end);
        expect(span.end).toBeGreaterThan(span.start);
        if (place > 0) expect(language).not.toBe(parts[place - 1]!.language);
        expect(language !== undefined).toBe(confidence >= 0.75);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        const tokens = tokenize(text).starts.filter(
          (start) => start >= span.start && start < span.end,
        );
        expect(words).toBe(tokens.length);
        end = span.end;
      }
      expect(end).toBe(text.length);
    }),
  ));
