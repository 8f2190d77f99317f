import type { Document } from '@klippoglim/core';
import type { ReadError } from './errors.js';

/** What a file really is, whatever its name ends in. */
export type Format = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text';

/**
 * What a reader found that its user should know.
 *
 * - `wrong-extension`: the name ends in one format's ending, the content is another's.
 * - `encoding-guessed`: the text says nothing about its encoding and is not UTF-8.
 * - `encoding-damaged`: the text is UTF-8 (or UTF-16) with a few bytes that are not.
 * - `garbled-text`: many characters have no meaning; the text is likely not what a reader sees.
 * - `truncated`: the file ends too early; what was left of it has been read.
 * - `page-without-text`: pages with no text layer, in a document that has one elsewhere.
 * - `page-unreadable`: a page that could not be read at all.
 * - `main-text-unclear`: the main text of a web page could not be told from its surroundings.
 * - `contents-removed`: a table of contents was left out.
 * - `running-lines-removed`: running headers, footers and page numbers were left out.
 * - `deleted-text-left-out`: text that is struck by tracked changes was left out.
 */
export type ReaderWarningCode =
  | 'wrong-extension'
  | 'encoding-guessed'
  | 'encoding-damaged'
  | 'garbled-text'
  | 'truncated'
  | 'page-without-text'
  | 'page-unreadable'
  | 'main-text-unclear'
  | 'contents-removed'
  | 'running-lines-removed'
  | 'deleted-text-left-out';

/** Values of a warning or an error, for a translation of its message. */
export type Detail = Readonly<Record<string, string | number>>;

/** What a reader noticed in a file that it could read. */
export interface ReaderWarning {
  readonly code: ReaderWarningCode;
  /**
   * `warning`: the text may be incomplete or wrong. `note`: a repair that is usually right and was
   * made on purpose, reported so that nothing disappears unseen.
   */
  readonly severity: 'warning' | 'note';
  /** In English; names the file and the remedy. */
  readonly message: string;
  /** The first page it is about, counted from 1. */
  readonly page?: number;
  readonly detail?: Detail;
}

/** One document that could be read. */
export interface ReadResult {
  readonly document: Document;
  readonly format: Format;
  /** The file's name; `archive.zip/folder/plan.docx` for a member of a ZIP. */
  readonly file: string;
  readonly warnings: readonly ReaderWarning[];
}

/** A document, or the reason why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly result: ReadResult }
  | { readonly ok: false; readonly error: ReadError };
