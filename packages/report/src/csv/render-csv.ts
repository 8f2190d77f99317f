import { stringify } from 'csv-stringify/sync';

/** What can stand in a cell. Undefined is an empty cell: not known, which is not 0. */
export type Cell = string | number | undefined;

/** A column: its name, and what a row has in it. */
export type CsvColumn<Row> = readonly [name: string, cell: (row: Row) => Cell];

/**
 * Writes a table by RFC 4180, so that it opens right in Excel, R and Python: UTF-8 with a byte
 * order mark, commas, CRLF, numbers with a full stop and all their digits.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or a tab)
 * gets an apostrophe before it: a file's name must not run anything.
 */
export function renderCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return stringify([columns.map(([name]) => name), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line end of any kind within a cell, and spaces at its ends, survive only in quotes.
    quoted_match: /[\r\n]|^\s|\s$/u,
  });
}
