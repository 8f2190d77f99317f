import type { Span } from '@klippoglim/core';
import { type Line, linesOf, sentenceSpan, type TextLayout, trimSpan } from './layout.js';
import type { StatuteWords } from './model.js';
import { phrasePattern } from './phrase-pattern.js';

/** Statutory text with what shows it. */
export interface FoundStatute {
  readonly span: Span;
  readonly citation?: Span;
}

/**
 * A section as laws print it: `§ 4-2. Title`, `§ 1 Formål`, `§ 3 (1)`. A sentence that goes on behind
 * the number (`§ 4-2 i kommuneloven gir …`) only mentions one.
 */
const sectionHead =
  /^[\s*#]*§{1,2}\s*\d+(?:\s?[-–]\s?\d+)?(?:\s?[a-z](?![\p{L}\p{N}]))?\s*(?:\.|:|$|\(\d+\)|(?=\p{Lu}))/u;
/** What goes on a section: its paragraphs `(2)` and its letters `a)`. */
const continuation = /^\s*(?:\(\d{1,2}\)|[a-zæøå]\)|\d{1,2}\.\s)/u;
/** Words in a section's heading at most: a longer line is its text. */
const LONGEST_HEADING = 12;

/** Sections with their headings, and all paragraphs that go on with `(2)` or `a)`. */
export function findPrintedSections(text: string): FoundStatute[] {
  const found: FoundStatute[] = [];
  const lines = linesOf(text);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const head = line.blank ? null : sectionHead.exec(textOf(text, line).slice(0, 40));
    if (head === null) {
      at++;
      continue;
    }
    let last = endOfParagraph(lines, at, text);
    if (isHeading(text, line, head[0].length) && last === at) {
      last = endOfParagraph(lines, nextFilled(lines, at + 1), text);
    }
    let next = nextFilled(lines, last + 1);
    while (next < lines.length && continuation.test(textOf(text, lines[next]!).slice(0, 20))) {
      last = endOfParagraph(lines, next, text);
      next = nextFilled(lines, last + 1);
    }
    const start = line.start + text.slice(line.start, line.end).search(/§/u);
    const end = lines[Math.min(last, lines.length - 1)]!.end;
    const citation = trimSpan(text, start, line.start + head[0].length);
    found.push({ span: trimSpan(text, start, end), citation });
    at = Math.max(last, at) + 1;
  }
  return found;
}

function textOf(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

function isHeading(text: string, line: Line, head: number): boolean {
  const title = textOf(text, line).slice(head).trim();
  return !/[.;:]$/u.test(title) && title.split(/\s+/u).length <= LONGEST_HEADING;
}

/** The last line of the paragraph that begins at `at`; a new section or a heading ends it too. */
function endOfParagraph(lines: readonly Line[], at: number, text: string): number {
  let last = Math.min(at, lines.length - 1);
  while (last + 1 < lines.length && !lines[last + 1]!.blank) {
    const next = textOf(text, lines[last + 1]!).slice(0, 40);
    if (sectionHead.test(next) || /^#/u.test(next)) break;
    last++;
  }
  return last;
}

function nextFilled(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]!.blank) next++;
  return next;
}

/** Finds sentences that render a section. */
export interface RenderedSections {
  readonly find: (layout: TextLayout, sentence: number) => FoundStatute | undefined;
}

/** Tokens at the beginning of a sentence in which its reference must begin. */
const REFERENCE_WORDS = 12;

/**
 * A sentence renders a section when it begins with the reference and what the law lays down follows
 * immediately (`Etter kommuneloven § 5-1 første ledd skal …`), or when it refers to another part of
 * the same law without naming one (`… kan fravike første ledd bokstav a`).
 */
export function compileRenderedSections(words: StatuteWords): RenderedSections {
  const reference = phrasePattern(words.references);
  const begins = new RegExp(`^${reference.source}`, 'iu');
  const obligation = new RegExp(`^(?:${phrasePattern(words.obligations).source})`, 'iu');
  const anyObligation = phrasePattern(words.obligations);
  const inner = phrasePattern(words.innerReferences);
  const parts = new Set(words.parts);
  return {
    find: (layout, sentence) => {
      const { text, tokens, sentences } = layout;
      const span = sentenceSpan(layout, sentence);
      const from = sentences[sentence]!;
      const to = sentences[sentence + 1]!;
      const content = text.slice(span.start, span.end);
      const trimmed = trimSpan(text, span.start, span.end);
      const mark = content.indexOf('§');
      if (mark === -1) {
        const found = inner.exec(content);
        if (found === null || !anyObligation.test(content)) return undefined;
        const start = span.start + found.index;
        return { span: trimmed, citation: { start, end: start + found[0].length } };
      }
      if (!begins.test(content)) return undefined;
      let token = from;
      while (token < to && tokens.starts[token]! < span.start + mark) token++;
      if (token - from > REFERENCE_WORDS) return undefined;
      while (token < to && isPart(text.slice(tokens.starts[token], tokens.ends[token]), parts))
        token++;
      if (token >= to || !obligation.test(text.slice(tokens.starts[token], span.end)))
        return undefined;
      return { span: trimmed, citation: { start: span.start, end: tokens.ends[token - 1]! } };
    },
  };
}

function isPart(word: string, parts: ReadonlySet<string>): boolean {
  return /^(?:\d+[a-z]?|\p{L})$/u.test(word) || parts.has(word.toLowerCase());
}
