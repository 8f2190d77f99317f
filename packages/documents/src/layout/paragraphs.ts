import { type Line, type LineBox, onOneBaseline } from './line.js';

/** Distance of two lines, in usual distances, from which a paragraph ends between them. */
const PARAGRAPH_GAP = 1.22;
/** Difference of type sizes, as a share, between a heading or a note and the text. */
const SIZE_CHANGE = 0.06;
/** Share of the column's width that a line leaves blank when its paragraph ends there. */
const SHORT_LINE = 0.12;
/** Lines before and after that tell how wide the column is. */
const COLUMN_WINDOW = 6;

const bullet = /^(?:[•▪●○◦‣∙■□➢✓❖◆►▶*·]|[-–—](?=\s)|o\s(?=\p{Lu}))/u;
const numbering = /^(?:\(?(?:\d{1,2}|[a-zæøå])\)|\d{1,2}\.(?:\d{1,2}\.?)*)\s/u;
const ending = /[.!?:;…]["»”’)\]]*$/u;
/** Letters of a line's end that tell whether a sentence ends there. */
const ENDING_LENGTH = 12;
const runsOn = /^["«“(]?\p{Ll}/u;

/** Tells where paragraphs end on pages whose lines have places. */
export class ParagraphFinder {
  readonly #lines: readonly Line[];
  readonly #leading: number;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#leading = usualLeading(lines);
  }

  /** Whether the line at `index` begins a new paragraph. */
  beginsAt(index: number): boolean {
    const line = this.#lines[index - 1];
    const next = this.#lines[index];
    if (!line || !next) return true;
    const box = line.box;
    const nextBox = next.box;
    if (!box || !nextBox) return false;
    if (line.text.includes('\t') || next.text.includes('\t')) return true;
    if (Math.abs(box.size - nextBox.size) > Math.max(box.size, nextBox.size) * SIZE_CHANGE) {
      return true;
    }
    const size = Math.max(box.size, nextBox.size);
    const down = nextBox.baseline - box.baseline;
    const isNear =
      line.page === next.page && down > 0 && down <= this.#leading * size * PARAGRAPH_GAP;
    if (!isNear && !onOneBaseline(box, nextBox)) {
      return !this.#goesOnElsewhere(index, line, next, down);
    }
    const isShort = this.#leavesBlank(index - 1, box);
    if (bullet.test(next.text)) return !/^[-–—]/u.test(next.text) || endsSentence(line) || isShort;
    if (numbering.test(next.text) && (endsSentence(line) || isShort)) return true;
    if (box.font !== nextBox.font && isShort && !runsOn.test(next.text)) return true;
    if (!endsSentence(line)) return false;
    const indent = nextBox.left - box.left;
    return isShort || (indent > size * 0.8 && indent < size * 4 && !bullet.test(line.text));
  }

  /** After the end of a page or column, a paragraph goes on if neither line says that it does not. */
  #goesOnElsewhere(index: number, line: Line, next: Line, down: number): boolean {
    // A wide gap downwards on one page is a paragraph's end, whatever the letters look like.
    if (line.page === next.page && down > 0) return false;
    if (bullet.test(next.text) || endsSentence(line)) return false;
    if (runsOn.test(next.text)) return true;
    return (
      line.box?.font === next.box?.font &&
      !numbering.test(next.text) &&
      !this.#leavesBlank(index - 1, line.box!)
    );
  }

  #leavesBlank(index: number, box: LineBox): boolean {
    const first = Math.max(0, index - COLUMN_WINDOW);
    let right = box.right;
    let left = box.left;
    for (const line of this.#lines.slice(first, index + COLUMN_WINDOW + 1)) {
      const other = line.box;
      // A line of another column, or of a page with other margins, says nothing.
      if (!other || line.page !== this.#lines[index]!.page) continue;
      if (Math.abs(other.left - box.left) > box.size * 4) continue;
      right = Math.max(right, other.right);
      left = Math.min(left, other.left);
    }
    return right - box.right > (right - left) * SHORT_LINE;
  }
}

function endsSentence({ text }: Line): boolean {
  return ending.test(text.slice(-ENDING_LENGTH));
}

/** The most frequent distance of two lines, in heights of the type. */
function usualLeading(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index - 1]!;
    const next = lines[index]!;
    if (!line.box || !next.box || line.page !== next.page) continue;
    const leading = (next.box.baseline - line.box.baseline) / next.box.size;
    if (leading < 0.8 || leading > 3 || Math.abs(line.box.size - next.box.size) > 0.5) continue;
    const rounded = Math.round(leading * 20) / 20;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let usual = 1.2;
  let most = 0;
  for (const [leading, count] of counts) {
    if (count > most) {
      most = count;
      usual = leading;
    }
  }
  return usual;
}
