import { expect, test } from '@jest/globals';
import { english, englishQuotationWords } from '@klippoglim/languages/english';
import { norwegian, norwegianQuotationWords } from '@klippoglim/languages/norwegian';
import { findQuotations } from '../../src/quotation/find-quotations.js';
import type { NamedSource, Quotation, QuotationWords } from '../../src/quotation/model.js';

const sources: readonly NamedSource[] = [
  {
    id: 'agenda-2016',
    names: ['Digital agenda: en enklere hverdag', 'Moderniseringsdepartementet'],
    date: '2016-04',
  },
  { id: 'ks-2017', names: ['Sammen om det digitale', 'KS'], date: '2017' },
  { id: 'ks-2020', names: ['Videre sammen', 'KS'], date: '2020' },
  { id: 'joint-2019', names: ['Én vei inn', 'Regjeringen og KS'], date: '2019' },
];

const words: QuotationWords = norwegianQuotationWords;

function find(text: string): Quotation[] {
  return findQuotations(text, { words, sources, language: norwegian });
}

/** What was quoted, what acknowledges it, why, and the source: one line per quotation. */
function describe(text: string, found: readonly Quotation[] = find(text)): string[] {
  return found.map((quotation) => {
    const quoted = text.slice(quotation.span.start, quotation.span.end);
    if (!quotation.acknowledged) return `${quoted} | nothing`;
    const { citation, by, sourceId } = quotation;
    return `${quoted} | ${by} | ${text.slice(citation.start, citation.end)} | ${sourceId ?? '-'}`;
  });
}

const quoted = 'Vi deler det vi lager med andre.';

test.each([
  // References behind the quotation.
  [`Målet er klart: «${quoted}» (KS 2017, s. 4)`, 'reference | (KS 2017, s. 4) | ks-2017'],
  [`Målet er klart: «${quoted}»\n(KS 2020, s. 4).`, 'reference | (KS 2020, s. 4) | ks-2020'],
  [`Målet er klart: «${quoted}» (KS 2019).`, 'reference | (KS 2019) | joint-2019'],
  [`Målet er klart: «${quoted}» (KS 1998).`, 'reference | (KS 1998) | -'],
  [`Målet er klart: «${quoted}» (Hansen 2011: 14).`, 'reference | (Hansen 2011: 14) | -'],
  [
    `Målet er klart: «${quoted}» (Digital agenda, kapittelet «Mål»).`,
    'reference | (Digital agenda, kapittelet «Mål») | agenda-2016',
  ],
  [`KS sier det slik: «${quoted}» (2017, s. 3).`, 'reference | (2017, s. 3) | ks-2017'],
  [`Målet er klart: «${quoted}» [KS 2017]`, 'reference | [KS 2017] | ks-2017'],
  [`Målet er klart: «${quoted}»\nKilde: Nasjonal helseplan`, 'reference | Kilde: Nasjonal | -'],
  [`«${quoted}»\n– KS 2017, side 4`, 'reference | KS 2017, side 4 | ks-2017'],
  // Footnote marks.
  [`Målet er klart: «${quoted}»3 Vi er enige.`, 'footnote | 3 | -'],
  [`Målet er klart: «${quoted}»[12] Vi er enige.`, 'footnote | [12] | -'],
  [`KS er klare: «${quoted}».² Vi er enige.`, 'footnote | ² | -'],
  // A given source is named.
  [`KS formulerer det slik: «${quoted}»`, 'source-name | KS | -'],
  [`KS’ strategi fra 2017 sier at «${quoted}» skal gjelde.`, 'source-name | KS | ks-2017'],
  [
    `Om dette står det i Sammen om det digitale at «${quoted}»`,
    'source-name | Sammen om det digitale | ks-2017',
  ],
  [`KS ga ut en strategi i 2017. Der heter det: «${quoted}»`, 'source-name | KS | ks-2017'],
  [`«${quoted}» Slik er visjonen i Videre sammen.`, 'source-name | Videre sammen | ks-2020'],
  [
    `Moderniseringsdepartementets ord er disse:\n\n«${quoted}»`,
    'source-name | Moderniseringsdepartementets | agenda-2016',
  ],
  // Words of quoting with a name.
  [
    `Ifølge Digitaliseringsrådet er «${quoted}» et godt råd.`,
    'introduction | Ifølge Digitaliseringsrådet | -',
  ],
  [
    `Dette heter det i den nasjonale strategien: «${quoted}»`,
    'introduction | heter det i den nasjonale strategien | -',
  ],
  [`Departementet skriver: «${quoted}»`, 'introduction | Departementet skriver | -'],
  [`«${quoted.replace('.', '')}», skriver SSB om saken.`, 'introduction | skriver SSB | -'],
  [
    `Målet er «${quoted.replace('.', '')}», jf. Meld. St. 27 (2015–2016).`,
    'reference | jf. Meld. | -',
  ],
  // A section of a law.
  [`Det heter i helseloven § 4-2 første ledd: «${quoted}»`, 'section | § 4-2 | -'],
])('acknowledged: %s', (text, expected) => {
  expect(describe(text).map((line) => line.split(' | ').slice(1).join(' | '))).toEqual([expected]);
});

test.each([
  ['somebody said it', `Svigermor sa det på møtet: «${quoted}»`],
  ['brackets that cite nothing', `Målet er klart: «${quoted}» (se vedlegg 2)`],
  ['a year without a name', `Målet er klart: «${quoted}» (vedtatt i kommunestyret 2018)`],
  ['a capital at the beginning of a sentence', `Rådmannen skriver: «${quoted}»`],
  ['a name two sentences before', `KS er enig. Vi er det også. Vi sier: «${quoted}»`],
  ['a name in another paragraph', `KS er enig.\n\n«${quoted}»`],
  ['a name in small letters', `Vi spiste ks til lunsj: «${quoted}»`],
])('not acknowledged: %s', (_, text) => {
  expect(find(text).map(({ acknowledged }) => acknowledged)).toEqual([false]);
});

test.each([
  ['ordet «bærekraft» er viktig (KS 2017)'],
  ['Visjonen «Nær på nett» er god, ifølge KS.'],
  ['Strategien «Sammen om det digitale» fra KS gjelder.'],
  ['Strategien «Digital agenda: en enklere hverdag» gjelder.'],
  ['Uten sitattegn heter det i strategien at vi deler det vi lager.'],
])('scare quotes, names and titles are no quotations: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  [`Det heiter i den nasjonale strategien: «Vi deler det vi lagar med andre.»`, 'introduction'],
  [`Ifølgje Digitaliseringsrådet er «Vi deler det vi lagar» eit godt råd.`, 'introduction'],
  [`Departementet skriv: «Vi deler det vi lagar med andre.»`, 'introduction'],
  [`Målet er klart: «Vi deler det vi lagar med andre.»\nKjelde: Nasjonal helseplan`, 'reference'],
])('Nynorsk: %s', (text, by) => {
  expect(find(text)).toMatchObject([{ acknowledged: true, by }]);
});

test.each([
  ['According to the Ministry, “we share what we make with others”.', 'introduction'],
  ['“We share what we make with others” (White Paper 2016, p. 4).', 'reference'],
  ["As stated in the Digital Agenda: 'We share what we make with others.'", 'introduction'],
])('English: %s', (text, by) => {
  const found = findQuotations(text, { words: englishQuotationWords, language: english });
  expect(found).toMatchObject([{ acknowledged: true, by }]);
});

test('a citation belongs to the quotation that it follows, not to the next', () => {
  const text = `«${quoted}» (KS 2017). Vi sier: «Her gjør vi det på vår måte.»`;
  expect(find(text).map(({ acknowledged }) => acknowledged)).toEqual([true, false]);
});

test.each([
  [
    'Markdown',
    `Bakgrunn.\n\n> ${quoted}\n> Det er målet.\n\nMer.`,
    `${quoted}\n> Det er målet. | nothing`,
  ],
  [
    'Markdown, cited within',
    `> ${quoted} (KS 2017)`,
    `${quoted} | reference | (KS 2017) | ks-2017`,
  ],
  [
    'Markdown, cited on its last line',
    `> ${quoted}\n> – KS 2017`,
    `${quoted} | reference | KS 2017 | ks-2017`,
  ],
  ['Markdown, announced', `KS skriver:\n\n> ${quoted}`, `${quoted} | source-name | KS | -`],
  [
    'indented',
    `I KS 2017 står det:\n\n    ${quoted}\n    Det er målet.\n\nMer.`,
    `${quoted}\n    Det er målet. | source-name | KS | ks-2017`,
  ],
  [
    'plain, cited within',
    `Målet er klart:\n\n${quoted} (KS 2017)\n\nMer.`,
    `${quoted} | reference | (KS 2017) | ks-2017`,
  ],
  [
    'plain, introduced',
    `Det heter i strategien:\n\n${quoted}\n\nMer.`,
    `${quoted} | introduction | heter det | -`,
  ],
])('block quotes: %s', (_, text, expected) => {
  const line = expected.includes('heter det')
    ? expected.replace('heter det', 'Det heter i strategien')
    : expected;
  expect(describe(text)).toEqual([line]);
});

test.each([
  ['a paragraph behind a colon', `Dette er målet vårt:\n\n${quoted} Vi gjør det selv.`],
  [
    'a paragraph behind a colon and a name',
    `KS anbefaler noe annet enn oss:\n\n${quoted} Vi gjør det selv.`,
  ],
  ['a list behind a colon and a name', `KS skriver:\n\n- ${quoted}\n- Vi gjør det selv. (KS 2017)`],
])('no block quotes: %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('the least number of words is the caller’s', () => {
  const text = 'Ifølge KS er «bærekraft og deling» målet.';
  expect(find(text)).toEqual([]);
  expect(findQuotations(text, { words, sources, minWords: 3 })).toMatchObject([
    { words: 3, acknowledged: true, by: 'source-name' },
  ]);
  expect(() => findQuotations(text, { words, minWords: 0 })).toThrow(/minWords is 0/u);
});
