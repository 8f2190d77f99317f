import { type UptakeDegree, uptakeDegrees } from '@klippoglim/attribution';

/** One goal in one target: what it is, and what was found. */
export interface Verdict {
  readonly wanted: UptakeDegree;
  readonly found: UptakeDegree;
}

/** The mean over the degrees of the harmonic mean of precision and recall. */
export function macroF1(verdicts: readonly Verdict[]): number {
  const scores = uptakeDegrees.map((degree) => {
    const both = count(verdicts, ({ wanted, found }) => wanted === degree && found === degree);
    const either = count(verdicts, ({ wanted }) => wanted === degree);
    return (2 * both) / (either + count(verdicts, ({ found }) => found === degree));
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Rows: what is so, from verbatim to absent; columns: what was found. */
export function confusionOf(verdicts: readonly Verdict[]): readonly (readonly number[])[] {
  return uptakeDegrees.map((wanted) =>
    uptakeDegrees.map((found) =>
      count(verdicts, (verdict) => verdict.wanted === wanted && verdict.found === found),
    ),
  );
}

function count(verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean): number {
  return verdicts.filter(is).length;
}
