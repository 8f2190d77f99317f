import type { ReadErrorCode } from '../errors.js';
import type { Detail } from '../model.js';
import type { ReadLimits } from '../options.js';
import type { ReadBytes, ReadContainer } from '../read-bytes.js';

/** What a worker is asked to read. Bytes in shared memory are a ZIP's; others are handed over. */
export type Job =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly limits: ReadLimits;
    }
  | {
      readonly kind: 'member';
      /** Tells archives apart, so that a worker reads a directory once. */
      readonly archiveId: number;
      readonly bytes: Uint8Array;
      readonly index: number;
      readonly limits: ReadLimits;
    };

/** What it answers. */
export type Reply = ReadBytes | ReadContainer | FailedReply;

export interface FailedReply {
  readonly kind: 'failed';
  readonly code: ReadErrorCode;
  readonly detail: Detail;
  /** For whoever looks for the cause. */
  readonly cause?: string;
}
