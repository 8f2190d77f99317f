import { crc32, deflateRawSync } from 'node:zlib';

export interface TinyMember {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** General-purpose flags; bit 0 says that the member is encrypted. */
  readonly flags?: number;
  readonly method?: number;
  /** The checksum to claim, where it is to be wrong. */
  readonly checksum?: number;
  /** The size to claim, where it is to be wrong. */
  readonly size?: number;
}

/** Makes a ZIP, also such as no honest program would write. */
export function tinyZip(members: readonly TinyMember[], comment = ''): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name as string);
    const content = Buffer.from(member.content as string);
    const data = member.stored ? content : deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(member.flags ?? (typeof member.name === 'string' ? 0x800 : 0), 2);
    shared.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
    shared.writeUInt32LE(member.checksum ?? crc32(content), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(member.size ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    shared.copy(head, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    shared.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, name, data);
    directory.push(entry, name);
    offset += head.length + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(members.length, 0xfffe), 8);
  end.writeUInt16LE(Math.min(members.length, 0xfffe), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...parts, list, end, Buffer.from(comment)]);
}
