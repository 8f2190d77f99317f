import type { UptakeDegree, UptakeMeasures } from './model.js';

/*
 * The limits were set on the fixtures (`fixtures/goals`, 715 pairs of goal and target). There, what
 * was copied and what was not lie apart: sameWords has nothing from .88 to .91, and of goals that
 * were not taken over none has more than .40 sameTokens or .68 content. Only `mentioned` is a matter
 * of more or less: a lower limit finds more mentions, and more that are none.
 */

/** Of the same words in order: one word in ten changed is still the same goal word for word. */
const VERBATIM = 0.9;
/** Of the same tokens in order. */
const ADAPTED_IN_ORDER = 0.5;
/** Of the content words in any order: reordered clauses. */
const ADAPTED_IN_CONTENT = 0.75;
/** Of pairs of letters, for goals of few words, whose other measures jump. */
const ADAPTED_IN_LETTERS = 0.75;
/** One long rare word that the goal begins with, or two or three that stand further in. */
const MENTIONED = 0.25;
/** Of the goal inside the engine's passages: reworded beyond the other measures, it is taken up. */
const MENTIONED_IN_PASSAGE = 0.5;

interface Strengths {
  /** 1 is the limit of the degree. */
  readonly verbatim: number;
  readonly adapted: number;
  readonly mentioned: number;
}

/** Reads the degree off the measures, and how sure it is. */
export function decide(measures: UptakeMeasures): {
  readonly degree: UptakeDegree;
  readonly confidence: number;
} {
  const { verbatim, adapted, mentioned } = strengthsOf(measures);
  if (verbatim >= 1) return { degree: 'verbatim', confidence: sure((verbatim - 1) * 9) };
  if (adapted >= 1) {
    return { degree: 'adapted', confidence: sure(Math.min(adapted - 1, (1 - verbatim) * 9)) };
  }
  if (mentioned >= 1) {
    return { degree: 'mentioned', confidence: sure(Math.min(mentioned - 1, (1 - adapted) * 2)) };
  }
  return { degree: 'absent', confidence: sure(1 - Math.max(mentioned, adapted)) };
}

/** Orders places by how near they are to the goal: the degree first, then the measures. */
export function nearnessOf(measures: UptakeMeasures): number {
  const { verbatim, adapted, mentioned } = strengthsOf(measures);
  if (adapted >= 1) return 2 + verbatim + measures.sameTokens + measures.content;
  return Math.min(1, mentioned / 10 + (mentioned >= 1 ? 0.5 : 0)) + measures.sameTokens / 100;
}

function strengthsOf({
  sameWords,
  sameTokens,
  content,
  dice,
  passages,
  subject,
}: UptakeMeasures): Strengths {
  return {
    verbatim: sameWords / VERBATIM,
    adapted: Math.max(
      sameTokens / ADAPTED_IN_ORDER,
      content / ADAPTED_IN_CONTENT,
      dice / ADAPTED_IN_LETTERS,
    ),
    mentioned: Math.max(subject / MENTIONED, passages / MENTIONED_IN_PASSAGE),
  };
}

function sure(margin: number): number {
  return 0.5 + Math.min(1, Math.max(0, margin)) / 2;
}
