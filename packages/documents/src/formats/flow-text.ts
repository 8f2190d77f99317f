import { type Piece, type RawHeading, type RawPage, wholePages } from './raw-document.js';

/** Where a page ends inside a paragraph. */
export const PAGE_BREAK: unique symbol = Symbol('page break');

/** A stretch of a paragraph's text, or a page break in it. */
export type ParagraphPart = string | typeof PAGE_BREAK;

/** What stands between two stretches of text. */
type Separator = '' | '\t' | '\n' | '\n\n';

/**
 * Collects the text of formats that flow (DOCX, ODT, HTML): paragraphs, cells, headings and page
 * breaks, with no separator at the start, at the end, or twice in a row.
 */
export class FlowText {
  readonly #paged: boolean;
  readonly #pages: string[][] = [[]];
  readonly #headings: RawHeading[] = [];
  /** Length of the current page's text. */
  #length = 0;
  #pending: Separator = '';
  /** Whether the separator before the next text has been written, at the end of the page before. */
  #separated = true;

  /** @param paged Whether all page breaks will be told, so that pages get their right numbers. */
  constructor(paged: boolean) {
    this.#paged = paged;
  }

  /** Adds a paragraph, or a part of one. Blank parts at its start are left out. */
  paragraph(parts: readonly ParagraphPart[]): void {
    for (const part of parts) {
      if (part === PAGE_BREAK) this.#breakPage();
      else this.#text(part);
    }
  }

  /** Adds a paragraph that is a heading. */
  heading(level: number, parts: readonly ParagraphPart[]): void {
    const first = parts.findIndex((part) => part !== PAGE_BREAK && part.trim() !== '');
    if (first === -1) {
      this.paragraph(parts);
      return;
    }
    this.paragraph(parts.slice(0, first));
    const before = this.#separated ? 0 : this.#pending.length;
    this.#headings.push({
      level,
      title: parts
        .filter((part) => part !== PAGE_BREAK)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim(),
      page: this.#pages.length - 1,
      offset: this.#length + before,
    });
    this.paragraph(parts.slice(first));
  }

  /** Ends a line, a paragraph or a cell; of several ends, the strongest is kept. */
  separate(separator: Separator): void {
    if (separator.length >= this.#pending.length) this.#pending = separator;
  }

  /** Separates the cells of a row, over what the paragraphs inside the cell asked for. */
  endCell(): void {
    this.#pending = '\t';
  }

  finish(): { pages: RawPage[]; pieces: Piece[]; headings: readonly RawHeading[] } {
    const pages = this.#pages.map((parts, index) => ({
      number: this.#paged ? index + 1 : 0,
      text: parts.join(''),
    }));
    return { pages, pieces: wholePages(pages), headings: this.#headings };
  }

  #text(text: string): void {
    if (text === '') return;
    if (!this.#separated) this.#add(this.#pending);
    this.#pending = '';
    this.#separated = false;
    this.#add(text);
  }

  #breakPage(): void {
    if (!this.#paged) return;
    if (!this.#separated) this.#add(this.#pending);
    this.#separated = this.#separated || this.#pending !== '';
    this.#pending = '';
    this.#pages.push([]);
    this.#length = 0;
  }

  #add(text: string): void {
    this.#pages.at(-1)!.push(text);
    this.#length += text.length;
  }
}
