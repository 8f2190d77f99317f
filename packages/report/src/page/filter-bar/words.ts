import type { ReportLanguage } from '../../language.js';
import type { PageKind } from '../model.js';

/** The words of the filter bar. */
export interface FilterWords {
  readonly heading: string;
  readonly toggle: string;
  readonly reset: string;
  /** What is counted where nothing is filtered. */
  readonly all: string;
  readonly status: (share: string, words: string) => string;
  readonly explanation: string;
  readonly sources: string;
  readonly peers: string;
  readonly kinds: string;
  readonly shortest: string;
  readonly shortestUnit: string;
  readonly shortestNone: string;
  readonly countAlso: string;
  readonly quoted: string;
  readonly commonplace: string;
  readonly main: string;
  readonly sentence: SentenceWords;
}

/** The words of which the sentence is made that says what is counted. */
export interface SentenceWords {
  readonly and: string;
  readonly allPassages: string;
  readonly noPassages: string;
  readonly only: (passages: string, shortest: string | undefined) => string;
  /** Each kind before {@link passages}; summaries have a name of their own. */
  readonly kind: Readonly<Record<Exclude<PageKind, 'summary'>, string>>;
  readonly passages: string;
  readonly summaries: string;
  readonly without: (names: string) => string;
  readonly anySource: string;
  readonly someSources: (count: number) => string;
  readonly peers: string;
  readonly counted: (names: string) => string;
  readonly quoted: readonly string[];
  readonly commonplace: string;
}

export const filterWords: Readonly<Record<ReportLanguage, FilterWords>> = {
  nb: {
    heading: 'Hva som er regnet med',
    toggle: 'Filtre',
    reset: 'Nullstill',
    all: 'Alle kilder og passasjer er regnet med; sitat, lovtekst og vanlige vendinger er holdt for seg.',
    status: (share, words) => `Kopiert i alt: ${share} av ${words} ord`,
    explanation:
      'Et ord teller som eget når ingen av tekstene det kan komme fra, er regnet med. Hvor nær et mål er fulgt, avhenger ikke av passasjer, men målene til en kilde som er tatt ut, blir ikke vist.',
    sources: 'Opphav',
    peers: 'Andre kommuner',
    kinds: 'Passasjer',
    shortest: 'På minst',
    shortestUnit: 'ord',
    shortestNone: 'alle',
    countAlso: 'Regn også med',
    quoted: 'Sitat og lovtekst',
    commonplace: 'Vanlige vendinger',
    main: 'Kilden som er vist for seg',
    sentence: {
      and: 'og',
      allPassages: 'Alle passasjer',
      noPassages: 'Ingen passasjer',
      only: (passages, shortest) =>
        `Bare ${passages}${shortest === undefined ? '' : ` på minst ${shortest} ord`}`,
      kind: { verbatim: 'ordrette', edited: 'redigerte', rewritten: 'omskrevne' },
      passages: 'passasjer',
      summaries: 'oppsummeringer',
      without: (names) => `uten ${names}`,
      anySource: 'noen av kildene',
      someSources: (count) => `${count} av kildene`,
      peers: 'andre kommuner',
      counted: (names) => `${names} er regnet med`,
      quoted: ['sitat', 'lovtekst'],
      commonplace: 'vanlige vendinger',
    },
  },
  nn: {
    heading: 'Kva som er rekna med',
    toggle: 'Filter',
    reset: 'Nullstill',
    all: 'Alle kjelder og passasjar er rekna med; sitat, lovtekst og vanlege vendingar er haldne for seg.',
    status: (share, words) => `Kopiert i alt: ${share} av ${words} ord`,
    explanation:
      'Eit ord tel som eige når ingen av tekstane det kan kome frå, er rekna med. Kor nær eit mål er følgt, avheng ikkje av passasjar, men måla til ei kjelde som er teken ut, blir ikkje viste.',
    sources: 'Opphav',
    peers: 'Andre kommunar',
    kinds: 'Passasjar',
    shortest: 'På minst',
    shortestUnit: 'ord',
    shortestNone: 'alle',
    countAlso: 'Rekn også med',
    quoted: 'Sitat og lovtekst',
    commonplace: 'Vanlege vendingar',
    main: 'Kjelda som er vist for seg',
    sentence: {
      and: 'og',
      allPassages: 'Alle passasjar',
      noPassages: 'Ingen passasjar',
      only: (passages, shortest) =>
        `Berre ${passages}${shortest === undefined ? '' : ` på minst ${shortest} ord`}`,
      kind: { verbatim: 'ordrette', edited: 'redigerte', rewritten: 'omskrivne' },
      passages: 'passasjar',
      summaries: 'oppsummeringar',
      without: (names) => `utan ${names}`,
      anySource: 'nokon av kjeldene',
      someSources: (count) => `${count} av kjeldene`,
      peers: 'andre kommunar',
      counted: (names) => `${names} er rekna med`,
      quoted: ['sitat', 'lovtekst'],
      commonplace: 'vanlege vendingar',
    },
  },
  en: {
    heading: 'What is counted',
    toggle: 'Filters',
    reset: 'Reset',
    all: 'All sources and passages count; quoted, statutory and commonplace wording is set apart.',
    status: (share, words) => `Copied in all: ${share} of ${words} words`,
    explanation:
      'A word counts as own when none of the texts that it may come from is counted. How closely a goal was followed does not depend on passages, but the goals of a source that is left out are not shown.',
    sources: 'Origins',
    peers: 'Other municipalities',
    kinds: 'Passages',
    shortest: 'Of at least',
    shortestUnit: 'words',
    shortestNone: 'all',
    countAlso: 'Count as well',
    quoted: 'Quoted and statutory',
    commonplace: 'Commonplace',
    main: 'The source shown apart',
    sentence: {
      and: 'and',
      allPassages: 'All passages',
      noPassages: 'No passages',
      only: (passages, shortest) =>
        `Only ${passages}${shortest === undefined ? '' : ` of at least ${shortest} words`}`,
      kind: { verbatim: 'verbatim', edited: 'edited', rewritten: 'rewritten' },
      passages: 'passages',
      summaries: 'summaries',
      without: (names) => `without ${names}`,
      anySource: 'any of the sources',
      someSources: (count) => `${count} of the sources`,
      peers: 'other municipalities',
      counted: (names) => `${names} wording counts`,
      quoted: ['quoted', 'statutory'],
      commonplace: 'commonplace',
    },
  },
};
