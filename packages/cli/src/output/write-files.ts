import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { printable } from './printable.js';

/**
 * Writes files into a folder, which is made if need be: all under temporary names first, then each
 * is renamed. Whoever reads one of them sees the old or the new, never half of it, and a failure
 * or Ctrl-C before the renaming leaves the old ones as they were.
 *
 * @throws {CliError} `not-written`, naming the path and the reason.
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  { io, messages }: CliContext,
): Promise<void> {
  const temporary = Object.keys(files).map((name) => ({
    path: join(folder, name),
    draft: join(folder, `.${name}.${process.pid}.tmp`),
    content: files[name]!,
  }));
  try {
    await mkdir(folder, { recursive: true });
    for (const { draft, content } of temporary) {
      await writeFile(draft, content, { signal: io.signal, flush: true });
    }
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
