import type { Messages } from './messages.js';

const count = (one: string, many: string) => (number: number, written: string) =>
  `${written} ${number === 1 ? one : many}`;

/** Bokmål. */
export const nb: Messages = {
  summary: ({ documents, municipalities, sources }) =>
    `${documents} ${documents === 1 ? 'dokument' : 'dokumenter'} fra ${municipalities} ${municipalities === 1 ? 'kommune' : 'kommuner'}, sammenlignet med ${sources} ${sources === 1 ? 'kilde' : 'kilder'}.`,
  skipLink: 'Gå til innholdet',
  contents: 'Innhold',
  overview: 'Hvor mye er klipp og lim?',
  overviewLead:
    'Andelen av ordene i kommunens dokumenter som står i passasjer felles med minst én kilde. Ingen ord er telt to ganger.',
  table: 'Andeler per dokument',
  tableCaption: 'Andel av ordene i hvert dokument som er felles med kildene, i alt og per kilde',
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
  studyWarnings: 'Varsler om hele studien',
  methods: 'Metode',
  methodsText: [
    'En passasje er et stykke av dokumentet som følger et stykke av en kilde, ord for ord eller med ord som er byttet ut, bøyd, føyd til eller utelatt.',
    'Andelen i alt er ordene i unionen av alle passasjer delt på alle ordene i dokumentet. Andelene per kilde kan til sammen bli større, fordi kildene har tekst felles med hverandre. En kommunes andel er summen over dokumentene, ikke gjennomsnittet.',
    'Felles ordlyd viser at tekstene henger sammen, ikke alene hvem som skrev den først. Sitater og faste vendinger er regnet med.',
    'Ordrett: de samme ordene i samme rekkefølge. Redigert: bøyd, byttet ut, føyd til eller utelatt. Omskrevet: samme innhold i stort sett andre ord. Likhet er andelen av ordene på den lengste siden som har et motstykke på den andre.',
    'En oppsummering er en passasje som sammenfatter et mye lengre stykke av kilden. Nærmere passasjer i den er merket.',
  ],
  signature: 'Innstillinger og versjon',
  version: 'Laget med',
  municipality: 'Kommune',
  document: 'Dokument',
  role: { source: 'kilde', target: 'dokument' },
  words: 'Ord',
  languageUnknown: 'ukjent språk',
  languageUnsure: (name) => `trolig ${name}`,
  inAll: 'I alt',
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
  youngerNote: 'Felles med en kilde som er yngre enn dokumentet.',
  youngerHeading: 'Kilder som er yngre enn dokumentet',
  youngerText:
    'Et dokument har ikke kopiert fra en kilde som er yngre enn det: Likheten går den andre veien eller har et felles opphav. Andelen i alt regner med også denne teksten.',
  backToTable: 'Til tabellen',
};
