import {
  type AttributedDocument,
  type AttributedSegment,
  type Lineage,
  tokenClasses,
  traceChain,
} from '@klippoglim/attribution';
import { type Document, score } from '@klippoglim/core';
import type { SourcePortion, StudyAttribution, StudySegment } from '../../attribution-result.js';
import { place } from '../quote-passage.js';

/** What is needed to describe where a document's words come from. */
export interface Sight {
  /** Sources and targets, for the pages of what a segment follows. */
  readonly documents: ReadonlyMap<string, Document>;
  /** In the study's order. */
  readonly sourceIds: readonly string[];
  readonly lineage: Lineage;
}

export function describeAttribution(
  target: Document,
  { attribution, match }: AttributedDocument,
  sight: Sight,
): StudyAttribution {
  const { words, classes, shared, segments } = attribution;
  const share = (count: number, of = words) => score(count, of, match.signature);
  const copied = classes.source + classes.several;
  return {
    classes: Object.fromEntries(
      tokenClasses.map((name) => [name, share(classes[name])]),
    ) as StudyAttribution['classes'],
    sources: sight.sourceIds.map((id) => portionOf(id, segments)),
    copied: share(copied),
    shared: share(shared),
    copiedOfRest: share(copied + classes.peer, words - classes.quoted - classes.commonplace),
    segments: segments.map((segment) => describeSegment(target, segment, sight)),
  };
}

function portionOf(sourceId: string, segments: readonly AttributedSegment[]): SourcePortion {
  const portion = { alone: 0, nearest: 0, earliest: 0 };
  for (const segment of segments) {
    if (segment.class === 'source' && segment.nearest === sourceId) portion.alone += segment.words;
    if (segment.class !== 'several') continue;
    if (segment.nearest === sourceId) portion.nearest += segment.words;
    if (segment.earliest === sourceId) portion.earliest += segment.words;
  }
  return { sourceId, ...portion };
}

function describeSegment(
  target: Document,
  segment: AttributedSegment,
  { documents, lineage, sourceIds }: Sight,
): StudySegment {
  const { span, source, likeness: _, nearest, ...rest } = segment;
  const origin = nearest === undefined ? undefined : documents.get(nearest);
  const chain =
    nearest !== undefined && source !== undefined && sourceIds.includes(nearest)
      ? traceChain(lineage, nearest, source)
      : [];
  return {
    ...place(target, span),
    ...rest,
    ...(nearest !== undefined && { nearest }),
    ...(source !== undefined && origin !== undefined && { source: place(origin, source) }),
    ...(chain.length > 1 && { chain }),
  };
}
