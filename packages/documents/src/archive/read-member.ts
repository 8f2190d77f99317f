import { crc32 } from 'node:zlib';
import type { File as ZipFile } from 'unzipper';
import { ReadFailure } from '../errors.js';

/**
 * A member may swell this much when it is inflated. Deflate's own bound is 1,032; XML documents
 * with long tables reach 50, and nothing honest of more than {@link RATIO_FROM_BYTES} is above 200.
 */
const MAX_RATIO = 200;
/** Below this size swelling does no harm, and a short file of blanks is no bomb. */
const RATIO_FROM_BYTES = 8_000_000;

const ENCRYPTED_FLAG = 0x1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Inflates a member, and stops as soon as a limit is passed, whatever size the directory claims.
 *
 * @throws {ReadFailure} `too-large`, `encrypted`, `unsupported` or `damaged`.
 */
export async function readMember(file: ZipFile, maxBytes: number): Promise<Uint8Array> {
  if (file.flags & ENCRYPTED_FLAG) throw new ReadFailure('encrypted');
  if (file.compressionMethod !== STORED && file.compressionMethod !== DEFLATED) {
    const kind = `a ZIP member compressed by method ${file.compressionMethod}`;
    throw new ReadFailure('unsupported', {
      kind,
      remedy: 'Pack it anew with standard compression.',
    });
  }
  if (file.uncompressedSize > maxBytes) throw new ReadFailure('too-large', { maxBytes });
  const chunks: Buffer[] = [];
  let size = 0;
  let checksum = 0;
  const stream = file.stream();
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      checksum = crc32(chunk, checksum);
      if (size > maxBytes) throw new ReadFailure('too-large', { maxBytes });
      if (size > RATIO_FROM_BYTES && size > file.compressedSize * MAX_RATIO) {
        throw new ReadFailure('too-large', { maxBytes, ratio: MAX_RATIO });
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('damaged', { reason: 'it cannot be unpacked' }, { cause: error });
  } finally {
    stream.destroy();
  }
  if (size !== file.uncompressedSize || checksum !== file.crc32) {
    throw new ReadFailure('damaged', { reason: 'its checksum is wrong' });
  }
  return Buffer.concat(chunks);
}
