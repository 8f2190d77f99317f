import type { PeerEdge } from '../../charts/peers-layout.js';
import type { StudyFigures } from '../../figures.js';
import type { PageData } from '../../model.js';

/** What one municipality's document has from another's, or may have where dates do not tell. */
export interface Borrowing {
  /** Places in `PageData.documents`. */
  readonly document: number;
  readonly other: number;
  readonly direction: 'from' | 'undecided';
  /** Words of `document`. */
  readonly words: number;
}

/**
 * Who has words from whom under the filters, most words first. As `listBorrowings` of a study: a pair
 * for which dates tell nothing is told once, from the side that has more words.
 */
export function countBorrowings(data: PageData, figures: StudyFigures): readonly Borrowing[] {
  const all = data.documents.flatMap(({ peers }, document) =>
    peers.flatMap(({ document: other, direction }): Borrowing[] => {
      const words = figures.documents[document]!.peers.get(other) ?? 0;
      return direction === 'to' || words === 0 ? [] : [{ document, other, direction, words }];
    }),
  );
  const told = new Set<string>();
  return all
    .sort((one, another) => another.words - one.words)
    .filter(({ document, other }) => {
      told.add(`${document} ${other}`);
      return !told.has(`${other} ${document}`);
    });
}

/** The strongest of them that are shown at first: a chart of more is a thicket. */
const mostShown = 30;

/** The least number of words with which a chart stays legible. */
export function leastWords(borrowings: readonly Borrowing[]): number {
  return borrowings.length <= mostShown ? 1 : borrowings[mostShown - 1]!.words;
}

/** The documents that borrowings are between, in the order of the data, and the edges between them. */
export function makePeerGraph(borrowings: readonly Borrowing[]): {
  /** Their places in `PageData.documents`. */
  readonly documents: readonly number[];
  readonly edges: readonly PeerEdge[];
} {
  const documents = [
    ...new Set(borrowings.flatMap(({ document, other }) => [document, other])),
  ].sort((one, another) => one - another);
  const nodeOf = new Map(documents.map((document, node) => [document, node]));
  return {
    documents,
    edges: borrowings.map(({ document, other, direction, words }) => ({
      from: nodeOf.get(other)!,
      to: nodeOf.get(document)!,
      words,
      isUndecided: direction === 'undecided',
    })),
  };
}
