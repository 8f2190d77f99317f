import { expect, test } from '@jest/globals';
import { english, englishStatuteWords } from '@klippoglim/languages/english';
import { norwegian, norwegianStatuteWords } from '@klippoglim/languages/norwegian';
import { findStatutes } from '../../src/quotation/find-statutes.js';
import { indexLaws } from '../../src/quotation/given-laws.js';
import type { StatuteWords } from '../../src/quotation/model.js';

const words: StatuteWords = norwegianStatuteWords;

const find = (text: string): string[] =>
  findStatutes(text, { words, language: norwegian }).map(
    ({ reason, span }) => `${reason}: ${text.slice(span.start, span.end)}`,
  );

test.each([
  [
    'printed',
    'Se under.\n\n§ 4-2. Kommunen skal ha en plan for beredskap.\n\nVi har det.',
    '§ 4-2. Kommunen skal ha en plan for beredskap.',
  ],
  [
    'with its heading',
    '§ 4-2 Plan for beredskap\n\nKommunen skal ha en plan.\n\nVi har det.',
    '§ 4-2 Plan for beredskap\n\nKommunen skal ha en plan.',
  ],
  [
    'with paragraphs and letters',
    '§ 1. Plan\nKommunen skal\na) ha en plan\n\n(2) Planen skal være skriftlig.\n\nVi har det.',
    '§ 1. Plan\nKommunen skal\na) ha en plan\n\n(2) Planen skal være skriftlig.',
  ],
  [
    'quoted',
    'Det heter i helseloven § 3-1: «Kommunen skal sørge for tjenester.» Vi gjør det.',
    'Kommunen skal sørge for tjenester.',
  ],
  [
    'quoted, cited behind',
    'Vi minner om dette: «Kommunen skal sørge for tjenester.» (Lov om helse § 3-1)',
    'Kommunen skal sørge for tjenester.',
  ],
  [
    'quoted, the law named',
    'På veggen henger lovens ord: «Kommunen skal sørge for tjenester.»',
    'Kommunen skal sørge for tjenester.',
  ],
  [
    'rendered',
    'Slik er det. Etter kommuneloven § 5-1 skal møtene være åpne. Vi er glade.',
    'Etter kommuneloven § 5-1 skal møtene være åpne.',
  ],
  [
    'rendered, part of a section',
    'I henhold til kommuneloven § 5-1 første ledd bokstav a kan rådet velge leder.',
    'I henhold til kommuneloven § 5-1 første ledd bokstav a kan rådet velge leder.',
  ],
  [
    'inner reference',
    'Rådet kan fravike kravet i første ledd bokstav a. Det er sjelden.',
    'Rådet kan fravike kravet i første ledd bokstav a.',
  ],
  [
    'Nynorsk, printed',
    '§ 2. Føremål\nKommunen skal ha ein plan.\n\nMeir.',
    '§ 2. Føremål\nKommunen skal ha ein plan.',
  ],
  [
    'Nynorsk, rendered',
    'Etter kommunelova § 5-1 fyrste ledd skal møta vere opne.',
    'Etter kommunelova § 5-1 fyrste ledd skal møta vere opne.',
  ],
])('section, %s', (_, text, expected) => {
  expect(find(text)).toEqual([`section: ${expected}`]);
});

test.each([
  ['Fastsatt av kommunestyret 3. mai 2018 med hjemmel i lov om brann § 15.'],
  ['Fastsett av kommunestyret 3. mai 2018 med heimel i lov om brann § 15.'],
  ['Gitt ved kgl. res. 14. desember 2018.'],
  ['Forskriften trer i kraft straks.'],
  ['Loven trer i kraft 1. januar 2020.'],
  ['Forskrifta tek til å gjelde 1. januar 2020.'],
  ['Forskriften gjelder for alle barnehager i kommunen.'],
  ['Formålet med loven er å fremme selvstyret.'],
  ['Føremålet med lova er å fremje sjølvstyret.'],
  ['Departementet kan i forskrift gi nærmere regler.'],
])('formula: %s', (sentence) => {
  expect(find(`Slik er det. ${sentence} Vi er glade.`)).toEqual([`formula: ${sentence}`]);
});

test.each([
  ['Personopplysningsloven og forskriften til den ligger til grunn for arbeidet vårt.'],
  ['Vi følger kommuneloven § 5-1, og planen er vedtatt.'],
  ['§ 4-2 i plan- og bygningsloven gir kommunen et ansvar som vi tar på alvor.'],
  ['Etter kommuneloven § 5-1 har vi laget en plan for møtene.'],
  ['Planen trer i kraft 1. januar 2019 og gjelder for alle ansatte.'],
  ['Strategien er vedtatt av kommunestyret 3. mai 2018.'],
  ['Loven trådte i kraft i 2018, og vi har brukt tida siden til å øve.'],
  ['Loven er streng, men vi skal klare det.'],
  ['I første omgang skal vi rydde i arkivet.'],
  ['Planen følger loven. Visjonen vår er denne: «Vi skal gjøre det sammen med alle.»'],
  ['Arbeidet er hjemlet i opplæringsloven § 13-3, jf. rundskriv fra departementet.'],
  ['Departementet kan gi kommunen penger til dette.'],
])('plan text that mentions a law stays plan text: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test('English, basic', () => {
  const text =
    'Under the Planning Act § 5 the municipality shall adopt a plan. This Act enters into force at once. We like acts.';
  const found = findStatutes(text, { words: englishStatuteWords, language: english });
  expect(found.map(({ reason }) => reason)).toEqual(['section', 'formula']);
});

const laws = [
  {
    id: 'openness',
    text: 'Saksdokument, journalar og liknande register for organet er opne for innsyn.',
  },
  {
    id: 'archives',
    text: 'Offentlige organ plikter å ha arkiv, og disse skal være ordnet og innrettet slik.',
  },
];

test('what stands in a given law is statutory, whatever surrounds it', () => {
  const text =
    'Vi vet at offentlige organ plikter å ha arkiv, og disse skal være ryddige. Registra våre er opne for innsyn.';
  const index = indexLaws(laws, { language: norwegian });
  const found = findStatutes(text, { words, laws: index });
  expect(
    found.map(({ span, lawId, words: length }) => [
      text.slice(span.start, span.end),
      lawId,
      length,
    ]),
  ).toEqual([['offentlige organ plikter å ha arkiv, og disse skal være', 'archives', 10]]);
});

test('runs of other lengths are the caller’s choice, and inflected forms meet', () => {
  const text = 'Dokumenta og registra for organa er opne for innsyn.';
  const index = indexLaws(laws, { language: norwegian, minWords: 4 });
  expect(findStatutes(text, { words, laws: index })).toMatchObject([
    { reason: 'given-law', lawId: 'openness' },
  ]);
  expect(() => indexLaws(laws, { minWords: 0.5 })).toThrow(/minWords is 0.5/u);
});

test('a given law comes before a section, and the rest of the section stays', () => {
  const text = '§ 6. Offentlige organ plikter å ha arkiv, og disse skal ikke brenne.';
  const index = indexLaws(laws);
  expect(
    findStatutes(text, { words, laws: index }).map(({ reason, words: length }) => [reason, length]),
  ).toEqual([
    ['section', 1],
    ['given-law', 9],
    ['section', 2],
  ]);
});
