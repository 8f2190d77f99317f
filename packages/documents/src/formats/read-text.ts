import { layOutPlainText } from '../layout/lay-out-plain-text.js';
import { decodeText } from '../text/decode-text.js';
import type { RawDocument, RawPage } from './raw-document.js';

/** Reads plain text. Form feeds end pages, as programs that turn PDF into text write them. */
export function readText(bytes: Uint8Array): RawDocument {
  const { text, notes } = decodeText(bytes);
  const pages = pagesOf(text);
  const laidOut = layOutPlainText(pages);
  return {
    format: 'text',
    pages,
    pieces: laidOut.pieces,
    headings: [],
    notes: [...notes, ...laidOut.notes],
  };
}

function pagesOf(text: string): RawPage[] {
  const texts = text.split('\f');
  // The form feed after the last page begins none.
  if (texts.length > 1 && texts.at(-1)!.trim() === '') texts.pop();
  if (texts.length === 1) return [{ number: 0, text }];
  return texts.map((each, index) => ({ number: index + 1, text: each }));
}
