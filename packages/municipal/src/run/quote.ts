import type { Document, Page, Span } from '@klippoglim/core';
import type { Quotation } from '../result.js';

/** Makes one side of a passage: the span with its words and pages. */
export function quote(document: Document, span: Span, words: number): Quotation {
  const { start, end } = span;
  const page = pageAt(document.pages, start);
  // The last character, not the end: a passage that fills its page does not reach the next one.
  const lastPage = pageAt(document.pages, Math.max(start, end - 1));
  return {
    start,
    end,
    ...(page === undefined ? {} : { page }),
    ...(lastPage === undefined || lastPage === page ? {} : { lastPage }),
    words,
    text: document.text.slice(start, end),
  };
}

/**
 * The number of the page on which a character stands. What lies between two pages (a join that the
 * reader made) belongs to the one before. O(log pages).
 */
function pageAt(pages: readonly Page[] | undefined, offset: number): number | undefined {
  if (pages === undefined || pages.length === 0) return undefined;
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle] as Page).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pages[low]?.number;
}
