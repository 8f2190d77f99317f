import type { Span } from './span.js';

/**
 * How closely a passage follows its source: `verbatim` (at least 95 % of the longer side's words the
 * same, in order), `edited` (at least 50 % kept in order, inflected or not), `rewritten` (less).
 */
export type PassageKind = 'verbatim' | 'edited' | 'rewritten';

/** A stretch of the target that comes from a stretch of the source. */
export interface Passage {
  /** {@link Document.id} of the source. */
  readonly sourceId: string;
  readonly source: Span;
  readonly target: Span;
  readonly kind: PassageKind;
  /** Share of the longer side's words kept, in order or moved, inflected or not; from 0 to 1. */
  readonly similarity: number;
  /** How many words of each kind: all but `deleted` are the target's, all but `inserted` the source's. */
  readonly operations: Readonly<Record<Operation, number>>;
  /** Length of the target side in tokens. */
  readonly targetWords: number;
  /** Length of the source side in tokens. */
  readonly sourceWords: number;
  /**
   * Only of a summary, a passage that sums up a much longer stretch of its source: the closer
   * passages that it holds, often none. The source side then runs from the first to the last place
   * that the summary draws on.
   */
  readonly parts?: readonly PassagePart[];
}

/** A close passage within a summary. */
export interface PassagePart {
  readonly source: Span;
  readonly target: Span;
}

/**
 * Where a word of the target comes from, or `deleted` for one of the source that was left out.
 * `variant`: the same word in another written form (`tenester`, `tjenester`), inflected or not.
 */
export type Operation =
  | 'same'
  | 'inflected'
  | 'variant'
  | 'substituted'
  | 'moved'
  | 'inserted'
  | 'deleted';
