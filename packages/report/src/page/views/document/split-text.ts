import type { PageText } from '../../model.js';

/** A stretch of the text that is shown in one way. */
export interface Piece {
  /** In UTF-16 units of the text; half-open. */
  readonly start: number;
  readonly end: number;
  /** The run that it belongs to, by its place, or -1: between runs. */
  readonly run: number;
}

/** A paragraph or a heading, with the line breaks that follow it. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  /** Of a heading, the level that it has in the page. */
  readonly heading?: 4 | 5 | 6;
  /** Whether a single line break parts it from the one before, as between lines of a list. */
  readonly isLine: boolean;
  /** They cover the block, in order; a page begins at the start of one. */
  readonly pieces: readonly Piece[];
}

/** A run with how it is marked; `undefined` for words that bear no mark. */
export interface MarkedRun {
  readonly start: number;
  readonly end: number;
  readonly mark: string | undefined;
}

/** Line breaks with the white space after them. One step per character: texts are hostile. */
const lineBreaks = /[\n\r\v\f\u0085\u2028\u2029][\s\u0085]*/gu;

/** UTF-16 units: a text of which no line is longer was broken into lines by its typist. */
const longestTyped = 100;

/** A shorter line of such a text ends where its words do: a heading, an item of a list. */
const shortestTyped = 50;

/** What a new item or heading begins with. */
const opening = /^(?:[-–—•·*#>|=+○●▪■◦]|\(?[\p{L}\d]{1,3}[.)]\s)/u;

const oneBreak = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[^\S\n\r\v\f\u2028\u2029]*$/u;

/**
 * Splits a text into paragraphs and headings, and these into the pieces of runs. The pieces of all
 * blocks are the text, to the unit. What stands between two runs with the same mark belongs to the
 * first of them, so that the mark has no gaps; line breaks belong to none.
 *
 * Complexity: linear in the text, runs and pages.
 */
export function splitText(
  { text, headings, pages }: Pick<PageText, 'text' | 'headings' | 'pages'>,
  runs: readonly MarkedRun[],
): readonly TextBlock[] {
  const levelOf = headingLevels(headings);
  const lines = joinTyped(text, linesOf(text), levelOf);
  const stretches = cutAt(
    stretchesOf(text.length, runs),
    [...lines.flatMap(({ start, content }) => [start, content]), ...pages.map(([, start]) => start)]
      .filter((cut) => cut > 0)
      .sort((one, other) => one - other),
  );
  let at = 0;
  return lines.map(({ start, content, end, isLine }): TextBlock => {
    const pieces: Piece[] = [];
    for (; at < stretches.length && stretches[at]!.start < end; at++) {
      const piece = stretches[at]!;
      pieces.push(piece.start >= content ? { ...piece, run: -1 } : piece);
    }
    const heading = levelOf.get(start);
    return { start, end, isLine, pieces, ...(heading !== undefined && { heading }) };
  });
}

/** Pages by where their first words begin: a document may put white space before them. O(pages). */
export function pagesAtWords({ text, pages }: Pick<PageText, 'text' | 'pages'>): PageText['pages'] {
  return pages.map(([number, start]) => {
    const white = /^[\s\u0085]*/u.exec(text.slice(start, start + 200));
    return [number, start + (white?.[0].length ?? 0)];
  });
}

/** The block that holds an offset, by its place; the last for what is past the end. O(log n). */
export function blockAt(blocks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

interface Line {
  readonly start: number;
  /** Where the line breaks after it begin. */
  readonly content: number;
  readonly end: number;
  readonly isLine: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isLine = false;
  for (const { 0: white, index } of text.matchAll(lineBreaks)) {
    const end = index + white.length;
    // Breaks before the first words belong to them.
    if (index > 0) {
      lines.push({ start, content: index, end, isLine });
      start = end;
      isLine = oneBreak.test(white);
    }
  }
  if (start < text.length) lines.push({ start, content: text.length, end: text.length, isLine });
  return lines;
}

/** Joins the lines of a paragraph that was broken into lines by its typist. */
function joinTyped(
  text: string,
  lines: readonly Line[],
  headings: ReadonlyMap<number, unknown>,
): readonly Line[] {
  if (lines.some(({ start, content }) => content - start > longestTyped)) return lines;
  const joined: Line[] = [];
  let length = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      line.isLine &&
      length >= shortestTyped &&
      !headings.has(line.start) &&
      !headings.has(before.start) &&
      !opening.test(text.slice(line.start, line.start + 8));
    if (goesOn) joined[joined.length - 1] = { ...before, content: line.content, end: line.end };
    else joined.push(line);
    length = line.content - line.start;
  }
  return joined;
}

/** Runs, and what stands between them. */
function stretchesOf(length: number, runs: readonly MarkedRun[]): readonly Piece[] {
  const all: Piece[] = [];
  let at = 0;
  let before: MarkedRun | undefined;
  for (const [run, { start, end, mark }] of runs.entries()) {
    if (start > at) {
      const joins = mark !== undefined && before?.mark === mark;
      if (joins) all.push({ ...all.pop()!, end: start });
      else all.push({ start: at, end: start, run: -1 });
    }
    all.push({ start, end, run });
    at = end;
    before = runs[run];
  }
  if (at < length) all.push({ start: at, end: length, run: -1 });
  return all;
}

/** Cuts pieces so that none goes on over a cut. */
function cutAt(pieces: readonly Piece[], cuts: readonly number[]): readonly Piece[] {
  const all: Piece[] = [];
  let next = 0;
  for (const { start, end, run } of pieces) {
    let from = start;
    for (; next < cuts.length && cuts[next]! < end; next++) {
      const cut = cuts[next]!;
      if (cut <= from) continue;
      all.push({ start: from, end: cut, run });
      from = cut;
    }
    all.push({ start: from, end, run });
  }
  return all;
}

/**
 * The level in the page of each heading, by where it begins: from 4, below the document's title, and
 * never more than one below the heading before it, whatever levels a document skips.
 */
function headingLevels(headings: PageText['headings']): ReadonlyMap<number, 4 | 5 | 6> {
  const used = [...new Set(headings.map(([level]) => level))].sort((one, other) => one - other);
  let before = 3;
  return new Map(
    headings.map(([level, start]) => {
      before = Math.min(4 + used.indexOf(level), before + 1, 6);
      return [start, before as 4 | 5 | 6];
    }),
  );
}
