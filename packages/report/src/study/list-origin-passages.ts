import type {
  PeerShare,
  StudyDocument,
  StudyPassage,
  StudyResult,
  StudySource,
} from '@klippoglim/municipal';

/** A passage of a document with what it is shared with: a source, or another municipality's document. */
export interface OriginPassage {
  readonly document: StudyDocument;
  readonly role: 'source' | 'peer';
  readonly originId: string;
  /** Undefined only in a study that does not hold what it refers to. */
  readonly origin: StudySource | StudyDocument | undefined;
  /** True if the origin is known to be younger than the document, which then has not copied from it. */
  readonly originIsYounger: boolean;
  /** Only between municipalities: who has it from whom, as far as dates tell. */
  readonly direction?: PeerShare['direction'];
  readonly passage: StudyPassage;
  /** Its place among the passages of that document and origin, from 0. */
  readonly index: number;
}

/**
 * Every passage of every document: those shared with sources, in the order of the study's sources, then
 * those shared with other municipalities; each in order of place. A passage between two municipalities
 * stands twice, once as seen from each. Linear in the study.
 */
export function listOriginPassages(study: StudyResult): readonly OriginPassage[] {
  const sourceOf = new Map(study.sources.map((source) => [source.id, source]));
  const documentOf = new Map(study.documents.map((document) => [document.id, document]));
  return study.documents.flatMap((document) => [
    ...document.sources.flatMap(({ sourceId: originId, sourceIsYounger, passages }) =>
      passages.map(
        (passage, index): OriginPassage => ({
          ...{ document, role: 'source', originId, origin: sourceOf.get(originId) },
          ...{ originIsYounger: sourceIsYounger, passage, index },
        }),
      ),
    ),
    ...document.peers.flatMap(({ documentId: originId, direction, passages }) =>
      passages.map(
        (passage, index): OriginPassage => ({
          ...{ document, role: 'peer', originId, origin: documentOf.get(originId) },
          ...{ originIsYounger: direction === 'to', direction, passage, index },
        }),
      ),
    ),
  ]);
}
