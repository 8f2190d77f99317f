import type { Operation } from '../model/passage.js';
import { type Alignment, countKept, isKept } from './alignment.js';
import type { Box } from './box.js';

/**
 * Words of the target that were not kept in order, less {@link KEPT_COST} for each kept one among
 * them, that part a passage in two. Two sentences put in are another text between two passages; a
 * clause is an edit.
 */
const LEAST_OWN = 24;

/** Own words that one kept word among them makes up for: og, i and som are found everywhere. */
const KEPT_COST = 3;

/** Share of the shorter side's words kept in order below which order says nothing about gaps. */
const LEAST_IN_ORDER = 0.5;

/**
 * Parts a close passage where the borrower put in a stretch of their own, so that own words are not
 * counted as copied. Loosely reworded passages are returned whole.
 *
 * Invariant: the parts are in order and do not overlap; where the passage was parted, they end and
 * begin with a word kept. Complexity: linear, for each gap.
 *
 * @param aligned The box that the alignment is of.
 * @param ends The same passage with its ends set, see {@link trimEnds}.
 */
export function splitAtGaps(aligned: Box, ends: Box, alignment: Alignment): Box[] {
  const { operations, sourceOf, counts } = alignment;
  const sourceLength = operations.length - counts.inserted + counts.deleted;
  const inOrder = countKept(counts);
  if (inOrder < LEAST_IN_ORDER * Math.min(sourceLength, operations.length)) return [ends];
  const parts: Box[] = [];
  let rest = ends;
  for (const { start, end } of ownStretches(operations)) {
    const before = operations.findLastIndex((operation, at) => at < start && isKept(operation));
    const after = operations.findIndex((operation, at) => at >= end && isKept(operation));
    parts.push({
      ...rest,
      targetEnd: aligned.targetStart + before + 1,
      sourceEnd: sourceOf[before]! + 1,
    });
    rest = { ...rest, targetStart: aligned.targetStart + after, sourceStart: sourceOf[after]! };
  }
  return [...parts, rest];
}

/** The stretches between kept words whose own words outweigh the kept ones among them. */
function ownStretches(operations: readonly Operation[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  const first = operations.findIndex(isKept);
  const last = operations.findLastIndex(isKept);
  let start = first;
  let sum = 0;
  let best = 0;
  let end = first;
  const close = (): void => {
    if (best >= LEAST_OWN) stretches.push({ start, end });
    sum = 0;
    best = 0;
  };
  for (let at = first; at <= last; at++) {
    if (sum === 0) start = at;
    sum += isKept(operations[at]!) ? -KEPT_COST : 1;
    if (sum > best) {
      best = sum;
      end = at + 1;
    }
    // A copied stretch has begun again, or no own one has begun yet.
    if (sum <= Math.max(0, best - LEAST_OWN)) close();
  }
  close();
  return stretches;
}
