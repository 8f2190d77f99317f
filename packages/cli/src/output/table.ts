import CliTable from 'cli-table3';
import { lengthOf, wrapText } from './text-layout.js';

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** One for each row. */
  readonly cells: readonly string[];
  /** Text may be wrapped to save width; numbers stay whole and stand to the right. */
  readonly kind: 'text' | 'number';
}

/** What stands between two columns. */
const gap = '  ';

/** A rule under the headings and nothing else: every column saved on frames is one for names. */
const chars = {
  ...{ top: '', 'top-left': '', 'top-mid': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
  ...{ left: '', right: '', middle: gap },
  ...{ mid: '─', 'left-mid': '', 'mid-mid': '──', 'right-mid': '' },
};
/** A text column is never made narrower, nor than its heading's longest word: names would break up. */
const leastTextWidth = 10;

/**
 * Draws a table that fits in `width`: text columns are wrapped first; then `extra` columns that do
 * not fit go into further tables below, each beginning with the `key` columns again, so that
 * nothing is left out.
 */
export function drawTables(
  columns: {
    /** What a row is about; repeated in every table. */
    readonly key: readonly Column[];
    readonly before: readonly Column[];
    /** Any number, of like kind. */
    readonly extra: readonly Column[];
    readonly after: readonly Column[];
  },
  width: number,
): string {
  const { key, before, extra, after } = columns;
  const first = [...key, ...before, ...after];
  let taken = fitting(first, extra, width);
  const tables = [drawTable([...key, ...before, ...extra.slice(0, taken), ...after], width)];
  while (taken < extra.length) {
    const rest = extra.slice(taken);
    const count = Math.max(fitting(key, rest, width), 1);
    tables.push(drawTable([...key, ...rest.slice(0, count)], width));
    taken += count;
  }
  return tables.join('\n\n');
}

/** Draws one table; its text columns are wrapped so that it fits in `width`, if that is possible. */
export function drawTable(columns: readonly Column[], width: number): string {
  const widths = columnWidths(columns, width);
  const table = new CliTable({
    head: columns.map(({ heading }, index) => wrapText(heading, widths[index]!).join('\n')),
    colAligns: columns.map(({ kind }) => (kind === 'number' ? 'right' : 'left')),
    chars,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  const rows = columns[0]?.cells.length ?? 0;
  for (let row = 0; row < rows; row++) {
    table.push(
      columns.map(({ cells }, index) => wrapText(cells[row] ?? '', widths[index]!).join('\n')),
    );
  }
  return table.toString().replace(/ +$/gm, '');
}

/** How many of the extra columns fit beside the others. */
function fitting(others: readonly Column[], extra: readonly Column[], width: number): number {
  let left = width + gap.length - total(others.map(leastWidth));
  let count = 0;
  for (const column of extra) {
    left -= leastWidth(column);
    if (left < 0) break;
    count++;
  }
  return count;
}

function columnWidths(columns: readonly Column[], width: number): number[] {
  const widths = columns.map(naturalWidth);
  let over = total(widths) + (columns.length - 1) * gap.length - width;
  while (over > 0) {
    const widest = widestText(columns, widths);
    if (widest === undefined) break;
    widths[widest]! -= 1;
    over--;
  }
  return widths;
}

function widestText(columns: readonly Column[], widths: readonly number[]): number | undefined {
  let widest: number | undefined;
  columns.forEach((column, index) => {
    if (column.kind !== 'text' || widths[index]! <= leastTextWidthOf(column)) return;
    if (widest === undefined || widths[index]! > widths[widest]!) widest = index;
  });
  return widest;
}

/** Headings of number columns are wrapped at spaces, so that they widen no column. */
function naturalWidth({ heading, cells, kind }: Column): number {
  const headings = kind === 'number' ? heading.split(' ') : [heading];
  let widest = 1;
  for (const text of [...headings, ...cells]) widest = Math.max(widest, lengthOf(text));
  return widest;
}

function leastTextWidthOf({ heading }: Column): number {
  return Math.max(leastTextWidth, ...heading.split(' ').map(lengthOf));
}

/** With the gap before it. */
function leastWidth(column: Column): number {
  const natural = naturalWidth(column);
  return (
    gap.length + (column.kind === 'text' ? Math.min(natural, leastTextWidthOf(column)) : natural)
  );
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
