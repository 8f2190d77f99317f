import type { ReaderNote } from '../formats/raw-document.js';

/**
 * Share of meaningless characters from which a text is reported as garbled. A bullet from a symbol
 * font or a logo set as a letter stays far below; a font without a map to Unicode is far above.
 */
const GARBLED_SHARE = 0.02;
/** A replacement character, a private or unassigned one, or the marks of UTF-8 read as Windows-1252. */
const meaningless = /[\uFFFD\p{Co}\p{Cn}]|Ã[\u0080-\u00BF…†˜¦¸¥]|â€/gu;

/** Says so when many of a text's characters have no meaning, as a note. O(length). */
export function noteGarbledText(text: string): ReaderNote[] {
  let found = 0;
  for (const _ of text.matchAll(meaningless)) found++;
  if (found === 0) return [];
  const visible = text.replace(/\s+/gu, '').length;
  const share = found / visible;
  if (share < GARBLED_SHARE) return [];
  return [{ code: 'garbled-text', detail: { percent: Math.round(share * 100) } }];
}
