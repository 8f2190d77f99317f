/** The record at a ZIP's end that says where its directory is. */
export interface EndRecord {
  /** Offset of the record from the start of the file. */
  readonly offset: number;
  /** Number of members that the directory has, as it says itself. */
  readonly members: number;
}

const SIGNATURE = 0x06054b50;
const RECORD_BYTES = 22;
/** The comment that may follow it is at most 65,535 bytes long. */
const SEARCH_BYTES = RECORD_BYTES + 65_535;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_RECORD_SIGNATURE = 0x06064b50;

/**
 * Finds a ZIP's end record: the last one whose comment reaches exactly to the end of the file, so
 * that neither a comment nor a stored ZIP inside can pass for it. unzipper looks for the first
 * within its last 80 bytes, and believes any number of members; so this is found beforehand.
 */
export function findEndRecord(bytes: Buffer): EndRecord | undefined {
  const first = Math.max(0, bytes.length - SEARCH_BYTES);
  for (let offset = bytes.length - RECORD_BYTES; offset >= first; offset--) {
    if (bytes.readUInt32LE(offset) !== SIGNATURE) continue;
    if (offset + RECORD_BYTES + bytes.readUInt16LE(offset + 20) !== bytes.length) continue;
    const members = bytes.readUInt16LE(offset + 10);
    return { offset, members: zip64Members(bytes, offset) ?? members };
  }
  return undefined;
}

function zip64Members(bytes: Buffer, endOffset: number): number | undefined {
  const locator = endOffset - ZIP64_LOCATOR_BYTES;
  if (locator < 0 || bytes.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return undefined;
  const record = Number(bytes.readBigUInt64LE(locator + 8));
  if (record + 40 > bytes.length || bytes.readUInt32LE(record) !== ZIP64_RECORD_SIGNATURE) {
    return undefined;
  }
  return Number(bytes.readBigUInt64LE(record + 32));
}
