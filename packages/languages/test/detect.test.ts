import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { hostileText } from '@klippoglim/testkit';
import * as fc from 'fast-check';
import { detectLanguage } from '../src/detect.js';

const texts = {
  nb: `Kommunen skal være der innbyggerne er. Vi har ikke råd til å lage egne løsninger for alt, og
    derfor må vi først se hva andre har laget. Noen tjenester egner seg for deling, mens det for
    andre ikke lar seg gjøre. Hver leder har ansvar for at tiltakene blir fulgt opp.`,
  nn: `Kommunen skal vere der innbyggjarane er. Vi har ikkje råd til å lage eigne løysingar for alt,
    og difor må vi først sjå kva andre har laga. Nokre tenester høver for deling, medan det for
    andre ikkje lèt seg gjere. Kvar leiar har ansvar for at tiltaka blir følgde opp.`,
  da: `Kommunen skal være der, hvor borgerne er. Vi har ikke råd til at udvikle egne løsninger til
    alt, og derfor må vi først se, hvad andre har lavet. Nogle tjenester egner sig til deling, mens
    det for andre ikke lader sig gøre. Hver leder har ansvar for, at tiltagene bliver fulgt op.`,
  sv: `Kommunen ska finnas där invånarna är. Vi har inte råd att utveckla egna lösningar för allt,
    och därför måste vi först se vad andra har gjort. Några tjänster passar att dela, medan det för
    andra inte går. Varje chef har ansvar för att åtgärderna blir uppföljda.`,
  en: `The municipality has to be where its citizens are. We cannot afford to build our own solution
    for everything, and so we must first look at what others have made. Some services can be shared
    while others cannot. Every manager is responsible for the measures being carried out.`,
} as const;

describe.each(Object.entries(texts))('a paragraph in %s', (language, text) => {
  test('is told from the others', () => {
    expect(detectLanguage(text)).toMatchObject({ language, reliable: true });
  });

  test('is told in capitals, decomposed, and with soft hyphens', () => {
    expect(detectLanguage(text.toUpperCase()).language).toBe(language);
    expect(detectLanguage(text.normalize('NFD')).language).toBe(language);
    expect(detectLanguage(text.replaceAll('en', 'e\u00ADn')).language).toBe(language);
  });
});

describe('what cannot be known is left open', () => {
  const open = { language: undefined, reliable: false };

  test.each(['', '   ', 'Digitaliseringsstrategi 2018–2025', 'Vi har ikke råd til det nå.'])(
    'too short: "%s"',
    (text) => {
      expect(detectLanguage(text)).toEqual({ ...open, confidence: 0 });
    },
  );

  test('Norwegian in words that both standards have', () => {
    const text = `Kommunen har i planen vedtatt at innsatsen skal rettes mot tre område. Det første
      er skole og barnehage, det andre helse og omsorg, og det tredje er næring og kultur.`;
    expect(detectLanguage(text)).toMatchObject(open);
  });

  test('half Bokmål, half Nynorsk', () => {
    expect(detectLanguage(`${texts.nb}\n${texts.nn}`)).toMatchObject(open);
  });

  test('a table of figures and names', () => {
    const text = 'Halden 31 387 | Moss 50 290 | Sarpsborg 58 182 | Fredrikstad 83 892 | '.repeat(5);
    expect(detectLanguage(text)).toMatchObject(open);
  });

  test.each([
    [
      'German',
      `Die Gemeinde soll dort sein, wo die Einwohner sind. Wir haben nicht die Mittel, für alles
      eigene Lösungen zu bauen, und müssen zuerst sehen, was andere gemacht haben.`,
    ],
    [
      'French',
      `La commune doit être là où sont les habitants. Nous ne pouvons pas nous permettre de créer
      nos propres solutions pour tout, et il faut d’abord voir ce que les autres ont fait.`,
    ],
    ['no words at all', '12 345 678 '.repeat(20)],
    ['one endless word', 'å'.repeat(100_000)],
    ['Greek letters', 'Ο δήμος πρέπει να είναι εκεί όπου βρίσκονται οι κάτοικοι. '.repeat(4)],
  ])('another language: %s', (_, text) => {
    expect(detectLanguage(text)).toMatchObject(open);
  });
});

test('a foreign summary at the start of a long document does not decide', () => {
  const document = texts.en.repeat(3) + texts.nn.repeat(400);
  expect(detectLanguage(document).language).toBe('nn');
});

test('with fewer candidates, more short texts are told', () => {
  const text = `Kommunen skal ikke lage egne løsninger for alt. Vi må se hva som finnes fra før, og
    ta det i bruk der det passer.`;
  expect(detectLanguage(text).reliable).toBe(false);
  expect(detectLanguage(text, { candidates: ['nb', 'nn'] }).language).toBe('nb');
});

test('the answer is one of the candidates, or none', () => {
  expect(detectLanguage(texts.sv, { candidates: ['en'] }).language).toBeUndefined();
  expect(detectLanguage(texts.en, { candidates: ['en', 'en'] }).language).toBe('en');
});

test('minLength is the length from which a text is judged', () => {
  const text = 'Eg veit ikkje kva dei har gjort, eller kvifor.';
  expect(detectLanguage(text).reliable).toBe(false);
  expect(detectLanguage(text, { minLength: text.length }).language).toBe('nn');
  expect(detectLanguage(text, { minLength: text.length + 1 }).reliable).toBe(false);
});

test('all problems with the options are reported at once', () => {
  expect(() => detectLanguage('', { candidates: ['no', 'nob'], minLength: -1 })).toThrow(
    expect.objectContaining({
      code: 'invalid-options',
      message: expect.stringMatching(/"no".*\n.*"nob".*\n.*minLength is -1/u),
    }),
  );
  expect(() => detectLanguage('', { candidates: [] })).toThrow(/candidates is empty/u);
});

test('any text gets an answer, and a language exactly when it is reliable', () =>
  fc.assert(
    fc.property(hostileText, (text) => {
      const guess = detectLanguage(text, { minLength: 0 });
      expect(guess.language !== undefined).toBe(guess.reliable);
      expect(guess.confidence).toBeGreaterThanOrEqual(0);
      expect(guess.confidence).toBeLessThanOrEqual(1);
    }),
  ));

/** Joins sentences to passages of at least `length` units. */
function passagesOf(sentences: readonly string[], length: number): readonly string[] {
  const passages: string[] = [];
  let current = '';
  for (const sentence of sentences) {
    current = current === '' ? sentence : `${current} ${sentence}`;
    if (current.length >= length) {
      passages.push(current);
      current = '';
    }
  }
  return passages;
}

// Thresholds a little looser than what was measured: see the table in README.md.
test.each([
  { length: 1, nbOpen: 0.92, nnOpen: 0.75 },
  { length: 200, nbOpen: 0.48, nnOpen: 0.2 },
  { length: 400, nbOpen: 0.24, nnOpen: 0.05 },
  { length: 1_600, nbOpen: 0.03, nnOpen: 0.01 },
])(
  'real passages from $length units are told rightly or left open',
  ({ length, nbOpen, nnOpen }) => {
    const file = new URL('../../../../shared/data/norge-no/nob-nno-pairs.tsv', import.meta.url);
    if (!existsSync(file)) {
      console.info('Skipped: the sentence pairs are not at ../shared/data/norge-no.');
      return;
    }
    const rows = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    for (const [column, language, open] of [
      [1, 'nb', nbOpen],
      [2, 'nn', nnOpen],
    ] as const) {
      const sentences = rows.map((row) => (row[column] ?? '').replaceAll(/ ([.,?!:;])/gu, '$1'));
      const passages = passagesOf(sentences, length);
      const guesses = passages.map((passage) => detectLanguage(passage, { minLength: 1 }).language);
      const answers = guesses.filter((guess) => guess !== undefined);
      expect(answers.filter((guess) => guess !== language)).toEqual([]);
      expect(1 - answers.length / passages.length).toBeLessThan(open);
    }
  },
);
