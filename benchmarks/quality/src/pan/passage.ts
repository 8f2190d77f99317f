import type { Passage, Span } from '@klippoglim/core';

/** A stretch of a suspicious text and the stretch of a source it comes from, in **code points**. */
export interface PanPassage {
  readonly source: Span;
  readonly target: Span;
  /** What the detector said of it. Absent for truth, and for other systems' detections. */
  readonly detector?: Pick<Passage, 'kind' | 'similarity'>;
}

/** Length of both sides together. */
export function sizeOf({ source, target }: PanPassage): number {
  return source.end - source.start + (target.end - target.start);
}

/** Characters that two spans share; 0 when they only touch. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/**
 * Whether a detection counts for a case: both its sides must overlap the case's. Finding the right
 * source text with the wrong stretch of the target is no detection.
 */
export function overlaps(a: PanPassage, b: PanPassage): boolean {
  return sharedLength(a.source, b.source) > 0 && sharedLength(a.target, b.target) > 0;
}

/** Characters of `span` that lie in the union of `others`. O(n log n) for n others. */
export function coveredLength(span: Span, others: readonly Span[]): number {
  let covered = 0;
  let reached = span.start;
  for (const other of [...others].sort((a, b) => a.start - b.start)) {
    const end = Math.min(other.end, span.end);
    covered += Math.max(0, end - Math.max(other.start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** The passages without repetitions: PAN's evaluation reads annotations as a set. */
export function distinct(passages: readonly PanPassage[]): readonly PanPassage[] {
  const seen = new Map<string, PanPassage>();
  for (const passage of passages) {
    const { source, target } = passage;
    const key = `${source.start} ${source.end} ${target.start} ${target.end}`;
    if (!seen.has(key)) seen.set(key, passage);
  }
  return [...seen.values()];
}
