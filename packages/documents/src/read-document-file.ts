import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReadError } from './errors.js';
import type { ReadOutcome } from './model.js';
import { type ReadOptions, resolveLimits } from './options.js';
import { readDocuments } from './read-documents.js';

/**
 * Reads a file of the file system, see {@link readDocuments}. A file that is missing, is a folder,
 * may not be read or is too large is an outcome, too. In outcomes it is named by its last part.
 *
 * @throws {KlippoglimError} `invalid-options`, with every problem found.
 */
export async function readDocumentFile(
  path: string,
  options: ReadOptions = {},
): Promise<readonly ReadOutcome[]> {
  const limits = resolveLimits(options);
  const name = basename(path).normalize('NFC');
  let bytes: Uint8Array;
  try {
    const file = await open(path);
    try {
      const largest = Math.max(limits.maxBytes, limits.maxArchiveBytes);
      const stat = await file.stat();
      if (!stat.isFile()) return failed('unreadable', name, { reason: 'it is not a file' });
      if (stat.size > largest) return failed('too-large', name, { maxBytes: largest });
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('not-found', name, {}, error);
    return failed('unreadable', name, { reason: code ?? String(error) }, error);
  }
  return readDocuments({ name, bytes }, options);
}

function failed(
  code: ReadError['code'],
  name: string,
  detail: NonNullable<ReadError['detail']>,
  cause?: unknown,
): readonly ReadOutcome[] {
  return [{ ok: false, error: new ReadError(code, name, detail, { cause }) }];
}
