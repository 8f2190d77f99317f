import type { Span } from '@klippoglim/core';
import { isSpace } from './layout.js';

/**
 * Pairs quotation marks: «…», »…«, “…”, „…“, ”…”, "…", ‘…’, ‚…‘, '…' and ‹…›, nested, over line
 * breaks, and over paragraphs of which each opens anew («…¶«…¶«…»).
 *
 * Marks that open and close alike are told apart by their neighbours; an apostrophe stands between
 * letters or where nothing is open. A quotation ends in its paragraph or is opened anew in the next,
 * and spans at most {@link LONGEST_QUOTATION}: a mark that is never closed is given up there and
 * swallows nothing.
 *
 * Invariants: pairs are in order and do not overlap (the outermost counts); each begins and ends with
 * a mark. Complexity: linear, whatever the marks.
 */
export interface QuotedStretch {
  /** Both marks included. */
  readonly outer: Span;
  readonly opener: string;
}

/**
 * UTF-16 units in a quotation at most, some 700 words: longer ones are set as block quotes. Where a
 * reader lost the empty lines of a page, this is what stops a mark without its partner.
 */
export const LONGEST_QUOTATION = 5_000;

/** Quotations open within each other at most: a third level is rare, a fifth is noise. */
const DEEPEST = 4;

/** What closes each opening mark. The first three rows open whatever stands beside them. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '»': '«',
  '”': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
};

const directed = '«“„‹';
const anyMark = /[«»“”„"‘’‚'‹›\n]/gu;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

export function pairQuotationMarks(text: string): QuotedStretch[] {
  const pairs: QuotedStretch[] = [];
  let open: OpenMark[] = [];
  let passed = 0;
  for (const { 0: mark, index: at } of text.matchAll(anyMark)) {
    if (at < passed) continue;
    if (mark === '\n') {
      const next = paragraphBehind(text, at);
      if (next === undefined) continue;
      const first = open[0];
      const opensAnew = first !== undefined && text[next] === first.mark;
      open = opensAnew && next - first.at <= LONGEST_QUOTATION ? [first] : [];
      passed = open.length > 0 ? next + 1 : next;
      continue;
    }
    const partner = mayClose(text, at) ? partnerOf(open, mark) : -1;
    if (partner !== -1) {
      const first = open[partner]!;
      open.length = partner;
      if (at - first.at <= LONGEST_QUOTATION) pushOutermost(pairs, first, at);
    } else if (mayOpen(text, at, mark)) {
      if (open.length === DEEPEST) open.shift();
      open.push({ mark, at });
    }
  }
  return pairs;
}

/** Where the next paragraph begins, if an empty line follows the line break at `at`. */
function paragraphBehind(text: string, at: number): number | undefined {
  let next = at + 1;
  let breaks = 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    if (text[next] === '\n') breaks++;
    next++;
  }
  return breaks > 1 ? next : undefined;
}

function partnerOf(open: readonly OpenMark[], mark: string): number {
  for (let k = open.length - 1; k >= 0; k--) if (closers[open[k]!.mark]!.includes(mark)) return k;
  return -1;
}

function pushOutermost(pairs: QuotedStretch[], { mark, at }: OpenMark, end: number): void {
  while (pairs.length > 0 && pairs[pairs.length - 1]!.outer.start > at) pairs.pop();
  pairs.push({ outer: { start: at, end: end + 1 }, opener: mark });
}

const letterOrDigit = /^[\p{L}\p{N}]$/u;
const opening = /^[\s([{<\-–—/:*_«“„‹"'‘‚]$/u;

/** Behind a word or its punctuation, and not before a letter. A digit may be a footnote mark. */
function mayClose(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined) return false;
  if (isSpace(before.charCodeAt(0))) return '»›'.includes(text[at]!);
  return after === undefined || !/^\p{L}$/u.test(after);
}

function mayOpen(text: string, at: number, mark: string): boolean {
  if (closers[mark] === undefined) return false;
  if (directed.includes(mark)) return true;
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || isSpace(after.charCodeAt(0))) return false;
  if (mark === "'" && !/^\p{L}$/u.test(after)) return false;
  return before === undefined || (opening.test(before) && !letterOrDigit.test(before));
}
