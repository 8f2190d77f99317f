import type { SourceShare, StudyDocument, StudyPassage, StudyResult } from '@klippoglim/municipal';

/** How a word of a passage stands to the other side. */
type Operation = keyof StudyPassage['operations'];

/** In the order of the tables. */
export const operations: readonly Operation[] = [
  'same',
  'inflected',
  'variant',
  'substituted',
  'moved',
  'inserted',
  'deleted',
];

/** A passage with the document and the source that share it. */
export interface PlacedPassage {
  readonly document: StudyDocument;
  readonly share: SourceShare;
  readonly passage: StudyPassage;
  /** Its place among the passages of that document and source, from 0. */
  readonly index: number;
}

/** Every passage that a document shares with a source, by document, source and place. */
export function listPassages({ documents }: StudyResult): readonly PlacedPassage[] {
  return documents.flatMap((document) =>
    document.sources.flatMap((share) =>
      share.passages.map((passage, index) => ({ document, share, passage, index })),
    ),
  );
}
