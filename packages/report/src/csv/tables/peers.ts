import type { PeerShare, StudyDocument } from '@klippoglim/municipal';
import { type Column, type ColumnDescription, units, within } from '../column.js';
import { targetColumns } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface Row {
  readonly document: StudyDocument;
  readonly peer: PeerShare;
  /** The other document. */
  readonly other: StudyDocument | undefined;
}

/** What names the other document. */
export const peerId: ColumnDescription = {
  name: 'peer_id',
  type: 'id',
  meaning: 'The document of another municipality; joins with target_id.',
};

export const directionColumn: ColumnDescription = {
  name: 'direction',
  type: 'category',
  values: ['from', 'to', 'undecided'],
  meaning:
    'By date: from the other document, which is older; to it, which is younger; undecided where dates do not tell.',
};

const ofPeer = (
  name: string,
  type: ColumnDescription['type'],
  meaning: string,
  value: (other: StudyDocument) => string | undefined,
): Column<Row> => ({
  ...{ name, type, meaning, emptyMeans: 'the manifest gives none' },
  value: ({ other }) => other && value(other),
});

/** peers.csv: every pair has two rows, one from each side: `from` in one is `to` in the other. */
export const peersTable: Table = defineTable<Row>({
  file: 'peers.csv',
  row: 'A document and a document of another municipality that it shares text with, seen from the first.',
  columns: [
    ...targetColumns.map((column) => within(column, ({ document }: Row) => document)),
    { ...peerId, value: ({ peer }) => peer.documentId },
    ofPeer(
      'peer_municipality',
      'text',
      'Name of the municipality that the other document is from.',
      ({ municipality }) => municipality,
    ),
    ofPeer(
      'peer_municipality_number',
      'id',
      'Its official number, four digits.',
      ({ number }) => number,
    ),
    { ...directionColumn, value: ({ peer }) => peer.direction },
    {
      name: 'words',
      type: 'integer',
      unit: units.words,
      meaning:
        'Words of the document that are attributed to the other: of the class peer, and words of sources that came by way of it. 0 where all that they share counts under sources, quotations or commonplace wording.',
      value: ({ peer }) => peer.words,
    },
    {
      name: 'passages',
      type: 'integer',
      unit: 'passages',
      meaning:
        'Passages that both share: as many rows in peer-passages.csv. What both have verbatim from a source is left out.',
      value: ({ peer }) => peer.passages.length,
    },
  ],
  rowsOf({ documents }) {
    const documentOf = new Map(documents.map((document) => [document.id, document]));
    return documents.flatMap((document) =>
      document.peers.map(
        (peer): Row => ({
          ...{ document, peer, other: documentOf.get(peer.documentId) },
        }),
      ),
    );
  },
});
