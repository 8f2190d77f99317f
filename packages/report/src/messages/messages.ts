import type { PassageKind } from '@klippoglim/core';
import type { StudyFailure } from '@klippoglim/municipal';
import type { FindingMessages } from './finding-messages.js';

/** The report's own words in one language; a missing one does not compile. */
export interface Messages extends FindingMessages {
  readonly summary: (counts: {
    readonly documents: number;
    readonly municipalities: number;
    readonly sources: number;
  }) => string;
  readonly skipLink: string;
  readonly contents: string;
  readonly overview: string;
  readonly overviewLead: string;
  readonly table: string;
  readonly classesHeading: string;
  readonly sources: string;
  readonly sourcesCaption: string;
  readonly failures: string;
  readonly failuresLead: (count: number) => string;
  readonly documents: string;
  readonly warnings: string;
  readonly notes: string;
  readonly studyWarnings: string;
  readonly studyNotes: string;
  readonly methods: string;
  readonly methodsText: readonly string[];
  readonly signature: string;
  readonly version: string;
  readonly municipality: string;
  readonly document: string;
  readonly role: Readonly<Record<StudyFailure['role'], string>>;
  readonly words: string;
  readonly languageUnknown: string;
  /** Puts a mark on a language that was guessed on little text. */
  readonly languageUnsure: (name: string) => string;
  readonly longest: string;
  /** One letter before the number of a source: K1. */
  readonly sourceLetter: string;
  readonly wordCount: (count: number, written: string) => string;
  readonly pageCount: (count: number, written: string) => string;
  readonly page: (first: string, last: string | undefined) => string;
  /** `26.6 % of 1,264 words`. */
  readonly shareOf: (share: string, copied: string, words: string) => string;
  readonly kind: Readonly<Record<PassageKind, string>>;
  readonly kindHelp: string;
  readonly similarity: (share: string) => string;
  readonly noPassages: string;
  /** Of a source of that many words. */
  readonly summaryOf: (count: number, written: string) => string;
  /** How many closer passages are marked in a summary. */
  readonly partsMarked: (count: number) => string;
  readonly youngerSource: string;
  readonly youngerNote: string;
  readonly youngerHeading: string;
  readonly youngerText: string;
  readonly backToTable: string;
}
