import { findingsNb } from './findings-nb.js';
import type { Messages } from './messages.js';

const count = (one: string, many: string) => (number: number, written: string) =>
  `${written} ${number === 1 ? one : many}`;

/** Bokmål. */
export const nb: Messages = {
  ...findingsNb,
  summary: ({ documents, municipalities, sources }) =>
    `${documents} ${documents === 1 ? 'dokument' : 'dokumenter'} fra ${municipalities} ${municipalities === 1 ? 'kommune' : 'kommuner'}, sammenlignet med ${sources} ${sources === 1 ? 'kilde' : 'kilder'}.`,
  skipLink: 'Gå til innholdet',
  contents: 'Innhold',
  overview: 'Hvor mye er klipp og lim?',
  overviewLead:
    'Hvert ord i kommunens dokumenter hører til i nøyaktig én av seks klasser, og hver stolpe blir 100 %. Tallet er det som er kopiert: fra én kilde og i flere kilder til sammen.',
  table: 'Andeler per dokument',
  classesHeading: 'Klassene',
  sources: 'Kildene',
  sourcesCaption: 'Kildene som dokumentene er sammenlignet med, de eldste først',
  failures: 'Kunne ikke leses',
  failuresLead: (number) =>
    number === 1
      ? 'Én fil er ikke med i tallene, fordi den ikke lot seg lese.'
      : `${number} filer er ikke med i tallene, fordi de ikke lot seg lese.`,
  documents: 'Passasje for passasje',
  warnings: 'Varsler',
  notes: 'Merknader',
  studyNotes: 'Merknader om hele studien',
  studyWarnings: 'Varsler om hele studien',
  methods: 'Metode',
  methodsText: [
    'En passasje er et stykke av dokumentet som følger et stykke av en kilde, ord for ord eller med ord som er byttet ut, bøyd, føyd til eller utelatt.',
    'Hvert ord hører til i nøyaktig én klasse. Gjelder flere, går sitat og lovtekst først, så vanlige vendinger, så kilder, så andre kommuner; resten er egne ord. En lang kopiert passasje blir ikke vanlig av at mange har kopiert den.',
    'Har flere kilder den samme ordlyden, regnes den til den som har den nærmeste; er de like nære, til den eldste. Valget er det beste for hele dokumentet under ett, ikke passasje for passasje. Den eldste kilden er nevnt ved siden av.',
    'En kilde kan bare være opphav til det som ikke er eldre enn den. Det et dokument deler med en yngre kilde, regnes som egne ord, om ikke en eldre tekst har det også.',
    'Kopiert er ord fra kilder delt på alle ordene i dokumentet. Andelene per kilde er av ordene i alle passasjer felles med den, og de kan til sammen bli større, fordi kildene har tekst felles med hverandre. En kommunes andel er summen over dokumentene, ikke gjennomsnittet.',
    'Felles ordlyd viser at tekstene henger sammen, ikke alene hvem som skrev den først.',
    'Ordrett: de samme ordene i samme rekkefølge. Redigert: bøyd, byttet ut, føyd til eller utelatt. Omskrevet: samme innhold i stort sett andre ord. Likhet er andelen av ordene på den lengste siden som har et motstykke på den andre.',
    'En oppsummering er en passasje som sammenfatter et mye lengre stykke av kilden. Nærmere passasjer i den er merket.',
  ],
  signature: 'Innstillinger og versjon',
  version: 'Laget med',
  municipality: 'Kommune',
  document: 'Dokument',
  role: { source: 'kilde', target: 'dokument', law: 'lov', background: 'bakgrunn' },
  words: 'Ord',
  languageUnknown: 'ukjent språk',
  languageUnsure: (name) => `trolig ${name}`,
  longest: 'Lengste passasje',
  sourceLetter: 'K',
  wordCount: (_, written) => `${written} ord`,
  pageCount: count('side', 'sider'),
  page: (first, last) => (last === undefined ? `s. ${first}` : `s. ${first}–${last}`),
  shareOf: (share, copied, words) => `${share} (${copied} av ${words} ord)`,
  kind: { verbatim: 'ordrett', edited: 'redigert', rewritten: 'omskrevet' },
  kindHelp: 'Slik skiller passasjen seg fra kilden',
  similarity: (share) => `likhet ${share}`,
  noPassages: 'Ingen passasje er felles med noen kilde.',
  summaryOf: (_, written) => `oppsummering av ${written} ord i kilden`,
  partsMarked: (number) =>
    number === 1 ? 'den nærmere delen er merket' : `de ${number} nærmere delene er merket`,
  youngerSource: 'kilden er yngre',
  youngerNote:
    'Har tekst felles med en kilde som er yngre enn dokumentet. Den er ikke regnet som kopiert.',
  youngerHeading: 'Kilder som er yngre enn dokumentet',
  youngerText:
    'Et dokument har ikke kopiert fra en kilde som er yngre enn det: Likheten går den andre veien eller har et felles opphav. Tekst som bare yngre kilder har, er ikke regnet som kopiert.',
  backToTable: 'Til tabellen',
};
