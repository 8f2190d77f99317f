import type { Span } from '@klippoglim/core';
import { tokensWithin } from '../attribute/token-places.js';
import { checkOptions } from '../commonplace/check-options.js';
import { acknowledge, compileSigns, isReference, type Signs } from './acknowledge.js';
import { type Candidate, findCandidates, judgeInOrder } from './candidates.js';
import { layOut, type TextLayout, trimSpan } from './layout.js';
import type { Acknowledgement, Quotation, QuotationOptions } from './model.js';
import { surroundingsOf } from './surroundings.js';

/** Words in a quotation at least; see {@link QuotationOptions.minWords}. */
export const QUOTATION_WORDS = { fallback: 5, least: 1, integer: true } as const;

/**
 * Finds quotations, and whether they are acknowledged: whether a citation or the name of who is
 * quoted stands in the same sentence or the ones beside it.
 *
 * Quotations are text in quotation marks, Markdown's `>` blocks, and a paragraph behind a colon (the
 * last only where a citation shows that it is one). Within a quotation no other is reported. What is
 * in marks but not acknowledged is reported as such: the caller decides.
 *
 * When not to use: to find copying. It knows the signs of quoting, and compares with no source.
 *
 * Invariants: in order, without overlaps; `text.slice` of each span is what is quoted. Complexity:
 * linear in the text, times the number of names and phrases.
 *
 * @throws {KlippoglimError} `invalid-options` unless `minWords` is a positive integer.
 */
export function findQuotations(text: string, options: QuotationOptions): Quotation[] {
  const { minWords } = checkOptions(options, { minWords: QUOTATION_WORDS });
  const layout = layOut(text, options.language);
  const signs = compileSigns(options.words, options.sources ?? []);
  const quotations: Quotation[] = [];
  judgeInOrder(findCandidates(layout, minWords), text.length, (candidate, limits) => {
    if (signs.names.isName(text.slice(candidate.span.start, candidate.span.end))) return undefined;
    const found = judge(layout, candidate, limits, signs);
    if (found === undefined) return undefined;
    const words = tokensWithin(layout.tokens, found.span);
    if (words.end - words.start < minWords) return undefined;
    const { span, acknowledgement } = found;
    const base = { span, words: words.end - words.start, opener: candidate.opener };
    quotations.push(
      acknowledgement === undefined
        ? { ...base, acknowledged: false }
        : { ...base, acknowledged: true, ...acknowledgement },
    );
    return acknowledgement !== undefined && acknowledgement.citation.start >= span.end
      ? acknowledgement.citation.end
      : span.end;
  });
  return quotations;
}

interface Judged {
  readonly span: Span;
  readonly acknowledgement: Acknowledgement | undefined;
}

/** Undefined: no quotation at all. */
function judge(
  layout: TextLayout,
  candidate: Candidate,
  limits: Span,
  signs: Signs,
): Judged | undefined {
  const { text } = layout;
  const { form, outer } = candidate;
  if (form === 'marks') {
    const around = surroundingsOf(layout, outer, limits);
    return { span: candidate.span, acknowledgement: acknowledge(text, around, signs, true) };
  }
  const inner = trailingReference(text, candidate.span, signs);
  const span = inner?.span ?? candidate.span;
  const around = surroundingsOf(layout, span, limits);
  const found = acknowledge(text, around, signs, false);
  if (form === '>') return { span, acknowledgement: found };
  // A paragraph behind a colon is anything, unless something says that it is quoted. Not set apart,
  // it needs more than a name in the sentence before.
  if (found === undefined) return undefined;
  const enough =
    form === 'indented' || inner !== undefined || isIntroduced(text, around.before, signs);
  return enough ? { span, acknowledgement: found } : undefined;
}

/** A citation at the end of a block: `… (KS 2017, s. 4)`, or on its last line behind a dash. */
function trailingReference(
  text: string,
  span: Span,
  signs: Signs,
): { readonly span: Span } | undefined {
  const from = Math.max(span.start, span.end - LONGEST_REFERENCE);
  const tail = text.slice(from, span.end);
  const found =
    /[([][^()[\]]*(?:\([^()]*\)[^()[\]]*)?[)\]][.\s]*$/u.exec(tail) ??
    /\n[\s>]*[–—-]{1,2}\s*(?=\p{Lu})[^\n]*$/u.exec(tail);
  if (found === null) return undefined;
  const start = from + found.index;
  const footnote = /^\[\^?\d{1,3}\]/u.test(found[0]);
  if (!footnote && !isReference(text, { start: start + 1, end: span.end }, signs)) return undefined;
  const body = trimSpan(text, span.start, start);
  return { span: { start: body.start, end: lastWithoutMarks(text, body) } };
}

/** UTF-16 units of a reference at most. */
const LONGEST_REFERENCE = 200;

function lastWithoutMarks(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /[\s>]/u.test(text[last - 1]!)) last--;
  return last;
}

/** `Det heter i strategien:`, or a section anywhere in the sentence; not `KS anbefaler noe annet:`. */
function isIntroduced(text: string, before: Span, signs: Signs): boolean {
  const introduction = signs.introductions.find(text, before);
  if (introduction !== undefined && /^\s*:/u.test(text.slice(introduction.end, before.end)))
    return true;
  return /§\s*\d/u.test(text.slice(before.start, before.end));
}
