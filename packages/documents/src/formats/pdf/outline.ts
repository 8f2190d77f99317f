import type { Line } from '../../layout/line.js';
import type { RawHeading } from '../raw-document.js';
import type { PdfDocument, PdfOutlineNode } from './pdf-types.js';

/** Bookmarks that are followed; a document has hundreds at most, an attack may have millions. */
const MAX_BOOKMARKS = 2_000;
/** Lines that a heading may be broken into. */
const MAX_HEADING_LINES = 3;
const MAX_LEVEL = 9;

/** A bookmark and the page that it leads to. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  /** Index of the page. */
  readonly page: number;
}

/** Reads a PDF's bookmarks, in their order. Those that lead nowhere are left out. */
export async function readBookmarks(pdf: PdfDocument): Promise<readonly Bookmark[]> {
  const bookmarks: Bookmark[] = [];
  const waiting: { node: PdfOutlineNode; level: number }[] = ((await pdf.getOutline()) ?? [])
    .map((node) => ({ node, level: 1 }))
    .reverse();
  for (let count = 0; waiting.length > 0 && count < MAX_BOOKMARKS; count++) {
    const { node, level } = waiting.pop()!;
    const page = await pageOf(pdf, node).catch(() => undefined);
    const title = node.title.replace(/\s+/gu, ' ').trim();
    if (page !== undefined && title !== '') bookmarks.push({ title, level, page });
    if (level === MAX_LEVEL) continue;
    for (const child of [...node.items].reverse()) waiting.push({ node: child, level: level + 1 });
  }
  return bookmarks;
}

async function pageOf(pdf: PdfDocument, { dest }: PdfOutlineNode): Promise<number | undefined> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const reference = target?.[0];
  if (typeof reference === 'number') return reference;
  return reference ? pdf.getPageIndex(reference) : undefined;
}

/**
 * Finds where bookmarks' headings stand: the line, or up to three, on the bookmark's page that read
 * as its title does, letter by letter, a leading number aside. Bookmarks without one are left out.
 */
export function headingsOf(
  bookmarks: readonly Bookmark[],
  linesOfPages: readonly (readonly Line[])[],
): RawHeading[] {
  const headings: RawHeading[] = [];
  for (const { title, level, page } of bookmarks) {
    const wanted = lettersOf(title);
    const lines = linesOfPages[page] ?? [];
    const line = wanted === '' ? undefined : lines.find((_, index) => reads(lines, index, wanted));
    if (line) headings.push({ level, title, page, offset: line.start });
  }
  return headings;
}

/** Raises headings so that the highest level is 1: a bookmark for the whole file may be above all. */
export function raiseToTop(headings: readonly RawHeading[]): RawHeading[] {
  const shallowest = Math.min(...headings.map(({ level }) => level));
  return headings.map((heading) => ({ ...heading, level: heading.level - shallowest + 1 }));
}

function reads(lines: readonly Line[], index: number, wanted: string): boolean {
  let text = '';
  for (const line of lines.slice(index, index + MAX_HEADING_LINES)) {
    text += lettersOf(line.text);
    if (text === wanted || text.replace(/^\p{N}+/u, '') === wanted.replace(/^\p{N}+/u, '')) {
      return true;
    }
    if (text.length > wanted.length + 8) return false;
  }
  return false;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
