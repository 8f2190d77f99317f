import { type Piece, type RawPage, wholePages } from '../formats/raw-document.js';
import { findContents } from './contents-pages.js';
import { hyphenStart, joinAtLineEnd, Vocabulary } from './hyphenation.js';
import type { LaidOut } from './lay-out-lines.js';
import { noteContents, noteRunning } from './left-out.js';
import type { Line } from './line.js';
import { findRunningLines } from './running-lines.js';

/**
 * Repairs plain text as `pdftotext` and its like write it: lines, and pages that end in form feeds.
 * The file's own line breaks and blanks stay, but for words that were broken at line ends; running
 * lines and tables of contents with dotted leaders are left out.
 */
export function layOutPlainText(rawPages: readonly RawPage[]): LaidOut {
  const linesOfPages = rawPages.map(linesOf);
  const running = rawPages.length > 1 ? findRunningLines(linesOfPages) : new Set<Line>();
  const withoutRunning = linesOfPages.flat().filter((line) => !running.has(line));
  const contents = findContents(withoutRunning, rawPages.length);
  const lines = withoutRunning.filter((line) => !contents.has(line));
  const vocabulary = new Vocabulary(lines.map(({ text }) => text));
  const removed = new Set([...running, ...contents]);

  const pieces: Piece[] = [];
  let isChanged = removed.size > 0 || rawPages.length > 1;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const { page, start, end } = line;
    if (!next) {
      pieces.push({ page, start, end });
      return;
    }
    const join = joinAtLineEnd(line.text, next.text, vocabulary);
    if (join !== 'space') isChanged = true;
    if (join === 'drop-hyphen') pieces.push({ page, start, end: hyphenStart(line) });
    else if (join === 'keep-hyphen') pieces.push({ page, start, end });
    else if (next.page === page && !hasBetween(removed, line, next)) {
      pieces.push({ page, start, end: next.start });
    } else pieces.push({ page, start, end }, { insert: '\n' });
  });
  const notes = [...noteRunning(running, rawPages), ...noteContents(contents, rawPages)];
  // Blanks at the ends of a text that is not touched otherwise are not touched, either.
  return { pieces: isChanged ? pieces : wholePages(rawPages), headings: [], notes };
}

/** Lines without the blanks around them; blank lines are lines, too. */
function linesOf({ text }: RawPage, page: number): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    if (match[0] === '') continue;
    const content = match[0].replace(/[\r\n]+$/u, '');
    const trimmed = content.trim();
    const start = match.index + (trimmed === '' ? 0 : content.indexOf(trimmed));
    lines.push({ page, start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

function hasBetween(removed: ReadonlySet<Line>, line: Line, next: Line): boolean {
  for (const each of removed) {
    if (each.page === line.page && each.start >= line.end && each.end <= next.start) return true;
  }
  return false;
}
