import type { StudyFailure } from './result.js';

/** What can stop a study. One document that cannot be read never does. */
export type StudyErrorCode =
  | 'manifest-not-found'
  | 'manifest-too-large'
  | 'invalid-manifest'
  | 'folder-not-found'
  | 'no-readable-source'
  | 'no-readable-target';

/** One thing that is wrong in a manifest. */
export interface ManifestProblem {
  /** Where, for example `targets[3].file`; empty for the manifest as a whole. */
  readonly path: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
  /** Counted from 1. Absent when no line can be named. */
  readonly line?: number;
}

/** The one error class of this package. The message states the value, the rule and the remedy. */
export class StudyError extends Error {
  override readonly name: string = 'StudyError';
  readonly code: StudyErrorCode;
  /** With `invalid-manifest`: everything that is wrong, in order of the lines. Else empty. */
  readonly problems: readonly ManifestProblem[];
  /** With `no-readable-…`: why each file could not be read. Else empty. */
  readonly failures: readonly StudyFailure[];

  constructor(
    code: StudyErrorCode,
    message: string,
    options: ErrorOptions & {
      readonly problems?: readonly ManifestProblem[];
      readonly failures?: readonly StudyFailure[];
    } = {},
  ) {
    super(message, options);
    this.code = code;
    this.problems = options.problems ?? [];
    this.failures = options.failures ?? [];
  }
}
