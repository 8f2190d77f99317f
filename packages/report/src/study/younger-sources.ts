import type { SourceShare, StudyDocument, StudyResult, StudySource } from '@klippoglim/municipal';

/** Stands, everywhere, by what a document shares with a source that is younger than it. */
export const youngerMark = '†';

/** A document, and the sources that share text with it though they are younger. */
export interface YoungerSources {
  readonly document: StudyDocument;
  /** The oldest first; never empty. */
  readonly sources: readonly StudySource[];
}

/** Tells whether a document has text in common with a source that is younger than it. */
export function sharesWithYounger({
  sourceIsYounger,
  passages,
}: Pick<SourceShare, 'sourceIsYounger' | 'passages'>): boolean {
  return sourceIsYounger && passages.length > 0;
}

/** Every document that shares text with a younger source, in the study's order. */
export function findYoungerSources(study: StudyResult): readonly YoungerSources[] {
  const sourceOf = new Map(study.sources.map((source) => [source.id, source]));
  return study.documents.flatMap((document) => {
    const sources = document.sources
      .filter(sharesWithYounger)
      .flatMap(({ sourceId }) => sourceOf.get(sourceId) ?? []);
    return sources.length === 0 ? [] : [{ document, sources }];
  });
}
