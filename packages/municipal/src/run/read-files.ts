import { basename } from 'node:path';
import type { FileOutcome, StudyParts } from './parts.js';
import type { StudyRunOptions } from './run-options.js';

/**
 * Reads files, each path once, a few at a time. Never fails because of a file: what its reader
 * throws becomes that file's outcome.
 */
export async function readFiles(
  paths: readonly string[],
  parts: Pick<StudyParts, 'readFile'>,
  { signal, onProgress, readConcurrency = 2 }: StudyRunOptions,
): Promise<ReadonlyMap<string, readonly FileOutcome[]>> {
  const waiting = [...new Set(paths)];
  const total = waiting.length;
  const outcomes = new Map<string, readonly FileOutcome[]>();

  async function work(): Promise<void> {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      signal?.throwIfAborted();
      outcomes.set(path, await readOne(path));
      onProgress?.({ phase: 'read', done: outcomes.size, total, name: basename(path) });
    }
  }

  async function readOne(path: string): Promise<readonly FileOutcome[]> {
    try {
      return await parts.readFile(path, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      const file = basename(path);
      const reason = error instanceof Error ? error.message : String(error);
      return [
        {
          ok: false,
          error: {
            code: 'unreadable',
            file,
            message: `${file}: cannot be read: ${reason}`,
            detail: { reason },
          },
        },
      ];
    }
  }

  await Promise.all(Array.from({ length: Math.max(1, readConcurrency) }, work));
  signal?.throwIfAborted();
  return outcomes;
}
