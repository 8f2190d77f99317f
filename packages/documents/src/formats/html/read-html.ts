import { parseHTML } from 'linkedom';
import { ReadFailure } from '../../errors.js';
import { decodeText } from '../../text/decode-text.js';
import type { RawDocument, ReaderNote } from '../raw-document.js';
import type { DomDocument } from './dom.js';
import { mainContent } from './main-content.js';

/** The HTML standard asks for the encoding to be declared within this many bytes. */
const DECLARED_WITHIN = 1_024;

/**
 * Reads a web page as saved from a browser: its main text, not its menus, footers and sidebars.
 *
 * @throws {ReadFailure} `no-text`.
 */
export function readHtml(bytes: Uint8Array): RawDocument {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  const { document } = parseHTML(decoded.text) as unknown as { document: DomDocument };
  const root = document.documentElement;
  if (!root) throw new ReadFailure('no-text');
  const language = primaryLanguage(root.getAttribute('lang') ?? root.getAttribute('xml:lang'));
  const pageTitle = oneLine(document.querySelector('title')?.textContent);
  const content = mainContent(document, root);
  const notes: ReaderNote[] = [...decoded.notes];
  if (!content.clear) notes.push({ code: 'main-text-unclear' });
  const title = oneLine(content.title) || pageTitle;
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(content.published ?? '')?.[0];
  return {
    format: 'html',
    ...content.flow.finish(),
    notes,
    ...(title && { title }),
    ...(language !== undefined && { language }),
    ...(date !== undefined && { date }),
  };
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
}

/** `nb-NO` says no more about the words than `nb` does. */
function primaryLanguage(tag: string | null): string | undefined {
  return /^([a-z]{2,3})(?:-|$)/iu.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
