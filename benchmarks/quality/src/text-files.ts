import { readFileSync } from 'node:fs';

/**
 * What the bytes 0x80–0x9f stand for in Windows-1252; the five that it leaves undefined stay as
 * they are. Written out because several Node versions decode `windows-1252` as Latin-1.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes UTF-8, or Windows-1252 where the bytes are not UTF-8. A byte-order mark and every line
 * break stay, since offsets count them.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? windows1252[byte - 0x80] : String.fromCharCode(byte);
  }
  return text;
}

export function readText(path: string): string {
  return decodeText(readFileSync(path));
}
