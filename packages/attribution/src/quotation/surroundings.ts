import type { Span } from '@klippoglim/core';
import { tokensWithin } from '../attribute/token-places.js';
import { sentenceOf, sentenceSpan, type TextLayout } from './layout.js';

/** What stands around a quotation. Stretches may be empty; none reaches into another quotation. */
export interface Surroundings {
  /** Its own sentence up to it, or the one before that ends in a colon. */
  readonly before: Span;
  /** The rest of its own sentence. */
  readonly after: Span;
  /** The sentence before, in the same paragraph. */
  readonly previous: Span;
  /** The sentence behind, in the same paragraph. */
  readonly next: Span;
  /** What follows it immediately, over line breaks: where a reference stands. */
  readonly behind: Span;
}

/**
 * UTF-16 units of a sentence that are looked at, some 60 words: who is quoted is named close by. With
 * the limits at neighbouring quotations this keeps the work linear.
 */
const REACH = 400;

const emptyLine = /\n\s*\n/;

/**
 * @param outer the quotation with its marks
 * @param limits what may be looked at: from the quotation before to the one behind
 */
export function surroundingsOf(layout: TextLayout, outer: Span, limits: Span): Surroundings {
  const { text, tokens } = layout;
  const inside = tokensWithin(tokens, outer);
  const nothing = { start: outer.end, end: outer.end };
  if (inside.end === inside.start) {
    return { before: nothing, after: nothing, previous: nothing, next: nothing, behind: nothing };
  }
  const clip = (start: number, end: number): Span => {
    const from = Math.max(start, limits.start, end <= outer.start ? end - REACH : 0);
    const to = Math.min(end, limits.end, start >= outer.end ? start + REACH : end);
    return { start: from, end: Math.max(from, to) };
  };
  // Before: the own sentence may begin here, and the one that announces it end in a colon.
  const first = sentenceOf(layout, inside.start);
  const own = clip(sentenceSpan(layout, first).start, outer.start);
  const ahead = first > 0 ? sentenceSpan(layout, first - 1) : nothing;
  const earlier = first > 0 ? clip(ahead.start, Math.min(ahead.end, outer.start)) : nothing;
  const begins = own.end <= own.start || sentenceSpan(layout, first).start >= outer.start;
  const announced =
    begins && /:[\s>]*$/u.test(text.slice(earlier.start, outer.start).slice(-REACH));
  const parted = emptyLine.test(text.slice(earlier.start, Math.min(earlier.end, outer.start)));
  // Behind: what follows may belong to the own sentence or be the next.
  const last = sentenceOf(layout, inside.end - 1);
  const ending = sentenceSpan(layout, last).end;
  const rest = clip(outer.end, Math.max(outer.end, ending));
  const endsHere = layout.sentences[last + 1] === inside.end;
  const later =
    last + 2 < layout.sentences.length &&
    !emptyLine.test(text.slice(tokens.ends[inside.end - 1]!, ending).slice(-REACH))
      ? clip(Math.max(outer.end, ending), sentenceSpan(layout, last + 1).end)
      : nothing;
  return {
    before: announced ? earlier : begins ? nothing : own,
    after: endsHere ? nothing : rest,
    previous: announced || parted ? nothing : earlier,
    next: later,
    behind: clip(outer.end, outer.end + REACH),
  };
}
