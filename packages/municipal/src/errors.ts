import type { StudyFailure } from './result.js';

/** What can stop a study. One document that cannot be read never does. */
export type StudyErrorCode =
  | 'manifest-not-found'
  | 'manifest-too-large'
  | 'invalid-manifest'
  | 'folder-not-found'
  | 'no-readable-source'
  | 'no-readable-target';

/** What can be wrong in a manifest. */
export type ManifestProblemCode =
  | 'not-yaml'
  | 'too-deep'
  | 'value-too-long'
  | 'too-many-aliases'
  | 'missing'
  | 'unknown-key'
  | 'not-a-map'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-whole-number'
  | 'not-a-choice'
  | 'empty-list'
  | 'empty-text'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'not-a-municipality-number'
  | 'not-a-date'
  | 'not-a-language-tag'
  | 'not-an-id'
  | 'impossible-date'
  | 'repeated-id'
  | 'against-schema';

/** One thing that is wrong in a manifest. */
export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  /** Where, for example `targets[3].file`; empty for the manifest as a whole. */
  readonly path: string;
  /** English: what is wrong and what to write instead. */
  readonly message: string;
  /** The values in the message, for a translation. */
  readonly detail: ProblemDetail;
  /** Counted from 1. Absent when no line can be named. */
  readonly line?: number;
}

/** Values by name; which there are depends on the code. */
export interface ProblemDetail {
  /** What stands there: a text or number as JSON, shortened, else `list`, `map` or `nothing`. */
  readonly given?: string;
  readonly limit?: number;
  /** The keys or values that may stand there. */
  readonly known?: string;
  /** The one of them that was probably meant. */
  readonly meant?: string;
  /** Where the same id stands already. */
  readonly earlier?: string;
  /** In the parser's words, which are English. */
  readonly reason?: string;
}

/** Values by name; which there are depends on the code. */
export interface StudyErrorDetail {
  /** The manifest or folder, as it was given. */
  readonly path?: string;
  readonly bytes?: number;
  readonly maxBytes?: number;
}

/** The one error class of this package. The message states the value, the rule and the remedy. */
export class StudyError extends Error {
  override readonly name: string = 'StudyError';
  readonly code: StudyErrorCode;
  /** The values in the message, for a translation. */
  readonly detail: StudyErrorDetail;
  /** With `invalid-manifest`: everything that is wrong, in order of the lines. Else empty. */
  readonly problems: readonly ManifestProblem[];
  /** With `no-readable-…`: why each file could not be read. Else empty. */
  readonly failures: readonly StudyFailure[];

  constructor(
    code: StudyErrorCode,
    message: string,
    options: ErrorOptions & {
      readonly detail?: StudyErrorDetail;
      readonly problems?: readonly ManifestProblem[];
      readonly failures?: readonly StudyFailure[];
    } = {},
  ) {
    super(message, options);
    this.code = code;
    this.detail = options.detail ?? {};
    this.problems = options.problems ?? [];
    this.failures = options.failures ?? [];
  }
}
