import type { StudyDocument, StudySensitivity } from '@klippoglim/municipal';
import { type Column, units, within } from '../column.js';
import { targetColumns } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface Row {
  readonly row: StudySensitivity['rows'][number];
  readonly document: StudyDocument;
  readonly copied: number | undefined;
}

const agreement = (
  name: string,
  meaning: string,
  value: (row: Row['row']) => number | undefined,
): Column<Row> => ({
  name,
  type: 'number',
  unit: 'correlation, -1 to 1',
  meaning: `${meaning} of the order of the documents under the setting and under that of the study; the same in all rows of a setting.`,
  emptyMeans: 'all documents have one share, under the setting or under that of the study',
  value: ({ row }) => value(row),
});

/** sensitivity.csv: the study's own setting first. Only of a study that was run with `sensitivity`. */
export const sensitivityTable: Table = defineTable<Row>({
  file: 'sensitivity.csv',
  row: 'A setting and a document; only of a study that was run with --sensitivity.',
  columns: [
    {
      name: 'setting',
      type: 'text',
      meaning: 'What differs from the settings of the study; study is the study itself.',
      value: ({ row }) => row.setting,
    },
    ...targetColumns.map((column) => within(column, ({ document }: Row) => document)),
    {
      name: 'copied',
      type: 'number',
      unit: units.share,
      meaning: 'Words from sources ÷ words under that setting, as copied in documents.csv.',
      emptyMeans: 'not measured',
      value: ({ copied }) => copied,
    },
    agreement('spearman', "Spearman's rank correlation", ({ spearman }) => spearman),
    agreement('kendall', "Kendall's rank correlation", ({ kendall }) => kendall),
  ],
  rowsOf({ sensitivity, documents }) {
    if (sensitivity === undefined) return undefined;
    const documentOf = new Map(documents.map((document) => [document.id, document]));
    return sensitivity.rows.flatMap((row) =>
      sensitivity.documents.flatMap((id, place): Row[] => {
        const document = documentOf.get(id);
        return document === undefined ? [] : [{ row, document, copied: row.shares[place] }];
      }),
    );
  },
});
