import { listPassages } from '../../study/list-passages.js';
import { sourceId, youngerColumn } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';
import { type PassageRow, passageColumns } from './passage-columns.js';

interface Row extends PassageRow {
  readonly sourceIsYounger: boolean;
}

/** passages.csv: those between municipalities stand in peer-passages.csv. */
export const passagesTable: Table = defineTable<Row>({
  file: 'passages.csv',
  row: 'A passage that a document shares with a source, by document, source and place.',
  columns: passageColumns<Row>('source', 'source', sourceId, {
    ...youngerColumn,
    value: ({ sourceIsYounger }) => sourceIsYounger,
  }),
  rowsOf: (study) =>
    listPassages(study).map(({ document, share, passage, index }) => ({
      ...{ document, originId: share.sourceId, passage, index },
      sourceIsYounger: share.sourceIsYounger,
    })),
});
