import type { StudyOptions } from './result.js';

/**
 * What to compare with what: the manifest as read, or two folders. A plain object, so that a
 * program can make or change one; paths are resolved, files not yet opened.
 */
export interface Study {
  readonly title: string;
  readonly sources: readonly SourceEntry[];
  readonly targets: readonly TargetEntry[];
  /** Law texts: what a document has from them is statutory, not copied. */
  readonly laws?: readonly StudyEntry[];
  /**
   * Documents of the same kind that cannot have copied: what they share with the sources is what
   * chance gives, and their common wording is commonplace.
   */
  readonly background?: readonly StudyEntry[];
  readonly options: StudyOptions;
}

/** A file of the study, or a folder or ZIP that stands for every document in it. */
export interface StudyEntry {
  /** Where it is on this machine. */
  readonly path: string;
  /** How results name it: relative to the manifest or folder, with `/`. */
  readonly file: string;
  /** Default: the file's name without its ending. */
  readonly id?: string;
  /** Default: the document's own title, else its file's name. */
  readonly title?: string;
  /** ISO 8601: `2018`, `2018-05` or `2018-05-02`. Files' own dates are never used. */
  readonly date?: string;
  /** BCP 47. Default: told from the text. */
  readonly language?: string;
}

/** A possible origin. */
export interface SourceEntry extends StudyEntry {
  readonly publisher?: string;
  /** Its goals, where they are not to be found in its text. */
  readonly goals?: readonly GivenGoal[];
}

/** A goal as the manifest gives it. */
export interface GivenGoal {
  /** Default: its place in the list, from 1. */
  readonly id?: string;
  readonly text: string;
}

/** A possible borrower. */
export interface TargetEntry extends StudyEntry {
  /** Default: the name of the file, or in a folder that of the sub-folder, ZIP or file in it. */
  readonly municipality?: string;
  /** The official number, four digits: some municipalities share a name (Herøy, Våler). */
  readonly number?: string;
  readonly documentType?: string;
  /** Names beside the municipality's own that make a sentence local. */
  readonly names?: LocalNames;
}

/** Names that belong to a municipality; more are found in its documents. */
export interface LocalNames {
  readonly places?: readonly string[];
  readonly institutions?: readonly string[];
  readonly neighbours?: readonly string[];
}
