import type { Detector, Document, RunOptions, Score, SourceMatch, Span } from '@klippoglim/core';
import { comparePartialDates, type DateOrder } from '../dates/partial-date.js';

/** What one source has in common with those before it. */
export interface Descent {
  readonly sourceId: string;
  /** Its tokens that are in any earlier source ÷ its tokens. */
  readonly inEarlier: Score;
  /** One entry for each earlier source. */
  readonly from: readonly Ancestor[];
}

/** What a source has from an earlier one. */
export interface Ancestor extends SourceMatch {
  /** Whether it is known to be the earlier, or dates do not tell. */
  readonly direction: 'from' | 'undecided';
}

/** How sources build on each other, in the order given. */
export type Lineage = readonly Descent[];

/**
 * Compares sources with each other: each with those that stand before it, unless they are known to
 * be younger.
 *
 * @param sources In order of their dates.
 */
export async function traceLineage(
  detector: Detector,
  sources: readonly Document[],
  { signal }: RunOptions = {},
): Promise<Lineage> {
  const run = signal === undefined ? {} : { signal };
  const index = await detector.index(sources, run);
  const placeOf = new Map(sources.map(({ id }, at) => [id, at]));
  const lineage: Descent[] = [];
  for (const [at, source] of sources.entries()) {
    const order = (id: string): DateOrder =>
      comparePartialDates(sources[placeOf.get(id)!]!.date, source.date);
    const match = await index.match(source, {
      ...run,
      accept: ({ id }) => placeOf.get(id)! < at && order(id) !== 'after',
    });
    lineage.push({
      sourceId: source.id,
      inEarlier: match.coverage,
      from: match.sources.map((each) => ({
        ...each,
        direction: order(each.sourceId) === 'before' ? 'from' : 'undecided',
      })),
    });
  }
  return lineage;
}

/** Share of a stretch that must lie in a passage from an earlier source for it to come from there. */
const MOST_OF = 0.5;

/**
 * The sources that a stretch of a source came through, the earliest first and that source last: in a
 * chain of `agenda`, `strategy` the wording was first seen in the agenda. Only where dates tell.
 *
 * Complexity: linear in the passages between sources.
 */
export function traceChain(lineage: Lineage, sourceId: string, stretch: Span): readonly string[] {
  const chain = [sourceId];
  let place = findOrigin(lineage, sourceId, stretch, chain);
  while (place !== undefined) {
    chain.unshift(place.id);
    place = findOrigin(lineage, place.id, place.stretch, chain);
  }
  return chain;
}

/** Where a stretch of a source comes from: the passage of an earlier source with most of it. */
function findOrigin(
  lineage: Lineage,
  sourceId: string,
  stretch: Span,
  seen: readonly string[],
): { readonly id: string; readonly stretch: Span } | undefined {
  let most = MOST_OF * (stretch.end - stretch.start);
  let origin: { readonly id: string; readonly stretch: Span } | undefined;
  const descent = lineage.find((each) => each.sourceId === sourceId);
  for (const { sourceId: earlier, passages, direction } of descent?.from ?? []) {
    if (direction === 'undecided' || seen.includes(earlier)) continue;
    for (const { source, target } of passages) {
      const shared = Math.min(stretch.end, target.end) - Math.max(stretch.start, target.start);
      // The later of equals: a source is by rule nearer to the one that it followed last.
      if (shared < most) continue;
      most = shared;
      origin = { id: earlier, stretch: source };
    }
  }
  return origin;
}
