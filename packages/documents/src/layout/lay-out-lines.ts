import type { Piece, RawHeading, RawPage, ReaderNote } from '../formats/raw-document.js';
import { findContents } from './contents-pages.js';
import { hyphenStart, joinAtLineEnd, Vocabulary } from './hyphenation.js';
import { noteContents, noteRunning } from './left-out.js';
import type { Line } from './line.js';
import { ParagraphFinder } from './paragraphs.js';
import { findRunningLines } from './running-lines.js';

/** The pieces of a repaired text, and what was left out of it. */
export interface LaidOut {
  readonly pieces: readonly Piece[];
  /** The headings given, but for those that were left out. */
  readonly headings: readonly RawHeading[];
  readonly notes: readonly ReaderNote[];
}

/**
 * Repairs a text of pages and lines: leaves out running lines and tables of contents, joins words
 * that were broken at line ends, also over a page's end, and puts a blank line between paragraphs.
 * Every letter that stays is taken over from its raw page.
 *
 * @param linesOfPages The lines of each raw page, in reading order.
 * @param headings Places where a paragraph surely begins.
 */
export function layOutLines(
  rawPages: readonly RawPage[],
  linesOfPages: readonly (readonly Line[])[],
  headings: readonly RawHeading[],
): LaidOut {
  const running = findRunningLines(linesOfPages);
  const withoutRunning = linesOfPages.flat().filter((line) => !running.has(line));
  const contents = findContents(withoutRunning, rawPages.length);
  const lines = withoutRunning.filter((line) => !contents.has(line));
  const vocabulary = new Vocabulary(lines.map(({ text }) => text));
  const paragraphs = new ParagraphFinder(lines);
  const headingPlaces = new Set(headings.map(({ page, offset }) => `${page} ${offset}`));

  const pieces: Piece[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const whole = { page: line.page, start: line.start, end: line.end };
    if (!next) {
      pieces.push(whole);
      return;
    }
    const isHeading = headingPlaces.has(`${next.page} ${next.start}`);
    if (isHeading || paragraphs.beginsAt(index + 1)) {
      pieces.push(whole, { insert: '\n\n' });
      return;
    }
    const join = joinAtLineEnd(line.text, next.text, vocabulary);
    if (join === 'drop-hyphen') pieces.push({ ...whole, end: hyphenStart(line) });
    else if (join === 'keep-hyphen') pieces.push(whole);
    else pieces.push(whole, { insert: ' ' });
  });
  const kept = new Set(lines.map(({ page, start }) => `${page} ${start}`));
  return {
    pieces,
    headings: headings.filter(({ page, offset }) => kept.has(`${page} ${offset}`)),
    notes: [...noteRunning(running, rawPages), ...noteContents(contents, rawPages)],
  };
}
