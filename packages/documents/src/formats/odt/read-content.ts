import { parseXml, type XmlElement } from '../../xml/parse-xml.js';
import type { FlowFindings } from '../finish-flow.js';
import { type FlowText, PAGE_BREAK, type ParagraphPart } from '../flow-text.js';
import { odtNamespaces } from './namespaces.js';
import type { OdtStyles } from './styles.js';

interface Paragraph {
  readonly parts: ParagraphPart[];
  readonly level: number;
  readonly isTitle: boolean;
  readonly breaksPage: boolean;
  /** Footnotes and text boxes that are anchored in it. */
  readonly following: Paragraph[];
}

/** Elements whose content is no text of the document. */
const skipped: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:bibliography',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:ruby-text',
  'text:page-number',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

/**
 * Most blanks that `text:s` may stand for; a count in the billions is an attack, and more than a
 * few are never more than one word boundary.
 */
const MAX_BLANKS = 100;

/**
 * Reads the text of an ODT's `content.xml` into a flow. Left out: deletions of tracked changes,
 * hidden text, annotations, tables of contents and other indexes. Footnotes and text boxes follow
 * the paragraph that they are anchored in.
 */
export function readContent(bytes: Uint8Array, flow: FlowText, styles: OdtStyles): FlowFindings {
  const reader = new ContentReader(flow, styles);
  parseXml(bytes, odtNamespaces, {
    open: (element) => reader.open(element),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.findings();
}

class ContentReader {
  readonly #flow: FlowText;
  readonly #styles: OdtStyles;
  readonly #open: Paragraph[] = [];
  readonly #hiddenSpans: boolean[] = [];
  #inText = false;
  /** Whether a paragraph has been read: a break before the very first begins no second page. */
  #hasText = false;
  #skipDepth = 0;
  #inContents = false;
  #title: string | undefined;
  #contentsLines = 0;
  #deletedText = false;

  constructor(flow: FlowText, styles: OdtStyles) {
    this.#flow = flow;
    this.#styles = styles;
  }

  findings(): FlowFindings {
    return {
      contentsLines: this.#contentsLines,
      deletedText: this.#deletedText,
      ...(this.#title !== undefined && { title: this.#title }),
    };
  }

  open({ name, attribute }: XmlElement): void {
    if (name === 'office:text') this.#inText = true;
    if (!this.#inText) return;
    if (this.#skipDepth > 0) {
      this.#skipDepth++;
      if (name === 'text:deletion') this.#deletedText = true;
      if (name === 'text:p' && this.#inContents) this.#contentsLines++;
      return;
    }
    if (skipped.has(name) || name === 'text:table-of-content') {
      this.#skipDepth = 1;
      this.#inContents = name === 'text:table-of-content';
      return;
    }
    switch (name) {
      case 'text:h':
      case 'text:p':
        this.#beginParagraph(name, attribute);
        break;
      case 'text:span':
        this.#hiddenSpans.push(this.#styles.hides(attribute('text:style-name') ?? ''));
        break;
      case 'text:s':
        this.#add(' '.repeat(Math.min(MAX_BLANKS, Number(attribute('text:c') ?? 1) || 1)));
        break;
      case 'text:tab':
        this.#add('\t');
        break;
      case 'text:line-break':
        this.#add('\n');
        break;
      case 'text:soft-page-break':
        // Between paragraphs or table rows there is none open to hold it.
        if (this.#open.length > 0) this.#open[0]!.parts.push(PAGE_BREAK);
        else this.#flow.paragraph([PAGE_BREAK]);
        break;
    }
  }

  close(name: string): void {
    if (!this.#inText) return;
    if (this.#skipDepth > 0) {
      this.#skipDepth--;
      return;
    }
    switch (name) {
      case 'office:text':
        this.#inText = false;
        break;
      case 'text:h':
      case 'text:p':
        this.#endParagraph();
        break;
      case 'text:span':
        this.#hiddenSpans.pop();
        break;
      case 'table:table-cell':
        if (this.#open.length === 0) this.#flow.endCell();
        break;
      case 'table:table-row':
        if (this.#open.length === 0) this.#flow.separate('\n');
        break;
      case 'table:table':
        if (this.#open.length === 0) this.#flow.separate('\n\n');
        break;
    }
  }

  /** In OpenDocument a run of white space is one blank, and none at a paragraph's start. */
  text(text: string): void {
    if (!this.#inText || this.#skipDepth > 0) return;
    const collapsed = text.replace(/[ \t\r\n]+/gu, ' ');
    const last = this.#open.at(-1)?.parts.at(-1);
    const afterBlank = last === undefined || (typeof last === 'string' && /\s$/u.test(last));
    this.#add(afterBlank ? collapsed.replace(/^ /u, '') : collapsed);
  }

  #add(text: string): void {
    if (text === '' || this.#hiddenSpans.includes(true)) return;
    this.#open.at(-1)?.parts.push(text);
  }

  #beginParagraph(name: string, attribute: XmlElement['attribute']): void {
    const style = attribute('text:style-name') ?? '';
    this.#open.push({
      parts: [],
      level:
        name === 'text:h' ? Math.min(10, Number(attribute('text:outline-level') ?? 1) || 1) : 0,
      isTitle: this.#styles.isTitle(style),
      breaksPage: this.#styles.breaksPage(style),
      following: [],
    });
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    const anchor = this.#open.at(-1);
    if (anchor) anchor.following.push(paragraph);
    else this.#emit(paragraph, true);
  }

  #emit(paragraph: Paragraph, atTop: boolean): void {
    const { parts, level, isTitle, breaksPage, following } = paragraph;
    if (breaksPage && atTop && this.#hasText) this.#flow.paragraph([PAGE_BREAK]);
    const words = parts.filter((part) => part !== PAGE_BREAK).join('');
    if (isTitle && words.trim() !== '') this.#title ??= words.replace(/\s+/gu, ' ').trim();
    if (words.trim() === '') {
      this.#flow.paragraph(parts.filter((part) => part === PAGE_BREAK));
    } else {
      this.#hasText = true;
      if (level > 0) this.#flow.heading(level, parts);
      else this.#flow.paragraph(parts);
      this.#flow.separate('\n\n');
    }
    for (const each of following) this.#emit(each, false);
  }
}
