import { parseXml, type XmlElement } from '../../xml/parse-xml.js';
import type { FlowFindings } from '../finish-flow.js';
import { FlowText, PAGE_BREAK, type ParagraphPart } from '../flow-text.js';
import { isOn, wordNamespaces } from './namespaces.js';
import { levelOfOutline, roleOfName, type StyleRole } from './styles.js';

/** What a part of a document (its body, its footnotes) is read with. */
export interface BodyContext {
  readonly flow: FlowText;
  readonly roleOfStyle: (styleId: string) => StyleRole;
  /** Text of footnotes by id, put after the paragraph that refers to them. */
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

interface Paragraph {
  readonly parts: ParagraphPart[];
  readonly notes: string[];
  styleId?: string;
  outline?: number;
}

/** Elements whose content is no text of the document. */
const skipped: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
]);

/**
 * Reads the text of a DOCX part into a flow. Left out: deletions of tracked changes, hidden text,
 * placeholder texts of forms, tables of contents, and a text box's second copy (`mc:Fallback`).
 * A text box's paragraphs follow the paragraph that it is anchored in.
 */
export function readBody(bytes: Uint8Array, context: BodyContext): FlowFindings {
  const body = new BodyReader(context);
  parseXml(bytes, wordNamespaces, {
    open: (element) => body.open(element),
    close: (name) => body.close(name),
    text: (text) => body.text(text),
  });
  return body.finish();
}

class BodyReader {
  readonly #context: BodyContext;
  readonly #path: string[] = [];
  /** Open paragraphs: one inside another is a text box's. */
  readonly #open: Paragraph[] = [];
  /** Text boxes' paragraphs, waiting for the end of the one that they are anchored in. */
  readonly #waiting: Paragraph[] = [];
  readonly #endnotes: string[] = [];
  /** For each open `mc:AlternateContent`: whether its choice has been read. */
  readonly #alternatives: boolean[] = [];
  /** For each open content control: whether its content is to be left out. */
  readonly #controls: boolean[] = [];
  #skipDepth = 0;
  #hiddenRun = false;
  #title: string | undefined;
  /** Whether the content control that is left out is a table of contents. */
  #inContents = false;
  #contentsLines = 0;
  #deletedText = false;
  /** Whether the last thing read was a page break, so that a second one is the same. */
  #afterBreak = false;

  constructor(context: BodyContext) {
    this.#context = context;
  }

  open({ name, attribute }: XmlElement): void {
    this.#path.push(name);
    if (this.#skipDepth > 0) {
      this.#skipDepth++;
      if (name === 'w:delText') this.#deletedText = true;
      if (name === 'w:p' && this.#inContents) this.#contentsLines++;
      return;
    }
    if (skipped.has(name) || (name === 'mc:Fallback' && this.#alternatives.at(-1))) {
      this.#skipDepth = 1;
      return;
    }
    const value = attribute('w:val');
    const paragraph = this.#open.at(-1);
    switch (name) {
      case 'mc:AlternateContent':
        this.#alternatives.push(false);
        break;
      case 'mc:Choice':
        // A second choice is another form of the first.
        if (this.#alternatives.at(-1)) this.#skipDepth = 1;
        else if (this.#alternatives.length > 0)
          this.#alternatives[this.#alternatives.length - 1] = true;
        break;
      case 'w:sdt':
        this.#controls.push(false);
        break;
      case 'w:showingPlcHdr':
        this.#inContents = false;
        this.#leaveOutControl(isOn(value));
        break;
      case 'w:docPartGallery':
        this.#inContents = value === 'Table of Contents';
        this.#leaveOutControl(this.#inContents);
        break;
      case 'w:sdtContent':
        if (this.#controls.at(-1)) this.#skipDepth = 1;
        break;
      case 'w:p':
        this.#open.push({ parts: [], notes: [] });
        break;
      case 'w:pStyle':
        if (paragraph && value !== undefined) paragraph.styleId = value;
        break;
      case 'w:outlineLvl':
        if (paragraph && this.#path.at(-2) === 'w:pPr') paragraph.outline = Number(value);
        break;
      case 'w:r':
        this.#hiddenRun = false;
        break;
      case 'w:vanish':
        if (this.#path.at(-3) === 'w:r') this.#hiddenRun = isOn(value);
        break;
      case 'w:rStyle':
        if (this.#path.at(-3) === 'w:r' && value !== undefined) {
          this.#hiddenRun ||= this.#context.roleOfStyle(value).hidden === true;
        }
        break;
      case 'w:tab':
        if (this.#path.at(-2) === 'w:r') this.#add('\t');
        break;
      case 'w:br':
        if (attribute('w:type') === 'page') this.#breakPage();
        else if (attribute('w:type') !== 'column') this.#add('\n');
        break;
      case 'w:lastRenderedPageBreak':
        this.#breakPage();
        break;
      case 'w:cr':
        this.#add('\n');
        break;
      case 'w:noBreakHyphen':
        this.#add('-');
        break;
      case 'w:footnoteReference':
        this.#note(this.#context.footnotes.get(attribute('w:id') ?? ''), paragraph?.notes);
        break;
      case 'w:endnoteReference':
        this.#note(this.#context.endnotes.get(attribute('w:id') ?? ''), this.#endnotes);
        break;
    }
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#skipDepth > 0) {
      this.#skipDepth--;
      return;
    }
    switch (name) {
      case 'mc:AlternateContent':
        this.#alternatives.pop();
        break;
      case 'w:sdt':
        this.#controls.pop();
        break;
      case 'w:p':
        this.#endParagraph();
        break;
      case 'w:tc':
        if (this.#open.length === 0) this.#context.flow.endCell();
        break;
      case 'w:tr':
        if (this.#open.length === 0) this.#context.flow.separate('\n');
        break;
      case 'w:tbl':
        if (this.#open.length === 0) this.#context.flow.separate('\n\n');
        break;
    }
  }

  text(text: string): void {
    if (this.#skipDepth === 0 && this.#path.at(-1) === 'w:t') this.#add(text);
  }

  finish(): FlowFindings {
    for (const note of this.#endnotes) {
      this.#context.flow.paragraph([note]);
      this.#context.flow.separate('\n\n');
    }
    return {
      contentsLines: this.#contentsLines,
      deletedText: this.#deletedText,
      ...(this.#title !== undefined && { title: this.#title }),
    };
  }

  #add(text: string): void {
    if (this.#hiddenRun) return;
    this.#open.at(-1)?.parts.push(text);
    if (text.trim() !== '') this.#afterBreak = false;
  }

  /** Word writes a forced break and then, where the new page begins, a rendered one. */
  #breakPage(): void {
    if (this.#afterBreak) return;
    this.#afterBreak = true;
    this.#open.at(-1)?.parts.push(PAGE_BREAK);
  }

  #leaveOutControl(leaveOut: boolean): void {
    if (leaveOut && this.#controls.length > 0) this.#controls[this.#controls.length - 1] = true;
  }

  #note(text: string | undefined, notes: string[] | undefined): void {
    if (text !== undefined && !this.#hiddenRun) notes?.push(text);
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    if (this.#open.length > 0) {
      this.#waiting.push(paragraph);
      return;
    }
    for (const each of [paragraph, ...this.#waiting.splice(0)]) this.#emit(each);
  }

  #emit({ parts, notes, styleId, outline }: Paragraph): void {
    const { flow, roleOfStyle } = this.#context;
    const role = styleId === undefined ? {} : roleOfStyle(styleId);
    const words = parts.filter((part) => part !== PAGE_BREAK).join('');
    const breaks = parts.filter((part) => part === PAGE_BREAK);
    if (words.trim() === '' || role.hidden || role.contents) {
      if (role.contents && words.trim() !== '') this.#contentsLines++;
      flow.paragraph(breaks);
      return;
    }
    if (role.title) this.#title ??= words.replace(/\s+/gu, ' ').trim();
    const level = outline === undefined ? (role.headingLevel ?? 0) : levelOfOutline(outline);
    if (level > 0) flow.heading(level, parts);
    else flow.paragraph(parts);
    flow.separate('\n\n');
    for (const note of notes) {
      flow.paragraph([note]);
      flow.separate('\n\n');
    }
  }
}

/** Reads the notes of a document by id; separators between notes and text are notes, too, in DOCX. */
export function readNotes(bytes: Uint8Array, element: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let flow: FlowText | undefined;
  let body: BodyReader | undefined;
  let id: string | undefined;
  parseXml(bytes, wordNamespaces, {
    open: (opened) => {
      if (opened.name === element) {
        const type = opened.attribute('w:type');
        id = type === undefined || type === 'normal' ? opened.attribute('w:id') : undefined;
        flow = new FlowText(false);
        body = new BodyReader({
          flow,
          roleOfStyle: roleOfName,
          footnotes: new Map(),
          endnotes: new Map(),
        });
      }
      body?.open(opened);
    },
    close: (name) => {
      body?.close(name);
      if (name !== element || !flow) return;
      const text = flow.finish().pages[0]!.text.trim();
      if (id !== undefined && text !== '') notes.set(id, text);
      body = undefined;
    },
    text: (text) => body?.text(text),
  });
  return notes;
}
