import type { Cell } from '../../csv/column.js';

/**
 * Writes a table as the study's CSV files are written, byte for byte as `renderCsv` does: that one's
 * library needs Node, or half as much again as the whole page in a browser.
 */
export function writeCsv(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [names, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

/** What a spreadsheet would take for a formula, in ASCII and as wide characters. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
