/** What can stand in a cell. Undefined is an empty cell: not known, which is not 0. */
export type Cell = string | number | boolean | undefined;

/**
 * What a column holds: `id` joins tables; a `category` has one of a few values; a `date` is ISO 8601, as
 * precise as it is known (`2018`, `2018-05`, `2018-05-02`); an `integer` counts; a `number` has a point.
 */
export type ColumnType = 'id' | 'text' | 'category' | 'boolean' | 'date' | 'integer' | 'number';

/** A column in words, in English: what the data dictionary says of it. */
export interface ColumnDescription {
  /** In snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  /** Of a number: what it counts, or what range it has. */
  readonly unit?: string;
  /** Of a category: all that it can be. */
  readonly values?: readonly string[];
  readonly meaning: string;
  /** What an empty cell says. Absent where no cell is ever empty. */
  readonly emptyMeans?: string;
}

/** A column with what a row has in it: the same list makes the table and its description. */
export interface Column<Row> extends ColumnDescription {
  readonly value: (row: Row) => Cell;
}

export const units = {
  words: 'words',
  share: 'share, 0 to 1',
  difference: 'difference of shares, -1 to 1',
  offset: 'UTF-16 code units',
  page: 'page, from 1',
  probability: 'probability, 0 to 1',
} as const;

/** The same column of a row that holds what the column is of. */
export function within<Row, Inner>(
  { value, ...column }: Column<Inner>,
  inner: (row: Row) => Inner,
): Column<Row> {
  return { ...column, value: (row) => value(inner(row)) };
}

/** The same column of a row that may lack what the column is of; an empty cell then says why. */
export function withinIfKnown<Row, Inner>(
  { value, emptyMeans, ...column }: Column<Inner>,
  inner: (row: Row) => Inner | undefined,
  otherwise: string,
): Column<Row> {
  return {
    ...column,
    emptyMeans: emptyMeans === undefined ? otherwise : `${emptyMeans}; or ${otherwise}`,
    value(row) {
      const of = inner(row);
      return of === undefined ? undefined : value(of);
    },
  };
}
