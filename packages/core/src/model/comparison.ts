import type { Passage } from './passage.js';
import type { Score } from './score.js';

/** What one target shares with one source. */
export interface SourceMatch {
  readonly sourceId: string;
  /** In order of their place in the target. Empty when nothing is shared. */
  readonly passages: readonly Passage[];
  /** The target's tokens in the union of these passages ÷ the target's tokens. */
  readonly coverage: Score;
  /**
   * The source's tokens in the union of these passages ÷ the source's tokens. Of a summary, only its
   * parts count: the long stretch that it draws on was not taken over.
   */
  readonly uptake: Score;
  /** Distinct shingles of the target that the source has too ÷ distinct shingles of the target. */
  readonly containment: Score;
  /** Shared distinct shingles ÷ all distinct shingles of the two (Jaccard). Symmetric. */
  readonly resemblance: Score;
}

/** What one target shares with every source of an index. */
export interface TargetMatch {
  readonly targetId: string;
  /** The target's length in tokens. */
  readonly targetWords: number;
  /**
   * The target's tokens in the union of all passages from all sources ÷ the target's tokens: no
   * word is counted twice.
   */
  readonly coverage: Score;
  /** One entry for each source that was looked at, in the index's order. */
  readonly sources: readonly SourceMatch[];
  /** Settings and version, as one string. */
  readonly signature: string;
}

/** What `compare` gives: one target against one source. */
export interface Comparison extends SourceMatch {
  readonly targetId: string;
  readonly targetWords: number;
  readonly sourceWords: number;
  readonly signature: string;
}
