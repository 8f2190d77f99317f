import type { Span } from '@klippoglim/core';

/**
 * What became of a goal in a target:
 *
 * - `verbatim`: its words stand there, nearly as they are;
 * - `adapted`: it is recognisably the same goal, in changed wording or the other written standard;
 * - `mentioned`: what it is about is named, in the target's own words;
 * - `absent`: none of these. The target may still serve the goal in words that share nothing with it.
 */
export type UptakeDegree = 'verbatim' | 'adapted' | 'mentioned' | 'absent';

/** All degrees, the closest first. */
export const uptakeDegrees: readonly UptakeDegree[] = [
  'verbatim',
  'adapted',
  'mentioned',
  'absent',
];

/** What a degree is read from. All but `subject` from 0 to 1. */
export interface UptakeMeasures {
  /** Words of the goal that stand in the place in the same form and order ÷ the longer side. */
  readonly sameWords: number;
  /** The same for tokens: inflected or in another written form counts. */
  readonly sameTokens: number;
  /**
   * The goal's content words met in the place in any order, ÷ all of them, each weighted by how rare
   * and how long it is. A word that meets a compound beginning with it counts half.
   */
  readonly content: number;
  /**
   * How much a sentence tells of what the goal is about, from 0 up: the weights of the words that
   * they share × the square root of their share of the goal's. Light words hardly count, and words
   * count less the later they stand in the goal.
   */
  readonly subject: number;
  /** Dice coefficient of the two texts' pairs of letters, by string-similarity. */
  readonly dice: number;
  /** The goal's tokens inside the engine's passages that touch the place ÷ the goal's tokens. */
  readonly passages: number;
}

/** A place in a target. */
export interface UptakePlace {
  readonly span: Span;
  /** Its words as they stand in the target. */
  readonly text: string;
}

/** What became of one goal in one target. */
export interface GoalUptake {
  readonly goalId: string;
  readonly degree: UptakeDegree;
  /** The place that is nearest to the goal. Missing only of `absent`. */
  readonly place?: UptakePlace;
  /** Of the nearest place, also when it is too far to count; zeros if no place shares anything. */
  readonly measures: UptakeMeasures;
  /**
   * How far the measures are from where the degree would change, from 0.5 (on the line) to 1. No
   * probability.
   */
  readonly confidence: number;
}

/** What became of one source's goals in one target. */
export interface SourceUptake {
  readonly sourceId: string;
  /** In the order of the goals. */
  readonly goals: readonly GoalUptake[];
}
