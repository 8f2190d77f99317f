import { type Line, onOneBaseline } from './line.js';

/** Rows at each end of a page that are looked at; headers of three lines exist, of four hardly. */
const EDGE_ROWS = 3;
/** Points by which a running line may move between pages. */
const SHIFT = 2.5;
/** Pages that must have the same line at the same place; in a document of two pages, both. */
const MIN_PAGES = 3;
/**
 * Share of the pages with a running line at one place in one typeface from which every line at that
 * place in that typeface is one, such as the titles of short chapters.
 */
const BAND_SHARE = 0.5;
/** Numbers of a line that may be the page's; a date or a case number has several. */
const MAX_NUMBERS = 4;

/** Lines of a page's edge that stand beside each other. */
interface Row {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly page: number;
  readonly side: 'top' | 'bottom';
}

/**
 * Finds running headers, footers and page numbers: lines at the same place of several pages that
 * are the same but for a number that counts with the pages. "Side 3 av 20" is such a line;
 * "Mål 3", atop the third goal's page, is one only if its number follows the page's on at least
 * three pages. Invariant: only lines at a page's edge are found, none with a line that stays
 * between it and the edge. O(lines of the edges).
 */
export function findRunningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const edges = pages.flatMap((lines) => [edgeRows(lines, 'top'), edgeRows(lines, 'bottom')]);
  const rows = edges.flat();
  const running = repeatedRows(rows, pages.length === 2 ? 2 : MIN_PAGES);
  const bands = establishedBands([...running], pages.length);
  const found = new Set<Line>();
  for (const edge of edges) {
    for (const row of edge) {
      const inBand = bands.some((band) => isAt(row, band));
      if (!running.has(row) && !inBand) break;
      for (const line of row.lines) found.add(line);
    }
  }
  return found;
}

/** The rows at a page's edge, the outermost first. */
function edgeRows(lines: readonly Line[], side: Row['side']): Row[] {
  const direction = side === 'top' ? 1 : -1;
  const sorted = lines
    .filter(({ text }) => text.trim() !== '')
    .map((line, index) => ({ line, at: line.box?.baseline ?? index }))
    .sort((one, other) => direction * (one.at - other.at))
    .map(({ line }) => line);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last?.box && line.box && onOneBaseline(last.box, line.box)) row.push(line);
    else if (rows.length === EDGE_ROWS) break;
    else rows.push([line]);
  }
  return rows.map((row) => {
    row.sort((one, other) => (one.box?.left ?? 0) - (other.box?.left ?? 0));
    const text = row
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
    return { lines: row, text, page: row[0]!.page, side };
  });
}

/** Rows that stand at the same place of enough pages, the number of the page aside. */
function repeatedRows(rows: readonly Row[], minPages: number): ReadonlySet<Row> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const form of formsOf(row)) {
      const key = `${row.side} ${form}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const repeated = new Set<Row>();
  for (const group of groups.values()) {
    if (group.length < minPages) continue;
    for (const row of group) {
      const pages = new Set(group.filter((other) => isAt(row, other)).map(({ page }) => page));
      if (pages.size >= minPages) repeated.add(row);
    }
  }
  return repeated;
}

/** A row's text as it stands, and with each of its numbers in turn told from the page's. */
function formsOf({ text, page }: Row): string[] {
  const forms = [text];
  const numbers = [
    ...text.matchAll(/(?<![\p{L}\p{N}])(?:\d{1,4}|[ivxlc]{1,8})(?![\p{L}\p{N}])/giu),
  ];
  for (const match of numbers.slice(0, MAX_NUMBERS).concat(numbers.slice(MAX_NUMBERS).slice(-1))) {
    const number = match[0];
    const value = /^\d/u.test(number) ? Number(number) : romanValue(number);
    if (value === undefined) continue;
    const kind = /^\d/u.test(number) ? 'n' : 'r';
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + number.length);
    forms.push(`${before}{${kind}${value - page}}${after}`);
  }
  return forms;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(number: string): number | undefined {
  const values = [...number.toLowerCase()].map((digit) => romanDigits[digit]!);
  const value = values.reduce(
    (sum, digit, index) => sum + (digit < (values[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return value > 0 ? value : undefined;
}

function isAt(row: Row, other: Row): boolean {
  const box = row.lines[0]!.box;
  const otherBox = other.lines[0]!.box;
  if (row.side !== other.side) return false;
  if (!box || !otherBox) return !box && !otherBox;
  return (
    Math.abs(box.baseline - otherBox.baseline) <= SHIFT &&
    Math.abs(box.size - otherBox.size) < 0.5 &&
    box.font === otherBox.font
  );
}

/** Places that have a running line on most pages, each by one of its rows. */
function establishedBands(rows: readonly Row[], pages: number): readonly Row[] {
  const bands: { row: Row; pages: Set<number> }[] = [];
  for (const row of rows) {
    // Without places, lines of plain text cannot be told to be in a band.
    if (!row.lines[0]!.box) continue;
    const band = bands.find((each) => isAt(each.row, row));
    if (band) band.pages.add(row.page);
    else bands.push({ row, pages: new Set([row.page]) });
  }
  return bands
    .filter((band) => band.pages.size >= pages * BAND_SHARE && pages >= MIN_PAGES)
    .map(({ row }) => row);
}
