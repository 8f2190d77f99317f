import {
  type LanguagePack,
  type Span,
  sentenceStarts,
  type Tokens,
  tokenize,
} from '@klippoglim/core';

/** A text with its words and sentences. */
export interface TextLayout {
  readonly text: string;
  readonly tokens: Tokens;
  /** As of `sentenceStarts`: sentence `i` is made of the tokens `[sentences[i], sentences[i + 1])`. */
  readonly sentences: Uint32Array;
}

/** Complexity: linear. Of the pack only the abbreviations are used: no word is stemmed. */
export function layOut(text: string, language: LanguagePack | undefined): TextLayout {
  const abbreviations = language?.abbreviations;
  const tokens = tokenize(
    text,
    abbreviations === undefined ? undefined : { tag: 'und', version: 1, abbreviations },
  );
  return { text, tokens, sentences: sentenceStarts(text, tokens) };
}

/** The number of the sentence that holds a token. Complexity: logarithmic. */
export function sentenceOf({ sentences }: TextLayout, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** From a sentence's first token to the beginning of the next: its punctuation is part of it. */
export function sentenceSpan({ text, tokens, sentences }: TextLayout, sentence: number): Span {
  const next = sentences[sentence + 1]!;
  return {
    start: tokens.starts[sentences[sentence]!]!,
    end: next < tokens.length ? tokens.starts[next]! : text.length,
  };
}

/** A line with its offsets, its end without the line break. */
export interface Line extends Span {
  readonly blank: boolean;
}

/** The lines of a text. Complexity: linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push({ start, end, blank: isBlank(text, start, end) });
    start = end + 1;
  }
  return lines;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** White space as `\s` has it. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit > 0x167f && /\s/u.test(String.fromCharCode(unit)))
  );
}

/** The span without white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
