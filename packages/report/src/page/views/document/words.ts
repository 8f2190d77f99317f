import type { ReportLanguage } from '../../../language.js';

/** The words of the document view: choosing a document, its facts, its text and its list of passages. */
export interface DocumentWords {
  readonly choose: string;
  readonly previousDocument: string;
  readonly nextDocument: string;
  readonly none: string;
  readonly loading: string;
  readonly missing: string;
  readonly noWords: string;
  readonly pages: (count: number, written: string) => string;
  readonly languageUnknown: string;
  readonly languageUnsure: (name: string) => string;
  readonly facts: string;
  readonly copiedOfRest: string;
  readonly ofWords: (part: string, whole: string) => string;
  readonly unfiltered: (share: string, lower: string, upper: string) => string;
  readonly chance: string;
  readonly longest: string;
  readonly warnings: string;
  readonly notes: string;
  readonly key: string;
  readonly sharedMark: string;
  readonly text: string;
  readonly keys: string;
  readonly keysOn: string;
  /** What a button that stands before a passage says: it begins with the source's name. */
  readonly stop: (origin: string, at: string, all: string, kind: string, words: string) => string;
  readonly stopEnd: string;
  /** Said aloud when the reader comes to a passage. */
  readonly atStop: (at: string, all: string, origin: string) => string;
  readonly noMore: string;
  readonly goalsHere: string;
  readonly passages: (count: number, written: string) => string;
  /** Several passages may be of one place. */
  readonly atPlaces: (passages: string, count: number, written: string) => string;
  readonly sharedWith: string;
  readonly noPassages: string;
  readonly noPassagesKept: string;
  readonly place: string;
  readonly kind: string;
  readonly similarity: string;
  readonly length: string;
  readonly open: string;
  readonly youngerText: string;
  readonly into: (share: string) => string;
}

export const documentWords: Readonly<Record<ReportLanguage, DocumentWords>> = {
  nb: {
    choose: 'Velg dokument',
    previousDocument: 'Forrige dokument',
    nextDocument: 'Neste dokument',
    none: 'Studien har ingen dokumenter som lot seg lese.',
    loading: 'Henter teksten …',
    missing: 'Teksten mangler i denne filen. Lag rapporten på nytt.',
    noWords: 'Det er ingen ord i dokumentet.',
    pages: (count, written) => `${written} ${count === 1 ? 'side' : 'sider'}`,
    languageUnknown: 'ukjent språk',
    languageUnsure: (name) => `trolig ${name}`,
    facts: 'Om dokumentet',
    copiedOfRest: 'Fra kilder og kommuner, av det som ikke er satt til side',
    ofWords: (part, whole) => `${part} av ${whole} ord`,
    unfiltered: (share, lower, upper) => `uten filtre ${share} [${lower}–${upper}]`,
    chance: 'Utover tilfeldighet',
    longest: 'Lengste passasje',
    warnings: 'Varsler',
    notes: 'Merknader',
    key: 'Slik er ordene merket',
    sharedMark: 'egne ord som en yngre tekst også har',
    text: 'Teksten',
    keys: 'neste og forrige sted, Enter åpner, Esc lukker',
    keysOn: 'Hurtigtaster',
    stop: (origin, at, all, kind, words) => `${origin}: sted ${at} av ${all}, ${kind}, ${words}`,
    stopEnd: 'passasjen slutter',
    atStop: (at, all, origin) => `Sted ${at} av ${all}, ${origin}`,
    noMore: 'Ingen flere steder den veien.',
    goalsHere: 'Mål',
    passages: (count, written) => `${written} ${count === 1 ? 'passasje' : 'passasjer'}`,
    atPlaces: (passages, count, written) =>
      `${passages} på ${written} ${count === 1 ? 'sted' : 'steder'}`,
    sharedWith: 'Felles med',
    noPassages: 'Ingen passasje er felles med noen kilde eller kommune.',
    noPassagesKept: 'Ingen passasje er med under filtrene.',
    place: 'Sted',
    kind: 'Type',
    similarity: 'Likhet',
    length: 'Ord',
    open: 'Åpne',
    youngerText: 'yngre enn dokumentet; regnes ikke som kopiert',
    into: (share) => `${share} uti`,
  },
  nn: {
    choose: 'Vel dokument',
    previousDocument: 'Førre dokument',
    nextDocument: 'Neste dokument',
    none: 'Studien har ingen dokument som let seg lese.',
    loading: 'Hentar teksten …',
    missing: 'Teksten manglar i denne fila. Lag rapporten på nytt.',
    noWords: 'Det er ingen ord i dokumentet.',
    pages: (count, written) => `${written} ${count === 1 ? 'side' : 'sider'}`,
    languageUnknown: 'ukjent språk',
    languageUnsure: (name) => `truleg ${name}`,
    facts: 'Om dokumentet',
    copiedOfRest: 'Frå kjelder og kommunar, av det som ikkje er sett til side',
    ofWords: (part, whole) => `${part} av ${whole} ord`,
    unfiltered: (share, lower, upper) => `utan filter ${share} [${lower}–${upper}]`,
    chance: 'Utover det tilfeldige',
    longest: 'Lengste passasje',
    warnings: 'Varsel',
    notes: 'Merknader',
    key: 'Slik er orda merkte',
    sharedMark: 'eigne ord som ein yngre tekst òg har',
    text: 'Teksten',
    keys: 'neste og førre stad, Enter opnar, Esc lukkar',
    keysOn: 'Snøggtastar',
    stop: (origin, at, all, kind, words) => `${origin}: stad ${at} av ${all}, ${kind}, ${words}`,
    stopEnd: 'passasjen sluttar',
    atStop: (at, all, origin) => `Stad ${at} av ${all}, ${origin}`,
    noMore: 'Ingen fleire stader den vegen.',
    goalsHere: 'Mål',
    passages: (count, written) => `${written} ${count === 1 ? 'passasje' : 'passasjar'}`,
    atPlaces: (passages, count, written) =>
      `${passages} på ${written} ${count === 1 ? 'stad' : 'stader'}`,
    sharedWith: 'Felles med',
    noPassages: 'Ingen passasje er felles med noka kjelde eller nokon kommune.',
    noPassagesKept: 'Ingen passasje er med under filtera.',
    place: 'Stad',
    kind: 'Type',
    similarity: 'Likskap',
    length: 'Ord',
    open: 'Opne',
    youngerText: 'yngre enn dokumentet; ikkje rekna som kopiert',
    into: (share) => `${share} uti`,
  },
  en: {
    choose: 'Choose a document',
    previousDocument: 'Previous document',
    nextDocument: 'Next document',
    none: 'The study has no document that could be read.',
    loading: 'Fetching the text …',
    missing: 'The text is missing from this file. Make the report again.',
    noWords: 'There are no words in the document.',
    pages: (count, written) => `${written} ${count === 1 ? 'page' : 'pages'}`,
    languageUnknown: 'language unknown',
    languageUnsure: (name) => `probably ${name}`,
    facts: 'About the document',
    copiedOfRest: 'From sources and municipalities, of what is not set apart',
    ofWords: (part, whole) => `${part} of ${whole} words`,
    unfiltered: (share, lower, upper) => `without filters ${share} [${lower}–${upper}]`,
    chance: 'Beyond chance',
    longest: 'Longest passage',
    warnings: 'Warnings',
    notes: 'Notes',
    key: 'How the words are marked',
    sharedMark: 'own words that a younger text has too',
    text: 'The text',
    keys: 'next and previous place, Enter opens, Esc closes',
    keysOn: 'Shortcut keys',
    stop: (origin, at, all, kind, words) => `${origin}: place ${at} of ${all}, ${kind}, ${words}`,
    stopEnd: 'end of the passage',
    atStop: (at, all, origin) => `Place ${at} of ${all}, ${origin}`,
    noMore: 'No more places that way.',
    goalsHere: 'Goals',
    passages: (count, written) => `${written} ${count === 1 ? 'passage' : 'passages'}`,
    atPlaces: (passages, count, written) =>
      `${passages} in ${written} ${count === 1 ? 'place' : 'places'}`,
    sharedWith: 'Shared with',
    noPassages: 'No passage is shared with any source or municipality.',
    noPassagesKept: 'No passage counts under the filters.',
    place: 'Place',
    kind: 'Kind',
    similarity: 'Similarity',
    length: 'Words',
    open: 'Open',
    youngerText: 'younger than the document; not counted as copied',
    into: (share) => `${share} in`,
  },
};
