import type { ReportLanguage } from '../../../language.js';

/** The words of the panel that shows a passage beside its source. */
export interface PanelWords {
  readonly title: (at: string, all: string) => string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly alsoIn: string;
  readonly nearest: string;
  readonly similarity: (share: string) => string;
  readonly summaryOf: (count: number, written: string) => string;
  readonly partsMarked: (count: number) => string;
  readonly key: string;
  readonly inSource: string;
  readonly inDocument: string;
  readonly attributed: (origin: string, part: string, whole: string) => string;
  readonly attributedNone: string;
  readonly made: string;
  readonly quoted: string;
  readonly chain: (names: readonly string[]) => string;
  readonly earliest: (name: string) => string;
  readonly via: (name: string) => string;
  readonly undecided: string;
  readonly youngerSource: string;
  readonly to: string;
  readonly younger: string;
  readonly relation: Readonly<Record<'reverse' | 'common-origin', string>>;
  readonly changes: string;
  readonly local: string;
  readonly nothing: string;
  readonly goals: string;
  readonly showInSource: string;
  readonly backToPassage: string;
  readonly openDocument: string;
  readonly sourceMissing: string;
}

export const panelWords: Readonly<Record<ReportLanguage, PanelWords>> = {
  nb: {
    title: (at, all) => `Sted ${at} av ${all}`,
    close: 'Lukk',
    previous: 'Forrige',
    next: 'Neste',
    alsoIn: 'Samme sted i',
    nearest: 'nærmest',
    similarity: (share) => `likhet ${share}`,
    summaryOf: (_, written) => `oppsummering av ${written} ord i kilden`,
    partsMarked: (count) =>
      count === 1 ? 'den nærmere delen er merket' : `de ${count} nærmere delene er merket`,
    key: 'Hva som er blitt av ordene',
    inSource: 'I kilden',
    inDocument: 'I dokumentet',
    attributed: (origin, part, whole) => `${part} av ${whole} ord regnes til ${origin}`,
    attributedNone:
      'Ingen ord regnes hit: Ordlyden er nærmere en annen tekst, eller ordene er satt til side',
    made: 'Ordene i passasjen',
    quoted: 'satt til side som',
    chain: (names) => `først sett i ${names[0]}, kommet gjennom ${names.slice(1).join(' og ')}`,
    earliest: (name) => `først sett i ${name}`,
    via: (name) => `ordlyden er nærmere den i ${name}`,
    undecided: 'datoene avgjør ikke retningen',
    youngerSource: 'Kilden er yngre enn dokumentet, som derfor ikke har ordene herfra.',
    to: 'Det andre dokumentet er yngre: Det kan ha ordene herfra.',
    younger: 'Yngre tekster med samme ordlyd',
    relation: { reverse: 'kan ha den herfra', 'common-origin': 'felles opphav' },
    changes: 'Endret ordlyd',
    local: 'nevner kommunen',
    nothing: 'ingenting',
    goals: 'Mål som har sitt sted her',
    showInSource: 'Vis i hele kilden',
    backToPassage: 'Tilbake til passasjen',
    openDocument: 'Åpne dokumentet der',
    sourceMissing: 'Kildens tekst mangler i denne filen.',
  },
  nn: {
    title: (at, all) => `Stad ${at} av ${all}`,
    close: 'Lukk',
    previous: 'Førre',
    next: 'Neste',
    alsoIn: 'Same stad i',
    nearest: 'nærast',
    similarity: (share) => `likskap ${share}`,
    summaryOf: (_, written) => `oppsummering av ${written} ord i kjelda`,
    partsMarked: (count) =>
      count === 1 ? 'den nærare delen er merkt' : `dei ${count} nærare delane er merkte`,
    key: 'Kva som har vorte av orda',
    inSource: 'I kjelda',
    inDocument: 'I dokumentet',
    attributed: (origin, part, whole) => `${part} av ${whole} ord er rekna til ${origin}`,
    attributedNone:
      'Ingen ord er rekna hit: Ordlyden er nærare ein annan tekst, eller orda er sette til side',
    made: 'Orda i passasjen',
    quoted: 'sett til side som',
    chain: (names) => `først sett i ${names[0]}, kome gjennom ${names.slice(1).join(' og ')}`,
    earliest: (name) => `først sett i ${name}`,
    via: (name) => `ordlyden er nærare den i ${name}`,
    undecided: 'datoane avgjer ikkje retninga',
    youngerSource: 'Kjelda er yngre enn dokumentet, som difor ikkje har orda herifrå.',
    to: 'Det andre dokumentet er yngre: Det kan ha orda herifrå.',
    younger: 'Yngre tekstar med same ordlyd',
    relation: { reverse: 'kan ha han herifrå', 'common-origin': 'felles opphav' },
    changes: 'Endra ordlyd',
    local: 'nemner kommunen',
    nothing: 'ingenting',
    goals: 'Mål som har staden sin her',
    showInSource: 'Vis i heile kjelda',
    backToPassage: 'Tilbake til passasjen',
    openDocument: 'Opne dokumentet der',
    sourceMissing: 'Teksten til kjelda manglar i denne fila.',
  },
  en: {
    title: (at, all) => `Place ${at} of ${all}`,
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    alsoIn: 'The same place in',
    nearest: 'nearest',
    similarity: (share) => `similarity ${share}`,
    summaryOf: (count, written) =>
      `summary of ${written} ${count === 1 ? 'word' : 'words'} of the source`,
    partsMarked: (count) =>
      count === 1 ? 'the closer part is marked' : `the ${count} closer parts are marked`,
    key: 'What became of the words',
    inSource: 'In the source',
    inDocument: 'In the document',
    attributed: (origin, part, whole) => `${part} of ${whole} words are attributed to ${origin}`,
    attributedNone:
      'No words are attributed here: the wording is nearer to another text, or the words are set apart',
    made: 'The words of the passage',
    quoted: 'set apart as',
    chain: (names) => `first seen in ${names[0]}, come by way of ${names.slice(1).join(' and ')}`,
    earliest: (name) => `first seen in ${name}`,
    via: (name) => `the wording is nearer to that of ${name}`,
    undecided: 'dates do not tell the direction',
    youngerSource: 'The source is younger than the document, which cannot have the words from it.',
    to: 'The other document is younger: it may have the words from here.',
    younger: 'Younger texts with the same wording',
    relation: { reverse: 'may have it from here', 'common-origin': 'common origin' },
    changes: 'Changes of wording',
    local: 'names the municipality',
    nothing: 'nothing',
    goals: 'Goals that have their place here',
    showInSource: 'Show in the whole source',
    backToPassage: 'Back to the passage',
    openDocument: 'Open the document there',
    sourceMissing: 'The text of the source is missing from this file.',
  },
};
