import { type Document, type Span, span } from '@klippoglim/core';

/**
 * A stretch of text between blank lines, list marks and headings: what a writer set apart. Its span
 * leaves out the mark of a list item and white space at the ends.
 */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly span: Span;
  /** Of a heading: how deep, counted from 1, where the text tells. */
  readonly level?: number;
}

/** Words in a heading at most, where nothing but its looks tells. Longer ones read as sentences. */
const LONGEST_HEADING = 12;

const listMark =
  /^[^\S\n]*(?:[-*+•●○▪▫■□◦‣⁃·–—\uF0B7\uF0A7]|(?:\d{1,2}|[a-zæøå])[.)])[^\S\n]+(?=\S)/u;
const markdownHeading = /^(#{1,6})[^\S\n]+(?=\S)/u;
const underline = /^[^\S\n]*(=+|-{3,})[^\S\n]*\r?$/u;
const numbering = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\p{Lu})/u;

/**
 * Parts a text into blocks. Headings are those of the document's sections; where it has none, what
 * looks like one: an underlined or `#` line, or a short line by itself without a full stop.
 *
 * Invariant: blocks are in order and do not overlap. Complexity: linear in the text.
 */
export function blocksOf({ text, sections }: Pick<Document, 'text' | 'sections'>): Block[] {
  const levels = new Map((sections ?? []).map((section) => [section.span.start, section.level]));
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let open: { kind: 'item' | 'paragraph'; start: number; end: number; lines: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { start, end } = open;
    const looks = levels.size === 0 && open.lines === 1 && looksLikeHeading(text.slice(start, end));
    const level = levelByNumber(text.slice(start, end));
    // A numbered line that looks like a heading is one: `4. Mål` is no list item.
    const isHeading = looks && (open.kind === 'paragraph' || level !== undefined);
    blocks.push(
      isHeading
        ? { kind: 'heading', span: span(start, end), ...(level !== undefined && { level }) }
        : { kind: open.kind, span: span(start, end) },
    );
    open = undefined;
  };
  for (const [number, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const from = line.start + (words.length - words.trimStart().length);
    const to = line.start + words.trimEnd().length;
    if (from >= to) {
      close();
      continue;
    }
    const marked = markdownHeading.exec(words);
    const next = lines[number + 1];
    const under = next === undefined ? null : underline.exec(text.slice(next.start, next.end));
    const level = levels.get(line.start) ?? levels.get(from) ?? marked?.[1]?.length;
    if (level !== undefined || (under !== null && open === undefined)) {
      close();
      blocks.push({
        kind: 'heading',
        span: span(from + (marked?.[0].length ?? 0), to),
        level: level ?? (under?.[1]?.startsWith('=') ? 1 : 2),
      });
      continue;
    }
    if (underline.test(words)) {
      close();
      continue;
    }
    const mark = listMark.exec(words);
    if (mark !== null) close();
    open ??= {
      kind: mark === null ? 'paragraph' : 'item',
      start:
        mark === null || levelByNumber(words.trim()) !== undefined
          ? from
          : line.start + mark[0].length,
      end: to,
      lines: 0,
    };
    open.end = to;
    open.lines++;
  }
  close();
  return blocks.filter(({ kind }, at) => kind !== 'heading' || at < blocks.length - 1);
}

/** A heading's text without its number. */
export function titleOf(heading: string): string {
  return heading.replace(numbering, '').replaceAll(/\s+/gu, ' ').trim();
}

/** 2 for `3.1 Mål`; `undefined` without a number. */
function levelByNumber(line: string): number | undefined {
  const number = numbering.exec(line)?.[1];
  return number === undefined || !looksLikeHeading(line) ? undefined : number.split('.').length;
}

function looksLikeHeading(line: string): boolean {
  return (
    !/[.!?:;,…]$/u.test(line) &&
    /^[\p{Lu}\p{N}]/u.test(line) &&
    line.split(/\s+/u).length <= LONGEST_HEADING
  );
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push(span(start, end));
    start = end + 1;
  }
  return lines;
}
