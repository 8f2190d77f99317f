import { stringify } from 'csv-stringify/sync';
import type { Cell } from './column.js';

/**
 * Writes a table by RFC 4180, so that it opens right in Excel, R and Python: UTF-8 with a byte
 * order mark, commas, CRLF, numbers with a full stop and all their digits, `true` and `false`.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or a tab)
 * gets an apostrophe before it: a file's name must not run anything.
 */
export function renderCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([names, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
    // A line end of any kind within a cell, and spaces at its ends, survive only in quotes.
    quoted_match: /[\r\n]|^\s|\s$/u,
  });
}
