import type { StudyResult } from '@klippoglim/municipal';
import type { Cell, Column, ColumnDescription } from './column.js';

/** A table of a study, in words and as what makes its cells. */
export interface Table {
  /** The name of its file. */
  readonly file: string;
  /** English: what a row is. */
  readonly row: string;
  readonly columns: readonly ColumnDescription[];
  /** The rows' cells, in the order of the columns. Undefined where a study has no such table. */
  readonly cellsOf: (study: StudyResult) => readonly (readonly Cell[])[] | undefined;
}

/** Makes a table of its columns; see {@link Table}. */
export function defineTable<Row>({
  columns,
  rowsOf,
  ...table
}: Pick<Table, 'file' | 'row'> & {
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (study: StudyResult) => readonly Row[] | undefined;
}): Table {
  return {
    ...table,
    columns,
    cellsOf: (study) => rowsOf(study)?.map((row) => columns.map(({ value }) => value(row))),
  };
}
