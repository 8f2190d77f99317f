import type { Document, Page, Passage, Span } from '@klippoglim/core';
import type { Excerpt, StudyPassage } from '../result.js';

/** Gives a passage both its texts, with their pages. O(log pages) and the length of the texts. */
export function quotePassage(
  { kind, similarity, operations, targetWords, sourceWords, parts, ...spans }: Passage,
  { target, source }: { readonly target: Document; readonly source: Document },
): StudyPassage {
  return {
    kind,
    similarity,
    operations,
    target: { ...excerpt(target, spans.target), words: targetWords },
    source: { ...excerpt(source, spans.source), words: sourceWords },
    ...(parts === undefined
      ? {}
      : {
          parts: parts.map((part) => ({
            target: excerpt(target, part.target),
            source: excerpt(source, part.source),
          })),
        }),
  };
}

function excerpt(document: Document, span: Span): Excerpt {
  return { ...place(document, span), text: document.text.slice(span.start, span.end) };
}

/** Where a stretch of a document stands, with its pages. O(log pages). */
export function place({ pages }: Document, { start, end }: Span): Omit<Excerpt, 'text'> {
  const page = pageAt(pages, start);
  // The last character, not the end: a passage that fills its page does not reach the next one.
  const lastPage = pageAt(pages, Math.max(start, end - 1));
  return {
    start,
    end,
    ...(page === undefined ? {} : { page }),
    ...(lastPage === undefined || lastPage === page ? {} : { lastPage }),
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
