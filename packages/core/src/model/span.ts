import { KlippoglimError } from '../errors.js';

/**
 * A half-open stretch `[start, end)` of a text, in UTF-16 code units: `text.slice(start, end)`
 * gives exactly the quoted words. Offsets always refer to the original text, never to a
 * normalised copy.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a span.
 *
 * @throws {KlippoglimError} `invalid-span` unless both ends are integers and `0 <= start <= end`.
 */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new KlippoglimError(
      'invalid-span',
      `[${start}, ${end}) is not a span: both ends must be integers with 0 <= start <= end.`,
    );
  }
  return { start, end };
}
