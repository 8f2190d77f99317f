import { type Archive, openArchive } from '../archive/open-archive.js';
import { ReadFailure } from '../errors.js';
import { readBytes, readContained } from '../read-bytes.js';
import type { FailedReply, Job, Reply } from './protocol.js';

/** The archive whose members are being read: its directory need not be read for each of them. */
let current: { readonly id: number; readonly archive: Archive } | undefined;

/** Does a job. Never rejects: whatever a reader throws is an answer, too. */
export async function runJob(job: Job): Promise<Reply> {
  try {
    if (job.kind === 'file') {
      current = undefined;
      return await readBytes(job.name, job.bytes, job.limits);
    }
    if (current?.id !== job.archiveId) {
      current = {
        id: job.archiveId,
        archive: await openArchive(job.bytes, job.limits.maxMembers),
      };
    }
    return await readContained(current.archive, job.index, job.limits);
  } catch (error) {
    return failedReply(error);
  }
}

function failedReply(error: unknown): FailedReply {
  if (error instanceof ReadFailure) {
    const { code, detail, cause } = error;
    return { kind: 'failed', code, detail, ...(cause !== undefined && { cause: describe(cause) }) };
  }
  // A parser stumbled over bytes that it did not expect; its message is for developers.
  return { kind: 'failed', code: 'damaged', detail: {}, cause: describe(error) };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
