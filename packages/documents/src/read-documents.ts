import type { Document } from '@klippoglim/core';
import { ReadError } from './errors.js';
import type { ReaderNote } from './formats/raw-document.js';
import { noteCodes, warningMessage } from './messages.js';
import type { ReaderWarning, ReadOutcome } from './model.js';
import { type ReadLimits, type ReadOptions, resolveLimits } from './options.js';
import type { ReadContainer } from './read-bytes.js';
import type { Reply } from './worker/protocol.js';
import { WorkerPool } from './worker/worker-pool.js';

let pool: WorkerPool | undefined;
let archivesOpened = 0;

/**
 * Reads a file's bytes, whatever format they are: one outcome for a document, one for each member
 * of a ZIP, in the archive's order. Reading is done in worker threads, within bounds of size, time,
 * depth and memory. The bytes are copied and stay the caller's.
 *
 * Never rejects for bad bytes: each outcome has either a document or an error that names the file
 * and the remedy.
 *
 * @throws {KlippoglimError} `invalid-options`, with every problem found.
 */
export async function readDocuments(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadOptions = {},
): Promise<readonly ReadOutcome[]> {
  const limits = resolveLimits(options);
  options.signal?.throwIfAborted();
  const { name, bytes } = file;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const maxBytes = isZip ? limits.maxArchiveBytes : limits.maxBytes;
  if (bytes.length > maxBytes) {
    return [{ ok: false, error: new ReadError('too-large', name, { maxBytes }) }];
  }
  pool ??= new WorkerPool();
  const copy = isZip
    ? new Uint8Array(new SharedArrayBuffer(bytes.length))
    : new Uint8Array(bytes.length);
  copy.set(bytes);
  const job = { kind: 'file', name, bytes: copy, limits } as const;
  const reply = await pool.run(job, limits.timeoutMs, options.signal);
  if (reply.kind === 'container') return readMembers(name, copy, reply, limits, options);
  return [outcomeOf(name, options.id ?? idOf(name), reply, options)];
}

async function readMembers(
  archive: string,
  bytes: Uint8Array,
  { members }: ReadContainer,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<readonly ReadOutcome[]> {
  const archiveId = ++archivesOpened;
  const ids = memberIds(members.map(({ name }) => name));
  return Promise.all(
    members.map(async ({ name, index }, position) => {
      const job = { kind: 'member', archiveId, bytes, index, limits } as const;
      const reply = await pool!.run(job, limits.timeoutMs, options.signal);
      const own = ids[position]!;
      const id =
        options.id === undefined ? own : members.length === 1 ? options.id : `${options.id}/${own}`;
      return outcomeOf(`${archive}/${name}`, id, reply, options);
    }),
  );
}

function outcomeOf(file: string, id: string, reply: Reply, options: ReadOptions): ReadOutcome {
  if (reply.kind === 'failed') {
    const cause = reply.cause === undefined ? undefined : { cause: reply.cause };
    return { ok: false, error: new ReadError(reply.code, file, reply.detail, cause) };
  }
  if (reply.kind === 'container') {
    return { ok: false, error: new ReadError('nested-archive', file) };
  }
  const document: Document = {
    id,
    ...reply.document,
    ...(options.language !== undefined && { language: options.language }),
  };
  const warnings = reply.notes.map((note) => warningOf(file, note));
  return { ok: true, result: { document, format: reply.format, file, warnings } };
}

function warningOf(file: string, { code, page, detail }: ReaderNote): ReaderWarning {
  return {
    code,
    severity: noteCodes.has(code) ? 'note' : 'warning',
    message: warningMessage(code, file, detail ?? {}),
    ...(page !== undefined && { page }),
    ...(detail && { detail }),
  };
}

/** A file's name without folders and without its ending. */
function idOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return base.replace(/(?<=.)\.[^.]*$/u, '') || name;
}

/** Members' names without their endings; with their folders, and then counted, where two are alike. */
function memberIds(names: readonly string[]): readonly string[] {
  const short = names.map(idOf);
  const long = names.map((name) => name.replace(/(?<=[^/])\.[^./]*$/u, ''));
  const isAlone = (id: string, ids: readonly string[]): boolean =>
    ids.indexOf(id) === ids.lastIndexOf(id);
  const chosen = names.map((_, index) =>
    isAlone(short[index]!, short) ? short[index]! : long[index]!,
  );
  return chosen.map((id, index) => {
    const before = chosen.slice(0, index).filter((other) => other === id).length;
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}
