import type { PeerShare, StudyDocument, StudyResult } from '@klippoglim/municipal';

/** What one municipality's document has from another's, or may have where dates do not tell. */
export interface Borrowing {
  readonly document: StudyDocument;
  readonly other: StudyDocument;
  readonly direction: Exclude<PeerShare['direction'], 'to'>;
  /** Words of `document`; see {@link PeerShare.words}. */
  readonly words: number;
  readonly passages: number;
}

/**
 * Who has what from whom, most words first. Each pair is told once, from the borrower's side; where
 * dates do not tell who that is, from the side that has more words attributed to the other.
 */
export function listBorrowings({ documents }: StudyResult): readonly Borrowing[] {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const told = new Set<string>();
  return documents
    .flatMap((document) =>
      document.peers.flatMap(({ documentId, direction, words, passages }): Borrowing[] => {
        const other = documentOf.get(documentId);
        return other === undefined || direction === 'to'
          ? []
          : [{ document, other, direction, words, passages: passages.length }];
      }),
    )
    .sort((one, another) => another.words - one.words)
    .filter(({ document, other }) => {
      told.add(pairOf(document, other));
      return !told.has(pairOf(other, document));
    });
}

function pairOf({ id }: StudyDocument, { id: otherId }: StudyDocument): string {
  return JSON.stringify([id, otherId]);
}
