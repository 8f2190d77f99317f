import { errorMessage } from './messages.js';
import type { Detail } from './model.js';

/** Why a file gave no document. */
export type ReadErrorCode =
  /** There is no such file. */
  | 'not-found'
  /** The file system refused to give the file. */
  | 'unreadable'
  /** The file has no bytes. */
  | 'empty-file'
  /** The file is neither what its name says nor anything else that can be read. */
  | 'not-the-format'
  /** A format that is known, and not read. */
  | 'unsupported'
  /** The end of the file is missing. */
  | 'truncated'
  /** The file breaks its format's rules beyond repair. */
  | 'damaged'
  /** A password is needed. */
  | 'encrypted'
  /** There is no text in it: a scan, as a rule. */
  | 'no-text'
  /** A ZIP within a ZIP. */
  | 'nested-archive'
  /** A ZIP with no files in it. */
  | 'empty-archive'
  /** More bytes than the limit, or a member that swells suspiciously (a ZIP bomb). */
  | 'too-large'
  /** More pages than the limit. */
  | 'too-many-pages'
  /** More members in the ZIP than the limit. */
  | 'too-many-members'
  /** Elements nested deeper than any real document's. */
  | 'too-deep'
  /** Reading took longer than the limit. */
  | 'too-slow'
  /** Reading took more memory than the limit. */
  | 'out-of-memory';

/** A file gave no document. The message names the file and the remedy. */
export class ReadError extends Error {
  override readonly name: string = 'ReadError';
  readonly code: ReadErrorCode;
  /** The file's name; `archive.zip/folder/plan.docx` for a member of a ZIP. */
  readonly file: string;
  /** The message's values, for a translation. */
  readonly detail?: Detail;

  constructor(code: ReadErrorCode, file: string, detail?: Detail, options?: ErrorOptions) {
    super(errorMessage(code, file, detail ?? {}), options);
    this.code = code;
    this.file = file;
    if (detail) this.detail = detail;
  }
}

/** What a reader throws: it does not know what the file is called, {@link ReadError} does. */
export class ReadFailure extends Error {
  override readonly name: string = 'ReadFailure';
  readonly code: ReadErrorCode;
  readonly detail: Detail;

  constructor(code: ReadErrorCode, detail: Detail = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.detail = detail;
  }
}
