import { readByColumns } from '../../layout/columns.js';
import { type Line, onOneBaseline } from '../../layout/line.js';
import { type Fragment, fragmentsOf } from './fragments.js';
import type { PdfTextItem, PdfViewport } from './pdf-types.js';

/** A page's raw text and its lines; the text is the lines in reading order, one below the other. */
export interface PageLines {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Gap, in heights of the type, from which two parts of a line are cells rather than words. */
const CELL_GAP = 2.2;

/** Puts a page's text items together to lines. */
export function pageLines(
  items: readonly PdfTextItem[],
  viewport: PdfViewport,
  page: number,
): PageLines {
  const rows: Fragment[][] = [];
  for (const fragment of readByColumns(fragmentsOf(items, viewport))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isBeside(last, fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  let text = '';
  const lines = rows.map((row) => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += joinRow(row);
    return { page, start, end: text.length, text: text.slice(start), box: boxOf(row) };
  });
  return { text, lines };
}

function isBeside(last: Fragment, next: Fragment): boolean {
  return onOneBaseline(last.box, next.box) && next.box.left >= last.box.right - last.box.size;
}

function joinRow(row: readonly Fragment[]): string {
  return row
    .map(({ text, box }, index) => {
      const last = row[index - 1];
      if (!last) return text;
      return (box.left - last.box.right > box.size * CELL_GAP ? '\t' : ' ') + text;
    })
    .join('');
}

function boxOf(row: readonly Fragment[]): Fragment['box'] {
  const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return { ...longest.box, left: row[0]!.box.left, right: row.at(-1)!.box.right };
}
