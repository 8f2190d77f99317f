import type { Span } from '@klippoglim/core';
import { type Line, linesOf, trimSpan } from './layout.js';

/** A paragraph that may be a quotation because of how it is set. */
export interface BlockQuote {
  /** From its first to its last character that is no mark or space. */
  readonly span: Span;
  /** With its marks. */
  readonly outer: Span;
  /**
   * `>`: Markdown's mark before each line. `indented`, `plain`: a paragraph behind one that ends in a
   * colon.
   */
  readonly form: '>' | 'indented' | 'plain';
}

const quoteLine = /^[ \t]{0,3}>/;
const indentedLine = /^(?: {2}|\t)/;
/** A list, a heading, a table or a mark of quotation: no paragraph of prose. */
const otherThanProse = /^\s*(?:[-*+•▪–—‣⁃|#>«“„"§]|\uF0B7|\d{1,3}[.)]\s|[a-zæøå][.)]\s)/u;

/**
 * Finds them, in order, without overlaps. Complexity: linear.
 */
export function findBlockQuotes(text: string): BlockQuote[] {
  const lines = linesOf(text);
  const found: BlockQuote[] = [];
  let previous: readonly Line[] = [];
  for (const block of blocksOf(text, lines)) {
    const first = text.slice(block[0]!.start, block[0]!.end);
    const outer = { start: block[0]!.start, end: block[block.length - 1]!.end };
    if (quoteLine.test(first)) {
      found.push({ span: withoutMarks(text, outer), outer, form: '>' });
    } else if (endsInColon(text, previous) && !otherThanProse.test(first)) {
      const indented = isIndented(text, block) && !isIndented(text, previous);
      const form = indented ? 'indented' : 'plain';
      found.push({ span: trimSpan(text, outer.start, outer.end), outer, form });
    }
    previous = block;
  }
  return found;
}

/** Runs of lines without an empty one; lines with `>` stand apart from those without. */
function* blocksOf(text: string, lines: readonly Line[]): Generator<readonly Line[]> {
  let block: Line[] = [];
  let marked = false;
  for (const line of lines) {
    const isMarked = quoteLine.test(text.slice(line.start, Math.min(line.end, line.start + 4)));
    if (block.length > 0 && (line.blank || isMarked !== marked)) {
      yield block;
      block = [];
    }
    marked = isMarked;
    if (!line.blank) block.push(line);
  }
  if (block.length > 0) yield block;
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const lead = /^[\s>]*/u.exec(text.slice(start, end))![0].length;
  return trimSpan(text, start + lead, end);
}

function endsInColon(text: string, block: readonly Line[]): boolean {
  const last = block[block.length - 1];
  if (last === undefined) return false;
  const { start, end } = trimSpan(text, last.start, last.end);
  return end > start && text[end - 1] === ':';
}

function isIndented(text: string, block: readonly Line[]): boolean {
  return block.every(({ start }) => indentedLine.test(text.slice(start, start + 2)));
}
