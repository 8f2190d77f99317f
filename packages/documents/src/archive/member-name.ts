/**
 * The upper half of code page 850, in which Windows in Norway names the members of a ZIP that does
 * not say that its names are UTF-8.
 */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** Longest name that is shown; file systems take no longer one. */
const SHOWN_LENGTH = 255;

/** A member's name as its maker meant it: UTF-8 where it is that, else code page 850. */
export function decodeMemberName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : codePage850.charAt(byte - 0x80),
    ).join('');
  }
}

/**
 * A member's name that is safe to print and to build an id from: forward slashes, no way up or to
 * a root, no control or direction characters. Nothing is ever written under it.
 */
export function safeMemberName(name: string): string {
  const parts = name
    .replaceAll('\\', '/')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/u.test(part));
  const safe = parts.join('/');
  return safe.length > SHOWN_LENGTH ? `…${safe.slice(1 - SHOWN_LENGTH)}` : safe || 'unnamed';
}

/** What archivers of operating systems add by themselves, and no one means to be read. */
export function isJunkMember(name: string): boolean {
  return name
    .split('/')
    .some(
      (part) =>
        part === '__MACOSX' || part.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/iu.test(part),
    );
}
