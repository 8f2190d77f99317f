import type { StudyDocument } from '@klippoglim/municipal';

/** A document's passages by origin, in the page's order: sources, then peers. */
export function listOrigins({ sources, peers }: StudyDocument): readonly {
  readonly id: string;
  readonly passages: StudyDocument['sources'][number]['passages'];
}[] {
  return [
    ...sources.map(({ sourceId, passages }) => ({ id: sourceId, passages })),
    ...peers.map(({ documentId, passages }) => ({ id: documentId, passages })),
  ];
}
