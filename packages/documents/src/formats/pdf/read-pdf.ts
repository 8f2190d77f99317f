import { PDFParse, VerbosityLevel } from 'pdf-parse';
import { ReadFailure } from '../../errors.js';
import { layOutLines } from '../../layout/lay-out-lines.js';
import type { Line } from '../../layout/line.js';
import { formatPages } from '../../layout/page-ranges.js';
import type { RawDocument, RawPage, ReaderNote } from '../raw-document.js';
import { headingsOf, raiseToTop, readBookmarks } from './outline.js';
import { pageLines } from './page-lines.js';
import type { PdfDocument, PdfTextItem } from './pdf-types.js';

/** Bytes from the end within which a whole PDF has its end mark, blanks and line ends aside. */
const END_MARK_WITHIN = 1_024;
/**
 * Letters a page below which a document with empty pages counts as a scan: a journal's stamp or a
 * printed page number is text, too.
 */
const SCAN_LETTERS = 20;

/**
 * Reads a PDF: its text by pages, in reading order, with layout repaired; sections from bookmarks.
 * Language and date are left out: what PDF writers put there is the program's, not the text's.
 *
 * @throws {ReadFailure} `encrypted`, `truncated`, `damaged`, `too-many-pages` or `no-text`.
 */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<RawDocument> {
  const isWhole = hasEndMark(bytes);
  const parser = new PDFParse({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  try {
    const pdf = await openPdf(parser, isWhole);
    if (pdf.numPages > maxPages) {
      throw new ReadFailure('too-many-pages', { pages: pdf.numPages, maxPages });
    }
    const notes: ReaderNote[] = isWhole ? [] : [{ code: 'truncated' }];
    const { pages, lines } = await readPages(pdf, notes);
    if (notes.filter(({ code }) => code === 'page-unreadable').length === pages.length) {
      throw new ReadFailure(isWhole ? 'damaged' : 'truncated');
    }
    notes.push(...noteEmptyPages(pages, notes));
    const headings = headingsOf(await readBookmarks(pdf).catch(() => []), lines);
    const laidOut = layOutLines(pages, lines, headings);
    const title = await readTitle(pdf).catch(() => undefined);
    return {
      format: 'pdf',
      pages,
      pieces: laidOut.pieces,
      headings: raiseToTop(laidOut.headings),
      notes: [...notes, ...laidOut.notes],
      ...(title !== undefined && { title }),
    };
  } finally {
    await parser.destroy();
  }
}

async function openPdf(parser: PDFParse, isWhole: boolean): Promise<PdfDocument> {
  try {
    // pdf-parse keeps `load` to itself in its types, but gives no places of letters without it.
    return (await parser['load']()) as unknown as PdfDocument;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new ReadFailure('encrypted', {}, { cause: error });
    if (!isWhole) throw new ReadFailure('truncated', {}, { cause: error });
    throw new ReadFailure('damaged', { reason: message }, { cause: error });
  }
}

async function readPages(
  pdf: PdfDocument,
  notes: ReaderNote[],
): Promise<{ pages: readonly RawPage[]; lines: readonly (readonly Line[])[] }> {
  const pages: RawPage[] = [];
  const lines: (readonly Line[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const index = number - 1;
    try {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent({
        // Ligatures are resolved by our own repair, which keeps the map to the page.
        disableNormalization: true,
        includeMarkedContent: false,
      });
      const items = content.items.filter((item): item is PdfTextItem => 'str' in item);
      const laid = pageLines(items, page.getViewport({ scale: 1 }), index);
      pages.push({ number, text: laid.text });
      lines.push(laid.lines);
      page.cleanup();
    } catch (error) {
      pages.push({ number, text: '' });
      lines.push([]);
      const reason = (error as Error).message;
      notes.push({ code: 'page-unreadable', page: number, detail: { page: number, reason } });
    }
  }
  return { pages, lines };
}

function noteEmptyPages(pages: readonly RawPage[], notes: readonly ReaderNote[]): ReaderNote[] {
  const unreadable = new Set(notes.map(({ page }) => page));
  const empty = pages.filter(({ text, number }) => text.trim() === '' && !unreadable.has(number));
  const letters = pages.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
  const isScan = empty.length * 2 >= pages.length && letters < pages.length * SCAN_LETTERS;
  if (letters === 0 || isScan) throw new ReadFailure('no-text', { pages: pages.length });
  const first = empty[0];
  if (!first) return [];
  const detail = { pages: formatPages(empty.map(({ number }) => number)) };
  return [{ code: 'page-without-text', page: first.number, detail }];
}

/** The title in a PDF's properties, unless it is a file's name or a program's own. */
async function readTitle(pdf: PdfDocument): Promise<string | undefined> {
  const { info } = await pdf.getMetadata();
  const title = typeof info['Title'] === 'string' ? info['Title'].replace(/\s+/gu, ' ').trim() : '';
  const isMade =
    /^(?:microsoft \w+ - |untitled|uten navn|document\d*$|dokument\d*$|presentation\d*$|powerpoint|lysbilde)/iu.test(
      title,
    ) || /\.(?:docx?|pptx?|indd|odt|pdf|rtf|pub|html?)$/iu.test(title);
  return title === '' || isMade ? undefined : title;
}

function hasEndMark(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1]! <= 0x20 || bytes[end - 1] === 0xff)) end--;
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, end);
  return tail.subarray(-END_MARK_WITHIN).includes('%%EOF');
}
