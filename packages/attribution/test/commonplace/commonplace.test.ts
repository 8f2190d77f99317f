import { expect, test } from '@jest/globals';
import { norwegian } from '@klippoglim/languages/norwegian';
import { norwegianPlanPhrases } from '@klippoglim/languages/norwegian/background';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { createBackground } from '../../src/commonplace/create-background.js';
import { findCommonplace, weighTokens } from '../../src/commonplace/find-commonplace.js';
import type { Background, CommonplaceOptions } from '../../src/commonplace/model.js';
import { ownWords } from './own-words.js';

const PHRASE = 'planen skal rulleres hvert fjerde år';
/** Thirty words, longer than any set phrase. */
const COPIED = ownWords('copied', 30);

/** A document of its own words, with what it is given between them. */
const documentWith = (name: string, ...inserts: readonly string[]) => ({
  text: [
    ownWords(`${name}-a`, 60),
    ...inserts.flatMap((insert, at) => [insert, ownWords(`${name}-${at}`, 60)]),
  ].join(' '),
});

const manyWith = (count: number, ...inserts: readonly string[]) =>
  Array.from({ length: count }, (_, at) => documentWith(`d${at}`, ...inserts));

const find = (text: string, background: Background, options?: CommonplaceOptions): string[] =>
  findCommonplace(text, background, options).map(
    ({ span, documentFrequency }) => `${documentFrequency}: ${text.slice(span.start, span.end)}`,
  );

const target = `Vi skriver selv. Og ${PHRASE}, så klart. ${COPIED}`;

test('what several documents say is commonplace, with how many', () => {
  expect(find(target, createBackground(manyWith(5, PHRASE)))).toEqual([`5: ${PHRASE}`]);
  expect(find(target, createBackground(manyWith(3, PHRASE)))).toEqual([`3: ${PHRASE}`]);
  expect(find(target, createBackground(manyWith(2, PHRASE)))).toEqual([]);
  expect(find(target, createBackground(manyWith(2, PHRASE)), { minDocuments: 2 })).toEqual([
    `2: ${PHRASE}`,
  ]);
});

test('a text of the background does not count for itself', () => {
  const documents = [...manyWith(3, PHRASE), { text: target }];
  const background = createBackground(documents);
  expect(find(target, background)).toEqual([`4: ${PHRASE}`]);
  expect(find(target, background, { isMember: true })).toEqual([`3: ${PHRASE}`]);
  expect(find(target, createBackground(documents.slice(1)), { isMember: true })).toEqual([]);
});

test('a sentence of a source that forty documents copied is not commonplace', () => {
  const sentence = `kommunene ${ownWords('source', 8)} sammen`;
  const text = `Vi vet at ${sentence}.`;
  const documents = manyWith(40, sentence);
  expect(find(text, createBackground(documents))).toEqual([`40: ${sentence}`]);
  expect(
    find(text, createBackground(documents, { exclude: [{ text: `Vi vet: ${sentence}` }] })),
  ).toEqual([]);
});

test('long runs that documents share are copied among them, and count as one document', () => {
  const documents = manyWith(40, COPIED);
  expect(find(target, createBackground(documents))).toEqual([]);
  expect(find(target, createBackground(documents, { longRun: 31 }))).toEqual([`40: ${COPIED}`]);
  // Two documents have the phrase by itself; thirty share it within what they copied.
  const mixed = [
    ...manyWith(30, `${COPIED} ${PHRASE}`),
    documentWith('x', PHRASE),
    documentWith('y', PHRASE),
  ];
  expect(find(target, createBackground(mixed))).toEqual([`3: ${PHRASE}`]);
  expect(find(target, createBackground(mixed.slice(0, -1)))).toEqual([]);
});

test('versions of one document count once', () => {
  const first = documentWith('plan', PHRASE);
  const versions = Array.from({ length: 10 }, (_, at) => ({ text: `${first.text} Utgave ${at}` }));
  const background = createBackground([...versions, documentWith('x', PHRASE)]);
  expect(background.documents).toBe(2);
  expect(find(target, background)).toEqual([]);
  // Apart, they still share one long run: one document more than those that have the phrase alone.
  expect(createBackground(versions, { nearCopy: 1, longRun: 1_000 }).documents).toBeGreaterThan(1);
});

test('set phrases are commonplace without documents, and in an excluded text too', () => {
  const background = createBackground([], { phrases: [PHRASE], exclude: [{ text: PHRASE }] });
  expect(find(target, background)).toEqual([`0: ${PHRASE}`]);
});

test('two percent of a large background must know a wording', () => {
  const documents = [
    ...manyWith(5, PHRASE),
    ...Array.from({ length: 295 }, (_, at) => documentWith(`o${at}`)),
  ];
  const background = createBackground(documents);
  expect(background.documents).toBe(300);
  expect(find(target, background)).toEqual([]);
  expect(find(target, background, { minDocuments: 5 })).toEqual([`5: ${PHRASE}`]);
});

test('weights: 1 for wording that is nobody else’s, less the more documents have it, 0 for set phrases', () => {
  const background = createBackground([...manyWith(7, PHRASE), documentWith('x')], {
    phrases: ['i tråd med gjeldende lover'],
  });
  const weights = weighTokens(`egne ord ${PHRASE} i tråd med gjeldende lover`, background);
  const common = 1 - Math.log(8) / Math.log(9);
  const expected = [1, 1, ...Array<number>(6).fill(common), ...Array<number>(5).fill(0)];
  expect([...weights]).toEqual(expected.map((weight) => expect.closeTo(weight, 6)));
});

test('the order of the documents changes nothing', () => {
  const documents = [
    ...manyWith(6, PHRASE, COPIED),
    documentWith('a', COPIED.split(' ').slice(5).join(' ')),
    documentWith('b', `${COPIED} ${PHRASE}`),
  ];
  const first = createBackground(documents);
  const turned = createBackground([...documents].reverse());
  expect(turned.documents).toBe(first.documents);
  expect(turned.hashes).toEqual(first.hashes);
  expect(turned.frequencies).toEqual(first.frequencies);
});

test('options out of their range are refused, all at once', () => {
  expect(() => createBackground([], { longRun: 2.5, nearCopy: 2 })).toThrow(
    /longRun is 2\.5.*\nnearCopy is 2/u,
  );
  const background = createBackground([]);
  expect(() => findCommonplace('', background, { minDocuments: 1 })).toThrow(/minDocuments is 1/u);
  expect(() => findCommonplace('', background, { minWords: 3 })).toThrow(/minWords is 3/u);
});

test('spans slice the text, in order, without overlaps, for any text; weights are one per token', () => {
  const background = createBackground(
    [{ text: 'kommunen og kommunen og kommunen og' }, { text: 'og kommunen og kommunen og' }],
    { nearCopy: 1, phrases: ['Digitalisering og kommunen og', 'år og år og år'] },
  );
  const repeating = fc
    .array(fc.oneof(fc.constantFrom('kommunen og ', 'Digitalisering og ', 'år og '), hostileText), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(repeating, (text) => {
      let last = 0;
      for (const { span, words } of findCommonplace(text, background, {
        minDocuments: 2,
        minWords: 4,
      })) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(words).toBeGreaterThanOrEqual(4);
        expect(text.slice(span.start, span.end).trim().length).toBe(span.end - span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const weight of weighTokens(text, background)) {
        expect(weight >= 0 && weight <= 1).toBe(true);
      }
    }),
  );
});

test.each([
  [
    'Bokmål',
    'Alle tjenester skal utvikles i tråd med gjeldende lover og forskrifter.',
    'i tråd med gjeldende lover og forskrifter',
  ],
  [
    'inflected',
    'Språket må alltid være klart. Planane skal rulleres hvert fjerde år.',
    'Planane skal rulleres hvert fjerde år',
  ],
  [
    'Nynorsk',
    'Dette gjer vi i samsvar med gjeldande lover og forskrifter, sjølvsagt.',
    'i samsvar med gjeldande lover og forskrifter',
  ],
  [
    'Nynorsk from a Bokmål phrase',
    'Slik er det. Det er eit leiaransvar å sørgje for at alle får hjelp.',
    'Det er eit leiaransvar å sørgje for at',
  ],
])('the shipped phrases are found: %s', (_, text, expected) => {
  const background = createBackground([], { language: norwegian, phrases: norwegianPlanPhrases });
  expect(find(text, background)).toEqual([`0: ${expected}`]);
});

test.each([
  [
    'Hjemmehjelpen i sone nord logget seg inn 41 ganger på én vakt, og rektoren hadde tolv programmer åpne.',
  ],
  ['Kaia skal ha ladestasjon for båter, og havnesjefen får en app som viser hvem som ligger der.'],
  ['Skulane i bygda skal dele på fire lærarar i koding, og dei skal ha kontor på biblioteket.'],
])('the shipped phrases leave other text alone: %s', (text) => {
  const background = createBackground([], { language: norwegian, phrases: norwegianPlanPhrases });
  expect(find(text, background)).toEqual([]);
});

test('the shipped phrases: over 150, each once, none too short to be looked up', () => {
  expect(norwegianPlanPhrases.length).toBeGreaterThan(150);
  expect(new Set(norwegianPlanPhrases).size).toBe(norwegianPlanPhrases.length);
  expect(norwegianPlanPhrases.filter((phrase) => phrase.split(/[\s-]+/u).length < 4)).toEqual([]);
});
