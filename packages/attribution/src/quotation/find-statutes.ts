import type { Span } from '@klippoglim/core';
import { type TokenRange, tokensWithin } from '../attribute/token-places.js';
import { checkOptions } from '../commonplace/check-options.js';
import { findCandidates, judgeInOrder } from './candidates.js';
import { QUOTATION_WORDS } from './find-quotations.js';
import { findLawRuns } from './given-laws.js';
import { layOut, type TextLayout } from './layout.js';
import type { StatuteOptions, StatutePassage, StatuteWords } from './model.js';
import { phrasePattern } from './phrase-pattern.js';
import { compileFormulas } from './statute-formulas.js';
import { compileRenderedSections, findPrintedSections } from './statute-sections.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/**
 * Finds statutory text: what stands word for word in a given law; sections as laws print them,
 * quotations of which a law is named, and sentences that render a section; and formulas of enactment.
 *
 * Text that only mentions a law is none. Without given laws, statutory text that carries no sign of
 * it (a sentence of a law in the running text) is not found.
 *
 * Where several reasons hold, a given law comes first, then a section, then a formula.
 *
 * Invariants: in order, without overlaps. Complexity: linear in the text, times the number of phrases.
 *
 * @throws {KlippoglimError} `invalid-options` unless `minWords` is a positive integer.
 */
export function findStatutes(text: string, options: StatuteOptions): StatutePassage[] {
  const { minWords } = checkOptions(options, { minWords: QUOTATION_WORDS });
  const { words, laws } = options;
  const layout = layOut(text, options.language);
  const runs = laws === undefined ? [] : findLawRuns(text, laws);
  return settle(layout, [
    ...runs.map(({ start, end, lawId }): Claim => ({ start, end, reason: 'given-law', lawId })),
    ...findSections(layout, words, minWords),
    ...findFormulas(layout, words),
  ]);
}

/** Tokens that are said to be statutory, and why. */
interface Claim extends TokenRange {
  readonly reason: StatutePassage['reason'];
  readonly citation?: Span;
  readonly lawId?: string;
}

function claim(
  { tokens }: TextLayout,
  reason: StatutePassage['reason'],
  span: Span,
  citation: Span | undefined,
): Claim {
  return {
    ...tokensWithin(tokens, span),
    reason,
    ...(citation === undefined ? {} : { citation }),
  };
}

function findSections(layout: TextLayout, words: StatuteWords, minWords: number): Claim[] {
  const claims = findPrintedSections(layout.text).map(({ span, citation }) =>
    claim(layout, 'section', span, citation),
  );
  const lawName = phrasePattern(words.lawNames);
  judgeInOrder(findCandidates(layout, minWords), layout.text.length, (candidate, limits) => {
    const around = surroundingsOf(layout, candidate.outer, limits);
    const citation = lawOf(layout.text, around, lawName);
    // Behind a colon without marks, anything may follow that a law is named for.
    if (citation === undefined || candidate.form === 'plain') return undefined;
    claims.push(claim(layout, 'section', candidate.span, citation));
    return Math.max(candidate.span.end, citation.end);
  });
  const rendered = compileRenderedSections(words);
  for (let sentence = 0; sentence + 1 < layout.sentences.length; sentence++) {
    const found = rendered.find(layout, sentence);
    if (found !== undefined) claims.push(claim(layout, 'section', found.span, found.citation));
  }
  return claims;
}

const section = /§{1,2}\s*\d+(?:\s?[-–]\s?\d+)?/u;
const brackets = /^[\s.,;:]{0,4}\([^()]{1,200}\)/u;

/** The section that a quotation is from, or the law that is named just before it. */
function lawOf(text: string, around: Surroundings, lawName: RegExp): Span | undefined {
  const { before, after, behind } = around;
  const within = (stretch: Span, pattern: RegExp): Span | undefined => {
    const found = pattern.exec(text.slice(stretch.start, stretch.end));
    if (found === null) return undefined;
    const start = stretch.start + found.index;
    return { start, end: start + found[0].length };
  };
  const bracketed = within(behind, brackets);
  return (
    (bracketed === undefined ? undefined : within(bracketed, section)) ??
    within(before, section) ??
    within(after, section) ??
    (/:[\s>]*$/u.test(text.slice(before.start, before.end)) ? within(before, lawName) : undefined)
  );
}

function findFormulas(layout: TextLayout, words: StatuteWords): Claim[] {
  const formulas = compileFormulas(words);
  const claims: Claim[] = [];
  for (let sentence = 0; sentence + 1 < layout.sentences.length; sentence++) {
    const found = formulas.find(layout, sentence);
    if (found !== undefined) claims.push(claim(layout, 'formula', found.span, undefined));
  }
  return claims;
}

/** Gives each token to the first claim to it; what is left of a claim between others stays. */
function settle({ text, tokens }: TextLayout, claims: readonly Claim[]): StatutePassage[] {
  const owner = new Int32Array(tokens.length).fill(-1);
  claims.forEach(({ start, end }, at) => {
    for (let token = start; token < end; token++) if (owner[token] === -1) owner[token] = at;
  });
  const passages: StatutePassage[] = [];
  let from = 0;
  for (let token = 1; token <= tokens.length; token++) {
    if (token < tokens.length && owner[token] === owner[from]) continue;
    const held = claims[owner[from] ?? -1];
    if (held !== undefined) {
      const { start: _start, end: _end, ...why } = held;
      const end = endWithStop(text, tokens.ends[token - 1]!);
      const span = { start: startWithMark(text, tokens.starts[from]!), end };
      passages.push({ span, words: token - from, ...why });
    }
    from = token;
  }
  return passages;
}

/** With the section mark before the first word. */
function startWithMark(text: string, start: number): number {
  const mark = /§\s?$/u.exec(text.slice(Math.max(0, start - 2), start));
  return mark === null ? start : start - mark[0].length;
}

/** With the full stop behind the last word, so that a sentence reads as one. */
function endWithStop(text: string, end: number): number {
  return '.!?'.includes(text[end] ?? ' ') ? end + 1 : end;
}
