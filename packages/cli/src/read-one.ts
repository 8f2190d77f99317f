import { resolve } from 'node:path';
import { type ReadResult, readDocumentFile } from '@klippoglim/documents';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { baseFolderOf } from './io.js';
import { printable } from './output/printable.js';

/**
 * Reads the one document of a file.
 *
 * @throws {ReadError} when it cannot be read.
 * @throws {CliError} `wrong-usage` for a ZIP of several documents.
 */
export async function readOne(path: string, { io, messages }: CliContext): Promise<ReadResult> {
  const outcomes = await readDocumentFile(resolve(baseFolderOf(io), path), { signal: io.signal });
  const results = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.result] : []));
  const [first, second] = results;
  if (second !== undefined) {
    const members = results.map(({ file }) => printable(file));
    throw new CliError('wrong-usage', messages.severalDocuments(printable(path), members));
  }
  if (first !== undefined) return first;
  const failed = outcomes.find((outcome) => !outcome.ok);
  throw failed?.error ?? new Error(`${path} gave neither a document nor a reason`);
}
