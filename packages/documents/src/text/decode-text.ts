import type { ReaderNote } from '../formats/raw-document.js';

/** A text and what had to be assumed to get it. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly ReaderNote[];
}

/** Bytes looked at to tell UTF-16 without a mark, and text from anything else. */
const SAMPLE_BYTES = 65_536;
/**
 * Share of zero bytes on one side of the pairs from which a text is UTF-16. Latin letters, æøå
 * included, all have a zero there; .5 leaves room for curly quotes and dashes, and no other
 * encoding has any.
 */
const UTF16_ZERO_SHARE = 0.5;
/**
 * Damaged places for each well-formed multi-byte letter up to which a text still counts as UTF-8.
 * In Windows-1252 the well-formed ones are as good as absent: two letters like Ã¸ would have to meet.
 */
const DAMAGE_SHARE = 0.5;
/** Windows-1252 from 0x80 to 0x9F; where it has no character, the control character stays. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Turns bytes into text. In this order: a byte-order mark, what the text declares about itself
 * (`declared`, a label as in HTML), the zero bytes of UTF-16, valid UTF-8, UTF-8 with little damage,
 * and at last Windows-1252, in which any bytes are text. The mark is not part of the result.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = encodingByMark(bytes);
  if (marked) return decodeAs(marked, bytes);
  const label = declared === undefined ? undefined : knownEncoding(declared);
  // A page that declares UTF-16 in readable ASCII is not UTF-16 (so the HTML standard reads it, too).
  if (label && !label.startsWith('utf-')) return decodeAs(label, bytes);
  const unmarked = encodingByZeros(bytes);
  if (unmarked) return decodeAs(unmarked, bytes);
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { text: strict, notes: [] };
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = countMatches(lenient, /\uFFFD/g);
  const wellFormed = countMatches(lenient, /[\u0080-\uFFFC]/g);
  if (damaged <= wellFormed * DAMAGE_SHARE) {
    return { text: lenient, notes: [damageNote('UTF-8', damaged)] };
  }
  return {
    text: decodeWindows1252(bytes),
    notes: [{ code: 'encoding-guessed', detail: { encoding: 'Windows-1252' } }],
  };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text =
    encoding === 'windows-1252'
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding).decode(bytes);
  const damaged = countMatches(text, /\uFFFD/g);
  return {
    text,
    notes: damaged === 0 ? [] : [damageNote(encoding.toUpperCase(), damaged)],
  };
}

function damageNote(encoding: string, count: number): ReaderNote {
  return { code: 'encoding-damaged', detail: { encoding, count } };
}

/** Some releases of Node decode Windows-1252 as Latin 1, with no dashes and quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009F]/gu, (control) => windows1252[control.charCodeAt(0) - 0x80]!);
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function encodingByZeros(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  if (pairs === 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd / pairs >= UTF16_ZERO_SHARE && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs >= UTF16_ZERO_SHARE && odd / pairs < 0.05) return 'utf-16be';
  return undefined;
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
