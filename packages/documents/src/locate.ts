import type { Document } from '@klippoglim/core';

/** A place in a file's raw text, as the file's pages had it before repair. */
export interface Location {
  /** Counted from 1; 0 where the format has no pages. */
  readonly page: number;
  /** In UTF-16 units of the page's raw text (of the file's, without pages). */
  readonly offset: number;
}

/**
 * Finds where a character of a document's text stands in the file. A character that a repair put
 * in (the space between two lines, the letters of a ligature) is located at the end of what was
 * taken over before it. Binary search: O(log segments).
 */
export function locate(document: Document, offset: number): Location {
  const segments = document.segments;
  if (!segments) return { page: 0, offset };
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.text.start <= offset) low = middle + 1;
    else high = middle;
  }
  const segment = segments[Math.max(0, low - 1)];
  if (!segment) return { page: 0, offset: 0 };
  const within = Math.min(Math.max(offset, segment.text.start), segment.text.end);
  return { page: segment.page, offset: segment.offset + within - segment.text.start };
}
