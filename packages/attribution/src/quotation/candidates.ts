import type { Span } from '@klippoglim/core';
import { type TokenRange, tokensWithin } from '../attribute/token-places.js';
import { type BlockQuote, findBlockQuotes } from './block-quotes.js';
import { type TextLayout, trimSpan } from './layout.js';
import { pairQuotationMarks } from './quotation-marks.js';

/** A stretch that may be a quotation. */
export interface Candidate {
  /** What is quoted. */
  readonly span: Span;
  /** With its marks. */
  readonly outer: Span;
  readonly opener: string;
  readonly form: 'marks' | BlockQuote['form'];
  readonly words: number;
}

/**
 * All stretches of at least `minWords` in quotation marks or set as a block, in order of their start.
 * A block may hold others. Complexity: linear.
 */
export function findCandidates(layout: TextLayout, minWords: number): Candidate[] {
  const { text, tokens } = layout;
  const wordsIn = (span: Span): number => lengthOf(tokensWithin(tokens, span));
  const marked = pairQuotationMarks(text).map(({ outer, opener }): Candidate => {
    const span = trimSpan(text, outer.start + 1, outer.end - 1);
    return { span, outer, opener, form: 'marks', words: wordsIn(span) };
  });
  const set = findBlockQuotes(text).map(
    ({ span, outer, form }): Candidate => ({
      span,
      outer,
      opener: form === '>' ? '>' : ':',
      form,
      words: wordsIn(span),
    }),
  );
  return [...set, ...marked]
    .filter(({ words }) => words >= minWords)
    .sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

function lengthOf({ start, end }: TokenRange): number {
  return end - start;
}

/**
 * Goes through candidates in order, those within an accepted one left out. `judge` is given the
 * stretch that it may look at, from the end of the last accepted one (with its reference) to the
 * beginning of the next, and returns where what belongs to the quotation ends, or nothing if it is
 * none.
 */
export function judgeInOrder(
  candidates: readonly Candidate[],
  length: number,
  judge: (candidate: Candidate, limits: Span) => number | undefined,
): void {
  let from = 0;
  let taken = 0;
  candidates.forEach((candidate, at) => {
    const { outer } = candidate;
    if (outer.start < taken) return;
    let next = at + 1;
    while (next < candidates.length && candidates[next]!.outer.start < outer.end) next++;
    const end = judge(candidate, { start: from, end: candidates[next]?.outer.start ?? length });
    if (end === undefined) return;
    taken = outer.end;
    from = Math.max(outer.end, end);
  });
}
