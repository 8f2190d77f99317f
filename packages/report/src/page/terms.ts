import type { UptakeDegree } from '@klippoglim/attribution';
import type { Operation } from '@klippoglim/core';
import type { PeerShare, StudySegment } from '@klippoglim/municipal';
import type { ReportLanguage } from '../language.js';
import type { PageClass } from './figures.js';
import type { PageKind } from './model.js';

/** What the study's notions are called, the same in every part of the page. */
export interface Terms {
  /** Name and meaning of each class; `main` is called after the source that is shown apart. */
  readonly class: Readonly<Record<PageClass, (main: string) => string>>;
  readonly classMeaning: Readonly<Record<PageClass, string>>;
  readonly quotedReason: Readonly<Record<NonNullable<StudySegment['reason']>, string>>;
  readonly kind: Readonly<Record<PageKind, string>>;
  readonly operation: Readonly<Record<Operation, string>>;
  readonly degree: Readonly<Record<UptakeDegree, string>>;
  readonly direction: Readonly<Record<PeerShare['direction'], string>>;
  /** Words from sources ÷ words. */
  readonly copied: string;
  /** Words shared with a source that is not younger ÷ words, nothing set apart. */
  readonly shared: string;
  readonly words: (count: number, written: string) => string;
  readonly page: (first: string, last?: string) => string;
  /** One letter before the number of a source: K1. */
  readonly sourceLetter: string;
  readonly youngerSource: string;
  readonly source: string;
  readonly document: string;
  readonly municipality: string;
  /** An interval within brackets: `[12 %–30 %]` has its help beside it. */
  readonly interval: string;
}

export const terms: Readonly<Record<ReportLanguage, Terms>> = {
  nb: {
    class: {
      main: (main) => `bare i ${main}`,
      other: () => 'bare i en annen kilde',
      several: () => 'i flere kilder',
      peer: () => 'fra andre kommuner',
      quoted: () => 'sitat og lovtekst',
      commonplace: () => 'vanlige vendinger',
      own: () => 'egne ord',
    },
    classMeaning: {
      main: 'ordlyden står i denne kilden og ingen annen',
      other: 'ordlyden står i bare én kilde, en annen enn den som er vist for seg',
      several: 'ordlyden står i to eller flere av kildene',
      peer: 'ordlyden står ikke i noen kilde, men i et dokument fra en annen kommune',
      quoted: 'i anførselstegn eller innrykk med kilden oppgitt, eller tekst fra en lov',
      commonplace: 'så vanlig i slike dokumenter at det ikke sier noe at flere har den',
      own: 'ingen av delene',
    },
    quotedReason: { quotation: 'sitat', statute: 'lovtekst' },
    kind: {
      verbatim: 'ordrett',
      edited: 'redigert',
      rewritten: 'omskrevet',
      summary: 'oppsummering',
    },
    operation: {
      same: 'samme ord',
      inflected: 'bøyd',
      variant: 'annen skriftform',
      substituted: 'byttet ut',
      moved: 'flyttet',
      inserted: 'føyd til',
      deleted: 'utelatt',
    },
    degree: {
      verbatim: 'ordrett',
      adapted: 'tilpasset',
      mentioned: 'nevnt',
      absent: 'fraværende',
    },
    direction: { from: 'herfra', to: 'den andre veien', undecided: 'uavgjort' },
    copied: 'Kopiert',
    shared: 'Felles med kilder',
    words: (_, written) => `${written} ord`,
    page: (first, last) => (last === undefined ? `s. ${first}` : `s. ${first}–${last}`),
    sourceLetter: 'K',
    youngerSource: 'kilden er yngre',
    source: 'Kilde',
    document: 'Dokument',
    municipality: 'Kommune',
    interval: 'intervall på 95 %',
  },
  nn: {
    class: {
      main: (main) => `berre i ${main}`,
      other: () => 'berre i ei anna kjelde',
      several: () => 'i fleire kjelder',
      peer: () => 'frå andre kommunar',
      quoted: () => 'sitat og lovtekst',
      commonplace: () => 'vanlege vendingar',
      own: () => 'eigne ord',
    },
    classMeaning: {
      main: 'ordlyden står i denne kjelda og inga anna',
      other: 'ordlyden står i berre éi kjelde, ei anna enn den som er vist for seg',
      several: 'ordlyden står i to eller fleire av kjeldene',
      peer: 'ordlyden står ikkje i noka kjelde, men i eit dokument frå ein annan kommune',
      quoted: 'i hermeteikn eller innrykk med kjelda oppgitt, eller tekst frå ei lov',
      commonplace: 'så vanleg i slike dokument at det ikkje seier noko at fleire har han',
      own: 'ingen av delane',
    },
    quotedReason: { quotation: 'sitat', statute: 'lovtekst' },
    kind: {
      verbatim: 'ordrett',
      edited: 'redigert',
      rewritten: 'omskriven',
      summary: 'oppsummering',
    },
    operation: {
      same: 'same ord',
      inflected: 'bøygd',
      variant: 'anna skriftform',
      substituted: 'bytt ut',
      moved: 'flytt',
      inserted: 'føydd til',
      deleted: 'utelate',
    },
    degree: {
      verbatim: 'ordrett',
      adapted: 'tilpassa',
      mentioned: 'nemnt',
      absent: 'fråverande',
    },
    direction: { from: 'herifrå', to: 'den andre vegen', undecided: 'uavgjort' },
    copied: 'Kopiert',
    shared: 'Felles med kjelder',
    words: (_, written) => `${written} ord`,
    page: (first, last) => (last === undefined ? `s. ${first}` : `s. ${first}–${last}`),
    sourceLetter: 'K',
    youngerSource: 'kjelda er yngre',
    source: 'Kjelde',
    document: 'Dokument',
    municipality: 'Kommune',
    interval: 'intervall på 95 %',
  },
  en: {
    class: {
      main: (main) => `in ${main} alone`,
      other: () => 'in one other source',
      several: () => 'in several sources',
      peer: () => 'from other municipalities',
      quoted: () => 'quoted and statutory',
      commonplace: () => 'commonplace',
      own: () => 'own words',
    },
    classMeaning: {
      main: 'the wording stands in this source and in no other',
      other: 'the wording stands in one source only, other than the one shown apart',
      several: 'the wording stands in two or more of the sources',
      peer: 'the wording stands in no source, but in a document of another municipality',
      quoted: 'in quotation marks or set in, with its source named, or the text of a law',
      commonplace: 'so common in such documents that it says nothing that several have it',
      own: 'none of these',
    },
    quotedReason: { quotation: 'quotation', statute: 'statutory text' },
    kind: {
      verbatim: 'verbatim',
      edited: 'edited',
      rewritten: 'rewritten',
      summary: 'summary',
    },
    operation: {
      same: 'same word',
      inflected: 'inflected',
      variant: 'other written form',
      substituted: 'substituted',
      moved: 'moved',
      inserted: 'put in',
      deleted: 'left out',
    },
    degree: {
      verbatim: 'verbatim',
      adapted: 'adapted',
      mentioned: 'mentioned',
      absent: 'absent',
    },
    direction: { from: 'from here', to: 'the other way', undecided: 'undecided' },
    copied: 'Copied',
    shared: 'Shared with sources',
    words: (count, written) => `${written} ${count === 1 ? 'word' : 'words'}`,
    page: (first, last) => (last === undefined ? `p. ${first}` : `pp. ${first}–${last}`),
    sourceLetter: 'S',
    youngerSource: 'the source is younger',
    source: 'Source',
    document: 'Document',
    municipality: 'Municipality',
    interval: 'interval of 95 %',
  },
};
