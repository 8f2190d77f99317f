import type { Piece, RawHeading, RawPage } from '../formats/raw-document.js';
import { findContents } from './contents-pages.js';
import type { LaidOut } from './lay-out-lines.js';
import { noteContents } from './left-out.js';
import type { Line } from './line.js';

/** The pages of a flowing document are not known; its contents may count this far. */
const MAX_PAGE = 1_000;

/**
 * Repairs the text of a format that flows: a table of contents that stands there as plain
 * paragraphs, typed or converted, is left out. Everything else is taken over.
 */
export function layOutFlow(rawPages: readonly RawPage[], headings: readonly RawHeading[]): LaidOut {
  const lines = rawPages.flatMap(paragraphLines);
  const contents = findContents(lines, MAX_PAGE);
  const pieces = rawPages.map<Piece[]>(({ text }, page) => {
    const kept: Piece[] = [];
    let done = 0;
    for (const line of contents) {
      if (line.page !== page) continue;
      kept.push({ page, start: done, end: line.start });
      done = line.end;
    }
    return [...kept, { page, start: done, end: text.length }];
  });
  const isLeftOut = ({ page, offset }: RawHeading): boolean =>
    [...contents].some((line) => line.page === page && line.start <= offset && offset < line.end);
  return {
    pieces: pieces.flat(),
    headings: contents.size === 0 ? headings : headings.filter((heading) => !isLeftOut(heading)),
    notes: noteContents(contents, rawPages),
  };
}

/** Lines with text, each with the line breaks behind it, so that nothing is left where it stood. */
function paragraphLines({ text }: RawPage, page: number): Line[] {
  return [...text.matchAll(/[^\n]+\n*/gu)].map((match) => ({
    page,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].trim(),
  }));
}
