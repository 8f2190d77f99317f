import type { PeerShare } from '@klippoglim/municipal';
import { defineTable, type Table } from '../table.js';
import { type PassageRow, passageColumns } from './passage-columns.js';
import { directionColumn, peerId } from './peers.js';

interface Row extends PassageRow {
  readonly direction: PeerShare['direction'];
}

/** peer-passages.csv: every passage twice, once from each side, as peers.csv has every pair. */
export const peerPassagesTable: Table = defineTable<Row>({
  file: 'peer-passages.csv',
  row: 'A passage that a document shares with a document of another municipality, seen from the first.',
  columns: passageColumns<Row>('peer', 'other document', peerId, {
    ...directionColumn,
    value: ({ direction }) => direction,
  }),
  rowsOf: ({ documents }) =>
    documents.flatMap((document) =>
      document.peers.flatMap(({ documentId, direction, passages }) =>
        passages.map(
          (passage, index): Row => ({
            ...{ document, originId: documentId, passage, index, direction },
          }),
        ),
      ),
    ),
});
