import type { DetectorOptions, Operation, PassageKind, Score } from '@klippoglim/core';
import type {
  PeerShare,
  StudyAnchoring,
  StudyAttribution,
  StudyCertainty,
  StudyDescent,
  StudyEdition,
  StudyGoal,
  StudyGoalUptake,
  StudySensitivity,
  StudyWording,
} from './attribution-result.js';

/**
 * What a study found: plain data, ready for `JSON.stringify`. The same files and settings give the
 * same object to the byte, in whatever order they were listed or read; nothing in it tells the
 * time or the machine.
 */
export interface StudyResult {
  /** Name and version of this format; see `schema/study.schema.json`. */
  readonly format: 'klippoglim-study/1';
  readonly title: string;
  readonly generatedWith: GeneratedWith;
  /** By date (undated last), then id. Only those that could be read. */
  readonly sources: readonly StudySource[];
  /**
   * By municipality (Norwegian alphabet), municipality number, date (undated last), then id. Only
   * those that could be read.
   */
  readonly documents: readonly StudyDocument[];
  /** In the order of {@link documents}. Only those with a document that could be read. */
  readonly municipalities: readonly MunicipalityResult[];
  /** What the sources have from each other, in the order of {@link sources}. */
  readonly lineage: readonly StudyDescent[];
  /** The sources' goals, in the order of {@link sources}. */
  readonly goals: readonly StudyGoal[];
  /** Municipalities with several documents: from each to the next by date. */
  readonly editions: readonly StudyEdition[];
  /** How shares move with the settings; only where it was asked for. */
  readonly sensitivity?: StudySensitivity;
  /** Files that could not be read: sources first, then targets, laws and background, by file. */
  readonly failures: readonly StudyFailure[];
  /** What concerns the study as a whole; a document's own warnings stand with the document. */
  readonly warnings: readonly StudyWarning[];
}

/** What the figures were computed with. */
export interface GeneratedWith {
  readonly name: 'klippoglim';
  readonly version: string;
  /** The signature of every score of the study. */
  readonly signature: string;
  /** The options as the study gave them; what is absent has its default. */
  readonly options: StudyOptions;
}

/** How to compare: the detector's options, with the language pack by its name. */
export interface StudyOptions extends Omit<DetectorOptions, 'language'> {
  /**
   * The language pack: `no` for Norwegian (Bokmål and Nynorsk), `en` for English, `none` for
   * lower-cased words as they stand. Default `no`.
   */
  readonly language?: StudyLanguage;
}

/** A language pack by its name; see {@link StudyOptions.language}. */
export type StudyLanguage = 'no' | 'en' | 'none';

/** A possible origin: a national strategy. */
export interface StudySource extends ReadFile {
  readonly publisher?: string;
}

/** A possible borrower: one document of a municipality, with what it shares. */
export interface StudyDocument extends ReadFile {
  readonly municipality: string;
  /** The official number, four digits. */
  readonly number?: string;
  /** In the manifest's words, for example `strategi` or `handlingsplan`. */
  readonly documentType?: string;
  /** The document's words in the union of all passages ÷ its words: no word is counted twice. */
  readonly coverage: Score;
  /** One entry for each source, in the order of {@link StudyResult.sources}. */
  readonly sources: readonly SourceShare[];
  /** Absent when nothing is shared. Of equals, the first in the document. */
  readonly longestPassage?: LongestPassage;
  /** Where its words come from. */
  readonly attribution: StudyAttribution;
  /** What it shares with documents of other municipalities, by their ids. */
  readonly peers: readonly PeerShare[];
  /** One entry for each goal, in the order of {@link StudyResult.goals}. */
  readonly goals: readonly StudyGoalUptake[];
  readonly certainty: StudyCertainty;
  readonly wording: StudyWording;
  readonly anchoring: StudyAnchoring;
}

/** What is known of a file that was read. */
export interface ReadFile {
  /** The manifest's, else the file's name without its ending. Unique in the study. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 as precise as the manifest gave it: `2018`, `2018-05` or `2018-05-02`. */
  readonly date?: string;
  /** Relative to the manifest or folder, with `/`; a ZIP's member is `archive.zip/member.docx`. */
  readonly file: string;
  /** As recognised from its bytes: `pdf`, `docx`, `odt`, `html`, `markdown` or `text`. */
  readonly format: string;
  /** Length in tokens. */
  readonly words: number;
  /** Absent where the format has no pages. */
  readonly pages?: number;
  readonly language: DocumentLanguage;
  /**
   * Where in its text, in UTF-16 code units, those characters stand that take two of them (emoji,
   * mathematical letters): in order. What counts code points, as Python, R and many formats do, takes
   * one off for each of them before a place. Absent when there are none, as in most documents.
   */
  readonly supplementary?: readonly number[];
  /** What its reader and the study noticed, in that order. */
  readonly warnings: readonly StudyWarning[];
}

/** The language of a document. */
export interface DocumentLanguage {
  /** BCP 47, for example `nb`, `nn` or `en`. Absent when it could not be told. */
  readonly tag?: string;
  /** False for a guess on too little or too mixed text. */
  readonly reliable: boolean;
  /** Who says so: the manifest, or a guess from the text. */
  readonly from: 'manifest' | 'text';
  /**
   * Its languages, as far as the text tells them, with their words: most words first, what could
   * not be told last. They sum to the document's words.
   */
  readonly shares: readonly LanguageShare[];
  /** Stretches in one language each, as the text tells it: in order, they cover the text. */
  readonly parts: readonly LanguagePart[];
}

/** How many words of a document are in one language. */
export interface LanguageShare {
  /** BCP 47. Absent for what could not be told: short texts, tables, other languages. */
  readonly tag?: string;
  /** Length in tokens. */
  readonly words: number;
}

/** A stretch of a document in one language, or in none that could be told. */
export interface LanguagePart extends LanguageShare, Omit<Excerpt, 'text'> {
  /** From 0 to 1, of the likeliest language: told from 0.75. */
  readonly confidence: number;
  /** The heading under which it begins, where the document has headings. */
  readonly title?: string;
}

/** What one document shares with one source. */
export interface SourceShare {
  readonly sourceId: string;
  /**
   * True when the source is known to be younger than the document, which then cannot have copied
   * from it: the likeness has another cause. False when it is older, as old, or not known.
   */
  readonly sourceIsYounger: boolean;
  /** The document's words in these passages ÷ its words. */
  readonly coverage: Score;
  /** The source's words in these passages (of a summary, in its parts) ÷ its words. */
  readonly uptake: Score;
  /** Shared distinct shingles ÷ the document's distinct shingles. */
  readonly containment: Score;
  /** Shared distinct shingles ÷ all distinct shingles of both. */
  readonly resemblance: Score;
  /** In order of their place in the document. */
  readonly passages: readonly StudyPassage[];
}

/** A stretch of a document that comes from a stretch of a source, with both texts. */
export interface StudyPassage {
  readonly kind: PassageKind;
  /** Share of the longer side's words that are aligned with a word of the other, from 0 to 1. */
  readonly similarity: number;
  /** Words of each kind: all but `deleted` are the target's, all but `inserted` the source's. */
  readonly operations: Readonly<Record<Operation, number>>;
  readonly target: Quotation;
  readonly source: Quotation;
  /**
   * Only of a summary, a passage that sums up a much longer stretch of its source: the closer
   * passages in it, often none. The source side then runs from the first to the last place that the
   * summary draws on.
   */
  readonly parts?: readonly StudyPassagePart[];
}

/** A close passage within a summary. */
export interface StudyPassagePart {
  readonly target: Excerpt;
  readonly source: Excerpt;
}

/** One side of a passage. */
export interface Quotation extends Excerpt {
  /** Length in tokens. */
  readonly words: number;
}

/** A stretch of a text, with its words and place. */
export interface Excerpt {
  /** In UTF-16 code units of the text as read; half-open. */
  readonly start: number;
  readonly end: number;
  /** The page on which it starts, counted from 1. Absent where the format has no pages. */
  readonly page?: number;
  /** The page on which it ends, when that is another one. */
  readonly lastPage?: number;
  /** The words themselves: `text.slice(start, end)`. */
  readonly text: string;
}

/** Where the passage with most words on the target's side stands. */
export interface LongestPassage {
  readonly documentId: string;
  readonly sourceId: string;
  /** Its place among the passages of that document and source, from 0. */
  readonly index: number;
  /** Length in the target's tokens. */
  readonly words: number;
  /** The target's page. Absent where the format has no pages. */
  readonly page?: number;
}

/** All documents of one municipality taken together. */
export interface MunicipalityResult {
  readonly name: string;
  /** The official number, four digits. */
  readonly number?: string;
  /** Ids, in the order of {@link StudyResult.documents}. */
  readonly documents: readonly string[];
  readonly words: number;
  /** Sum of its documents' numerators ÷ sum of their denominators. */
  readonly coverage: Score;
  /** One entry for each source, in the order of {@link StudyResult.sources}. */
  readonly sources: readonly MunicipalitySourceShare[];
  readonly longestPassage?: LongestPassage;
}

/** What a municipality's documents share with one source. */
export interface MunicipalitySourceShare {
  readonly sourceId: string;
  /** True when the source is known to be younger than a document that shares text with it. */
  readonly sourceIsYounger: boolean;
  /** Sum of its documents' numerators ÷ sum of their denominators. */
  readonly coverage: Score;
}

/** A file that could not be read. */
export interface StudyFailure {
  readonly role: 'source' | 'target' | 'law' | 'background';
  readonly file: string;
  /** The manifest's id, if it gave one. */
  readonly id?: string;
  /** Of a target, as far as the manifest or the file's place tell. */
  readonly municipality?: string;
  readonly number?: string;
  /** The reader's code, for example `no-text`, `encrypted` or `not-found`. */
  readonly code: string;
  /** English: what is wrong, with the remedy. */
  readonly message: string;
  /** The values in the message, for a translation. */
  readonly detail?: WarningDetail;
}

/** Something the reader of the results must know. */
export interface StudyWarning {
  /** One of {@link StudyWarningCode}, or a reader's own code. */
  readonly code: string;
  /**
   * `warning`: figures may be wrong or incomplete because of it. `note`: something was done on
   * purpose (a running header left out) and is told for the record.
   */
  readonly severity: 'warning' | 'note';
  /** English. */
  readonly message: string;
  readonly page?: number;
  /** The values in the message, for a translation. */
  readonly detail?: WarningDetail;
}

/** Values of a message by name, for its translation. */
export type WarningDetail = Readonly<Record<string, string | number>>;

/** The warnings that a study itself gives, besides those of its readers. */
export type StudyWarningCode =
  | 'duplicate-id'
  | 'empty-folder'
  | 'language-not-in-pack'
  | 'languages-differ'
  | 'municipality-names-differ'
  | 'no-background'
  | 'no-words'
  | 'small-background'
  | 'source-is-younger'
  | 'too-few-draws';
