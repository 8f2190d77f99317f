import type { Span } from './span.js';

/**
 * How closely a passage follows its source: `verbatim` (the same words in the same order),
 * `edited` (inflected, words swapped, added or left out), `rewritten` (the same matter in largely
 * other words or another order).
 */
export type PassageKind = 'verbatim' | 'edited' | 'rewritten';

/** A stretch of the target that comes from a stretch of the source. */
export interface Passage {
  /** {@link Document.id} of the source. */
  readonly sourceId: string;
  readonly source: Span;
  readonly target: Span;
  readonly kind: PassageKind;
  /** Share of the longer side's words that are aligned with a word of the other, from 0 to 1. */
  readonly similarity: number;
  /** Length of the target side in tokens. */
  readonly targetWords: number;
  /** Length of the source side in tokens. */
  readonly sourceWords: number;
}
