import { layOutFlow } from '../layout/lay-out-flow.js';
import type { FlowText } from './flow-text.js';
import type { RawDocument, ReaderNote } from './raw-document.js';

/** What a reader of a word processor's format found beside the text. */
export interface FlowFindings {
  readonly title?: string;
  /** Lines of tables of contents that were left out. */
  readonly contentsLines: number;
  /** Whether text that tracked changes had deleted was left out. */
  readonly deletedText: boolean;
}

/** The document that a flowing text becomes; the title of the file's properties goes before. */
export function finishFlow(
  format: RawDocument['format'],
  flow: FlowText,
  found: FlowFindings,
  properTitle: string | undefined,
): RawDocument {
  const notes: ReaderNote[] = [];
  if (found.deletedText) notes.push({ code: 'deleted-text-left-out' });
  if (found.contentsLines > 0) {
    notes.push({ code: 'contents-removed', detail: { lines: found.contentsLines } });
  }
  const title = properTitle || found.title;
  const { pages, headings } = flow.finish();
  const laidOut = layOutFlow(pages, headings);
  return {
    format,
    pages,
    pieces: laidOut.pieces,
    headings: laidOut.headings,
    notes: [...notes, ...laidOut.notes],
    ...(title !== undefined && { title }),
  };
}
