import type { PeerShare, StudyDocument, StudyResult } from '@klippoglim/municipal';
import { type CsvColumn, renderCsv } from './render-csv.js';

interface PeerRow {
  readonly document: StudyDocument;
  readonly peer: PeerShare;
  /** The municipality that the other document is from. */
  readonly municipality: string | undefined;
}

const columns: readonly CsvColumn<PeerRow>[] = [
  ['target_id', ({ document }) => document.id],
  ['municipality', ({ document }) => document.municipality],
  ['peer_id', ({ peer }) => peer.documentId],
  ['peer_municipality', ({ municipality }) => municipality],
  ['direction', ({ peer }) => peer.direction],
  ['words', ({ peer }) => peer.words],
  ['passages', ({ peer }) => peer.passages.length],
];

/**
 * peers.csv: a row for each document and each document of another municipality that it shares text
 * with. Every pair has two rows, one from each side: `from` in one is `to` in the other. `words` are
 * the document's that are attributed to the other one; 0 where all of it counts under the sources,
 * quotations or commonplace wording.
 */
export function renderPeersCsv({ documents }: StudyResult): string {
  const municipalityOf = new Map(documents.map(({ id, municipality }) => [id, municipality]));
  return renderCsv(
    columns,
    documents.flatMap((document) =>
      document.peers.map((peer) => ({
        document,
        peer,
        municipality: municipalityOf.get(peer.documentId),
      })),
    ),
  );
}
