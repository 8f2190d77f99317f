import type { KlippoglimErrorCode } from '@klippoglim/core';
import type { ReadErrorCode } from '@klippoglim/documents';
import type { StudyErrorCode } from '@klippoglim/municipal';
import type { CliErrorCode } from './cli-error.js';

/** What the process says to the shell when it ends. The help text lists them. */
export const exitStatus = {
  /** The work is done, perhaps with warnings. */
  ok: 0,
  /** Something that should not happen: a fault in klippoglim or in the machine. */
  fault: 1,
  /** The command, an option or the manifest is wrong; nothing was done. */
  wrongUsage: 2,
  /** No document, or no study, could be read of those without which there is no result. */
  nothingRead: 3,
  /** With `--strict`: the work is done, but some document could not be read. */
  incomplete: 4,
  /** The result is there, but could not be written where it should go. */
  notWritten: 5,
  /** Stopped by Ctrl-C; 128 + SIGINT, as shells count. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Every code that an error of klippoglim's own can have. */
export type ErrorCode = CliErrorCode | KlippoglimErrorCode | ReadErrorCode | StudyErrorCode;

/** When the one file to compare or inspect cannot be read. In a study it is only named. */
export const statusOfReadError: Readonly<Record<ReadErrorCode, ExitStatus>> = {
  'not-found': exitStatus.nothingRead,
  unreadable: exitStatus.nothingRead,
  'empty-file': exitStatus.nothingRead,
  'not-the-format': exitStatus.nothingRead,
  unsupported: exitStatus.nothingRead,
  truncated: exitStatus.nothingRead,
  damaged: exitStatus.nothingRead,
  encrypted: exitStatus.nothingRead,
  'no-text': exitStatus.nothingRead,
  'nested-archive': exitStatus.nothingRead,
  'empty-archive': exitStatus.nothingRead,
  'too-large': exitStatus.nothingRead,
  'too-many-pages': exitStatus.nothingRead,
  'too-many-members': exitStatus.nothingRead,
  'too-deep': exitStatus.nothingRead,
  'too-slow': exitStatus.nothingRead,
  'out-of-memory': exitStatus.nothingRead,
};

/** The one place where an error's code becomes an exit status; a code without one does not compile. */
export const statusOfCode: Readonly<Record<ErrorCode, ExitStatus>> = {
  'wrong-usage': exitStatus.wrongUsage,
  'not-a-study': exitStatus.nothingRead,
  'not-written': exitStatus.notWritten,

  'invalid-options': exitStatus.wrongUsage,
  'invalid-span': exitStatus.fault,
  'invalid-input': exitStatus.fault,
  'duplicate-id': exitStatus.fault,

  'manifest-not-found': exitStatus.wrongUsage,
  'manifest-too-large': exitStatus.wrongUsage,
  'invalid-manifest': exitStatus.wrongUsage,
  'folder-not-found': exitStatus.wrongUsage,
  'no-readable-source': exitStatus.nothingRead,
  'no-readable-target': exitStatus.nothingRead,

  ...statusOfReadError,
};
