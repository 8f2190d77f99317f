import type { Span } from '@klippoglim/core';

/** Where each token of a text stands. */
export interface TokenPlaces {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A half-open stretch of tokens. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens that lie whole within a span. Complexity: logarithmic. */
export function tokensWithin(places: TokenPlaces, { start, end }: Span): TokenRange {
  const first = firstWhere(places.length, (at) => places.starts[at]! >= start);
  const last = firstWhere(places.length, (at) => places.ends[at]! > end);
  return { start: first, end: Math.max(first, last) };
}

/** The first of `length` places for which an ascending condition holds. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
