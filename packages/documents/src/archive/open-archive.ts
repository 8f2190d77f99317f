import type { File as ZipFile } from 'unzipper';
import { ReadFailure } from '../errors.js';
import { type EndRecord, findEndRecord } from './end-record.js';
import { decodeMemberName, safeMemberName } from './member-name.js';
import { readMember } from './read-member.js';

/** A ZIP whose directory has been read. */
export interface Archive {
  /** In the directory's order, folders left out. */
  readonly members: readonly ArchiveMember[];
}

/** A file in a ZIP. */
export interface ArchiveMember {
  /** Safe to show, see {@link safeMemberName}. */
  readonly name: string;
  /** The name as it stands in the archive, for formats that are ZIPs with fixed names inside. */
  readonly path: string;
  /**
   * Inflates it.
   *
   * @throws {ReadFailure} `too-large`, `encrypted`, `unsupported` or `damaged`.
   */
  readonly read: (maxBytes: number) => Promise<Uint8Array>;
}

/** What unzipper takes, and its types do not tell. */
type OpenBuffer = (
  bytes: Buffer,
  options: { tailSize: number },
) => Promise<{ files: readonly ZipFile[] }>;

/**
 * Reads a ZIP's directory; no member is inflated yet. O(members).
 *
 * @throws {ReadFailure} `truncated`, `damaged` or `too-many-members`.
 */
export async function openArchive(bytes: Uint8Array, maxMembers: number): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(buffer);
  if (!end) throw new ReadFailure('truncated');
  if (end.members > maxMembers) {
    throw new ReadFailure('too-many-members', { members: end.members, maxMembers });
  }
  const files = await readDirectory(buffer, end);
  return {
    members: files
      .map((file) => ({ file, path: decodeMemberName(file.pathBuffer) }))
      .filter(({ path }) => !/[/\\]$/u.test(path))
      .map(({ file, path }) => ({
        path,
        name: safeMemberName(path),
        read: (maxBytes) => readMember(file, maxBytes),
      })),
  };
}

async function readDirectory(buffer: Buffer, end: EndRecord): Promise<readonly ZipFile[]> {
  const { default: unzipper } = await import('unzipper');
  const open = unzipper.Open.buffer as unknown as OpenBuffer;
  try {
    return (await open(buffer, { tailSize: buffer.length - end.offset })).files;
  } catch (error) {
    throw new ReadFailure('damaged', { reason: 'its directory is broken' }, { cause: error });
  }
}
