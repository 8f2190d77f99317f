import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { ReadFailure } from '../errors.js';
import { decodeText } from '../text/decode-text.js';
import type { Piece, RawDocument, RawHeading } from './raw-document.js';

/** Nesting of quotes and lists beyond any text's; the tree is walked recursively. */
const MAX_DEPTH = 200;

/**
 * Reads Markdown (CommonMark with GitHub's tables and footnotes). The text is what is shown: marks
 * of emphasis, links' addresses, comments and front matter are left out, and offsets refer to the
 * file. Title, language and date come from the front matter (YAML's simple `key: value` lines).
 *
 * @throws {ReadFailure} `too-deep`.
 */
export function readMarkdown(bytes: Uint8Array): RawDocument {
  const decoded = decodeText(bytes);
  const source = decoded.text;
  const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(source);
  // Blanks of the same length keep the parser's offsets those of the file.
  const body = front ? front[0].replace(/[^\r\n]/gu, ' ') + source.slice(front[0].length) : source;
  const tree = fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const { pieces, headings } = new MarkdownComposer(source).compose(tree);
  const field = (pattern: RegExp): string | undefined =>
    pattern
      .exec(front?.[1] ?? '')?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/u, '$2') || undefined;
  const title = field(/^title:(.*)$/imu) ?? headings.find(({ level }) => level === 1)?.title;
  const language = field(/^lang(?:uage)?:\s*["']?([a-z]{2,3})(?:-[\w-]+)?["']?\s*$/imu);
  const date = field(/^date:\s*["']?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/imu);
  return {
    format: 'markdown',
    pages: [{ number: 0, text: source }],
    pieces,
    headings,
    notes: decoded.notes,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language: language.toLowerCase() }),
    ...(date !== undefined && { date }),
  };
}

class MarkdownComposer {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #headings: RawHeading[] = [];
  #pending = '';

  constructor(source: string) {
    this.#source = source;
  }

  compose(tree: Root): { pieces: readonly Piece[]; headings: readonly RawHeading[] } {
    this.#visit(tree, 0);
    return { pieces: this.#pieces, headings: this.#headings };
  }

  #visit(node: Nodes, depth: number): void {
    if (depth > MAX_DEPTH) throw new ReadFailure('too-deep', { maxDepth: MAX_DEPTH });
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        this.#take(node.value, node.position?.start.offset, node.position?.end.offset);
        break;
      case 'break':
        this.#separate('\n');
        return;
      case 'heading': {
        const before = this.#pieces.length;
        for (const child of node.children) this.#visit(child, depth + 1);
        this.#addHeading(node.depth, before);
        break;
      }
      default:
        if ('children' in node) for (const child of node.children) this.#visit(child, depth + 1);
    }
    this.#separate(separatorAfter(node.type));
  }

  /**
   * Takes a node's text from where it stands in the file, stepping over what is not shown there:
   * the node's own marks, quotation marks at line starts, the strokes of escapes. An entity is the
   * one thing that becomes other letters.
   */
  #take(value: string, start = 0, end = start): void {
    if (value === '') return;
    if (this.#pieces.length > 0) this.#insert(this.#pending);
    this.#pending = '';
    const first = this.#source.slice(start, end).indexOf(value.slice(0, 1));
    let at = start + Math.max(0, first);
    let done = 0;
    while (done < value.length) {
      if (at < end && this.#source[at] === value[done]) {
        const from = at;
        while (at < end && done < value.length && this.#source[at] === value[done]) {
          at++;
          done++;
        }
        this.#pieces.push({ page: 0, start: from, end: at });
        continue;
      }
      const entity = /^&[#\w]+;/u.exec(this.#source.slice(at, Math.min(end, at + 40)))?.[0];
      const mark = entity === undefined && at < end && /[\\>\s`~]/u.test(this.#source[at]!);
      if (mark) {
        at++;
        continue;
      }
      const letter = String.fromCodePoint(value.codePointAt(done)!);
      this.#insert(letter);
      done += letter.length;
      at += entity?.length ?? 0;
    }
  }

  #insert(text: string): void {
    if (text !== '') this.#pieces.push({ insert: text });
  }

  #separate(separator: string): void {
    if (separator.length >= this.#pending.length) this.#pending = separator;
  }

  #addHeading(level: number, before: number): void {
    const own = this.#pieces.slice(before);
    const first = own.find((piece) => 'page' in piece);
    if (!first || !('page' in first)) return;
    const title = own
      .map((piece) =>
        'insert' in piece ? piece.insert : this.#source.slice(piece.start, piece.end),
      )
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
    this.#headings.push({ level, title, page: 0, offset: first.start });
  }
}

function separatorAfter(type: Nodes['type']): string {
  switch (type) {
    case 'paragraph':
    case 'heading':
    case 'code':
    case 'table':
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
      return '\n\n';
    case 'listItem':
    case 'tableRow':
      return '\n';
    case 'tableCell':
      return '\t';
    default:
      return '';
  }
}
