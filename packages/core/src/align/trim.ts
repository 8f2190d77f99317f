import { type Alignment, countKept, isKept } from './alignment.js';
import type { Box } from './box.js';

/** Share of the shorter side's words kept in their order from which ends are set by alignment. */
const LEAST_IN_ORDER = 0.8;

/**
 * Sets the ends of a close copy by its alignment: what one side has beyond the last word kept in
 * order, and the other has not, is cut off. (Words beyond it on both sides stay: they are most
 * likely the words that were swapped.)
 *
 * Loosely reworded passages are returned as they are, since their order says nothing.
 */
export function trimEnds(box: Box, { operations, sourceOf, counts }: Alignment): Box {
  const targetLength = operations.length;
  const sourceLength = targetLength - counts.inserted + counts.deleted;
  const inOrder = countKept(counts);
  if (inOrder < LEAST_IN_ORDER * Math.min(sourceLength, targetLength)) return box;
  const first = operations.findIndex(isKept);
  const last = operations.findLastIndex(isKept);
  const headTarget = first;
  const headSource = sourceOf[first]! - box.sourceStart;
  const tailTarget = targetLength - 1 - last;
  const tailSource = box.sourceEnd - 1 - sourceOf[last]!;
  return {
    sourceStart: box.sourceStart + Math.max(0, headSource - headTarget),
    sourceEnd: box.sourceEnd - Math.max(0, tailSource - tailTarget),
    targetStart: box.targetStart + Math.max(0, headTarget - headSource),
    targetEnd: box.targetEnd - Math.max(0, tailTarget - tailSource),
  };
}
