import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { printable } from './printable.js';

/**
 * Of more files than these, none is flushed to the disk before it is renamed. Each flush waits for the
 * disk, and thousands of them for minutes on a slow one.
 */
const mostFlushed = 50;

/** Files that are written at the same time. */
const atOnce = 8;

interface Draft {
  readonly path: string;
  readonly draft: string;
  readonly content: string;
}

/**
 * Writes files into a folder, which is made if need be: all under temporary names first, then each
 * is renamed. Whoever reads one of them sees the old or the new, never half of it, and a failure
 * or Ctrl-C before the renaming leaves the old ones as they were.
 *
 * So it is even if the machine loses its power, but for very many files (thousands of PAN XML, which
 * are soon made again): these are left to the operating system to bring to the disk.
 *
 * @throws {CliError} `not-written`, naming the path and the reason.
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  { io, messages }: CliContext,
): Promise<void> {
  const temporary = Object.keys(files).map(
    (name): Draft => ({
      path: join(folder, name),
      draft: join(folder, `.${name}.${process.pid}.tmp`),
      content: files[name]!,
    }),
  );
  try {
    await mkdir(folder, { recursive: true });
    await writeDrafts(temporary, io.signal);
    io.signal.throwIfAborted();
    for (const { draft, path } of temporary) await rename(draft, path);
  } catch (error) {
    await Promise.all(temporary.map(({ draft }) => rm(draft, { force: true }).catch(() => {})));
    io.signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError('not-written', messages.notWritten(printable(folder), printable(reason)), {
      cause: error,
    });
  }
}

/** Ends when no file is being written any more, also after a failure: drafts can then be removed. */
async function writeDrafts(drafts: readonly Draft[], signal: AbortSignal): Promise<void> {
  const flush = drafts.length <= mostFlushed;
  const waiting = [...drafts].reverse();
  let failure: { readonly error: unknown } | undefined;
  async function work(): Promise<void> {
    for (let next = waiting.pop(); next && !failure; next = waiting.pop()) {
      await writeFile(next.draft, next.content, { signal, flush }).catch((error: unknown) => {
        failure ??= { error };
      });
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failure) throw failure.error;
}
