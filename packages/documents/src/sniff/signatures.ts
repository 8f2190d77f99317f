/** A format that is told by its first bytes, and cannot be read. */
export interface UnreadableSignature {
  readonly kind: string;
  readonly offset: number;
  readonly bytes: readonly number[];
  readonly remedy?: string;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const scanRemedy = 'Run text recognition (OCR) on it and save the result as PDF or DOCX.';
const unpackRemedy = 'Unpack it, and give its files by themselves or in a ZIP.';

export const unreadableSignatures: readonly UnreadableSignature[] = [
  { kind: 'a PNG image', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47], remedy: scanRemedy },
  { kind: 'a JPEG image', offset: 0, bytes: [0xff, 0xd8, 0xff], remedy: scanRemedy },
  { kind: 'a GIF image', offset: 0, bytes: ascii('GIF8'), remedy: scanRemedy },
  { kind: 'a TIFF image', offset: 0, bytes: [0x49, 0x49, 0x2a, 0x00], remedy: scanRemedy },
  { kind: 'a TIFF image', offset: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], remedy: scanRemedy },
  { kind: 'a WebP image', offset: 8, bytes: ascii('WEBP'), remedy: scanRemedy },
  { kind: 'a HEIC image', offset: 4, bytes: ascii('ftyphei'), remedy: scanRemedy },
  { kind: 'a video', offset: 4, bytes: ascii('ftyp'), remedy: 'Leave it out.' },
  { kind: 'a program', offset: 0, bytes: [0x4d, 0x5a, 0x90, 0x00], remedy: 'Leave it out.' },
  { kind: 'a program', offset: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], remedy: 'Leave it out.' },
  { kind: 'a 7z archive', offset: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], remedy: unpackRemedy },
  { kind: 'a RAR archive', offset: 0, bytes: ascii('Rar!'), remedy: unpackRemedy },
  { kind: 'a gzip archive', offset: 0, bytes: [0x1f, 0x8b], remedy: unpackRemedy },
  { kind: 'a bzip2 archive', offset: 0, bytes: ascii('BZh'), remedy: unpackRemedy },
  { kind: 'an xz archive', offset: 0, bytes: [0xfd, 0x37, 0x7a, 0x58], remedy: unpackRemedy },
  { kind: 'a tar archive', offset: 257, bytes: ascii('ustar'), remedy: unpackRemedy },
  { kind: 'an RTF document', offset: 0, bytes: ascii('{\\rtf') },
  { kind: 'a PostScript file', offset: 0, bytes: ascii('%!PS'), remedy: 'Save it as PDF.' },
];

/** Office documents before 2007, and any newer one that is protected by a password. */
export const oleSignature: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function hasBytesAt(bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}
