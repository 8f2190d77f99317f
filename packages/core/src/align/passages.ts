import type { Run } from '../indexing/shingle-index.js';
import type { ResolvedOptions } from '../options.js';
import type { PreparedText } from '../text/prepare.js';
import { alignBox } from './alignment.js';
import { type Box, compareBoxes, overlap } from './box.js';
import { clusterRuns } from './cluster.js';
import { type Closeness, closenessOf } from './kind.js';

/** A passage in tokens. */
export interface TokenPassage extends Box, Closeness {}

/** From the runs that a target shares with one source to its passages, in the target's order. */
export function findPassages(
  source: PreparedText,
  target: PreparedText,
  runs: readonly Run[],
  options: ResolvedOptions,
): TokenPassage[] {
  const boxes: Box[] = clusterRuns(runs, options.maxGap).filter(
    (box) => box.targetEnd - box.targetStart >= options.minWords,
  );
  return dropContained(boxes).map((box) => ({
    sourceStart: box.sourceStart,
    sourceEnd: box.sourceEnd,
    targetStart: box.targetStart,
    targetEnd: box.targetEnd,
    ...closenessOf(alignBox(source, target, box)),
  }));
}

/**
 * Leaves out a box whose target side lies wholly in a larger one's: the same words found once more
 * elsewhere in the source, whose best origin is the larger.
 */
function dropContained(boxes: readonly Box[]): Box[] {
  const sorted = [...boxes].sort(
    (a, b) => b.targetEnd - b.targetStart - (a.targetEnd - a.targetStart) || compareBoxes(a, b),
  );
  const kept: Box[] = [];
  for (const box of sorted) {
    const length = box.targetEnd - box.targetStart;
    const isInside = kept.some(
      (other) =>
        overlap(box.targetStart, box.targetEnd, other.targetStart, other.targetEnd) === length,
    );
    if (!isInside) kept.push(box);
  }
  return kept.sort(compareBoxes);
}
