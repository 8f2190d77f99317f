import type { TokenClass } from '@klippoglim/attribution';
import type { PassageKind } from '@klippoglim/core';
import type {
  Excerpt,
  GeneratedWith,
  StudyDocument,
  StudyGoalUptake,
  StudyPassage,
  StudyResult,
  StudySegment,
  StudySource,
  StudyWording,
} from '@klippoglim/municipal';
import type { ReportLanguage } from '../language.js';

/**
 * What the page holds besides the texts: the study's figures, and enough of its segments and passages
 * to count them anew under any filter.
 *
 * Texts are named by numbers: first the sources, in the study's order, then the documents. So text
 * `at` is source `at` if `at < sources.length`, else document `at - sources.length`.
 */
export interface PageData {
  readonly title: string;
  /** The language that the page opens in. */
  readonly language: ReportLanguage;
  readonly generatedWith: GeneratedWith;
  readonly sources: readonly PageSource[];
  readonly documents: readonly PageDocument[];
  readonly municipalities: readonly PageMunicipality[];
  readonly lineage: StudyResult['lineage'];
  readonly goals: StudyResult['goals'];
  readonly editions: StudyResult['editions'];
  readonly sensitivity?: StudyResult['sensitivity'];
  readonly failures: StudyResult['failures'];
  readonly warnings: StudyResult['warnings'];
}

/** The stretches of a text in one language each, and places that only exports need, are left out. */
type WithoutParts<File extends { readonly language: { readonly parts: unknown } }> = Omit<
  File,
  'language' | 'supplementary'
> & { readonly language: Omit<File['language'], 'parts'> };

export type PageSource = WithoutParts<StudySource>;

export interface PageMunicipality {
  readonly name: string;
  readonly number?: string;
  /** Places in {@link PageData.documents}. */
  readonly documents: readonly number[];
}

export interface PageDocument
  extends Omit<
    WithoutParts<StudyDocument>,
    | 'coverage'
    | 'sources'
    | 'longestPassage'
    | 'attribution'
    | 'peers'
    | 'goals'
    | 'wording'
    | 'anchoring'
  > {
  /** One entry for each source. */
  readonly shares: readonly Omit<StudyDocument['sources'][number], 'sourceId' | 'passages'>[];
  readonly peers: readonly {
    /** Place in {@link PageData.documents}. */
    readonly document: number;
    readonly direction: StudyDocument['peers'][number]['direction'];
  }[];
  /** From the sources, in their order, then from the peers; each in order of place. */
  readonly passages: readonly PagePassage[];
  /** The words in order, in runs of one segment and the same passages: {@link RUN_FIELDS} numbers each. */
  readonly runs: readonly number[];
  /** Sets of texts and of passages that runs refer to. */
  readonly sets: readonly (readonly number[])[];
  /** One entry for each goal: degree (place in `uptakeDegrees`), start of its place or -1, confidence. */
  readonly goals: readonly (readonly [degree: number, start: number, confidence: number])[];
  readonly changes: StudyWording['counts'];
  readonly anchoring: Omit<StudyDocument['anchoring'], 'names'>;
}

/** The kinds of passages, with the summaries as a kind of their own. */
export type PageKind = PassageKind | 'summary';

export const pageKinds: readonly PageKind[] = ['verbatim', 'edited', 'rewritten', 'summary'];

/** A passage as filters see it. */
export type PagePassage = readonly [
  /** Number of the text that it comes from. */
  origin: number,
  /** Place in {@link pageKinds}. */
  kind: number,
  /** Length in the document's tokens. */
  words: number,
  /** Where it begins in the document's text. */
  start: number,
];

/** Numbers that a run takes in {@link PageDocument.runs}; see {@link PageRun} for their order. */
export const RUN_FIELDS = 7;

/** A run of words that have one class, the same origins, and lie in the same passages. */
export interface PageRun {
  readonly words: number;
  /** As the study has it, without any filter. */
  readonly class: TokenClass;
  /** Texts that have it: sources, or documents where no source has it. */
  readonly origins: readonly number[];
  /** The text with the nearest wording, or -1. */
  readonly nearest: number;
  /** The document by way of which the wording came, or -1. */
  readonly via: number;
  /** Places in {@link PageDocument.passages} of all that hold it. */
  readonly passages: readonly number[];
  readonly reason?: StudySegment['reason'];
}

/** One text, with what is shown of it only where it is read. Unpacked when it is first looked at. */
export interface PageText {
  readonly text: string;
  /** Number and start of each page. */
  readonly pages: readonly (readonly [number: number, start: number])[];
  /** Level, start and end of each heading in the text. */
  readonly headings: readonly (readonly [level: number, start: number, end: number])[];
  /** Only of documents. */
  readonly reading?: PageReading;
}

/** What was found in a document, in its places. */
export interface PageReading {
  /** Of each run of {@link PageDocument.runs}: start and end in the text, and its segment. */
  readonly runs: readonly (readonly [start: number, end: number, segment: number])[];
  readonly segments: readonly Omit<StudySegment, 'words'>[];
  /** As {@link PageDocument.passages}. */
  readonly passages: readonly PassageReading[];
  readonly changes: StudyWording['changes'];
  readonly names: StudyDocument['anchoring']['names'];
  readonly goals: readonly Pick<StudyGoalUptake, 'place'>[];
}

/** A passage, as it is shown beside its source. */
export interface PassageReading extends Pick<StudyPassage, 'similarity' | 'operations'> {
  readonly target: Place;
  readonly source: Place & { readonly words: number };
  readonly parts?: readonly { readonly target: Place; readonly source: Place }[];
  /**
   * What became of the words, for stretches of the target's tokens in order: the operation (its place
   * in `operations`), how many tokens, and the first of the source's tokens, or -1. Tokens of the source
   * that no stretch names are left out in the target.
   */
  readonly alignment: readonly number[];
}

export type Place = Omit<Excerpt, 'text'>;
