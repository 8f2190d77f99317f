import type { Span } from '@klippoglim/core';
import type { WordingChange } from './model.js';

/**
 * The changes that lie in some stretches of the target, as of a passage in the segments that
 * `attribute` gave to it: what several sources share is then counted once. What was left out counts
 * where it would stand. Complexity: linear in the changes, times the spans.
 */
export function changesWithin(
  changes: readonly WordingChange[],
  spans: readonly Span[],
): WordingChange[] {
  return changes.filter(({ at, target }) =>
    spans.some(({ start, end }) =>
      target === undefined
        ? start <= at && at <= end
        : target.span.start < end && start < target.span.end,
    ),
  );
}
