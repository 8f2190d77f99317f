import type { Line } from './line.js';

/** What becomes of the end of a line and the start of the next. */
export type LineJoin =
  /** The hyphen goes, the halves are one word: `digitali-|sering`. */
  | 'drop-hyphen'
  /** The hyphen stays, the halves are one word: `IKT-|strategi`. */
  | 'keep-hyphen'
  /** Two words, as at most line ends; also after a suspended hyphen: `helse-|og omsorg`. */
  | 'space';

/** Words that follow a suspended hyphen, and are hardly the second half of a word. */
const afterSuspended: ReadonlySet<string> = new Set(['og', 'eller', 'samt', 'and', 'or']);

/** Letters of a line's end and start that are looked at; no word is longer. */
const REACH = 100;

const hyphenAtEnd =
  /(?<half>[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’-]*)(?<hyphen>[-\u00AD\u2010\u2011])$/u;
const wordAtStart = /^[\p{L}\p{N}\p{M}]+/u;
const words = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a document, to tell how it writes a word when it is not broken. */
export class Vocabulary {
  readonly #sorted: readonly string[];

  /** @param lines All lines; halves at their ends and starts are left out. */
  constructor(lines: Iterable<string>) {
    const found = new Set<string>();
    let broken = false;
    for (const line of lines) {
      const whole = broken ? line.replace(wordAtStart, '') : line;
      broken = hyphenAtEnd.test(endOf(line));
      for (const [word] of (broken ? withoutLastWord(whole) : whole).matchAll(words)) {
        found.add(normalize(word));
      }
    }
    this.#sorted = [...found].sort();
  }

  /** Whether a word is there, alone or with an ending: `strategi` is in `strategien`. */
  has(word: string): boolean {
    const wanted = normalize(word);
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(wanted) ?? false;
  }
}

/**
 * Decides how two lines of a paragraph are joined. A soft hyphen was put in by a program and goes.
 * Of a hard one the line end does not tell: the document's own words decide, and where they do
 * not, capitals, digits and single letters keep it (KS-, 5G-, e-), small letters lose it.
 */
export function joinAtLineEnd(line: string, next: string, vocabulary: Vocabulary): LineJoin {
  const end = hyphenAtEnd.exec(endOf(line))?.groups;
  const half = end?.['half'];
  const rest = wordAtStart.exec(next.slice(0, REACH).trimStart())?.[0];
  if (half === undefined || rest === undefined) return 'space';
  if (end?.['hyphen'] === '\u00AD') return 'drop-hyphen';
  // Addresses: what breaks them keeps its hyphens.
  const token = /\S+$/u.exec(endOf(line))?.[0] ?? '';
  if (/@|:\/\/|^www\./u.test(token)) return 'keep-hyphen';
  const joined = vocabulary.has(half + rest);
  const hyphenated = vocabulary.has(`${half}-${rest}`);
  if (!/^\p{Ll}/u.test(rest)) {
    const isCapitals = /^\p{Lu}{4,}$/u.test(half) && /^\p{Lu}{2,}$/u.test(rest);
    return isCapitals && !hyphenated ? 'drop-hyphen' : 'keep-hyphen';
  }
  if (afterSuspended.has(rest) && !joined) return 'space';
  if (joined !== hyphenated) return joined ? 'drop-hyphen' : 'keep-hyphen';
  const lastPart = half.slice(half.lastIndexOf('-') + 1);
  return /[\p{Lu}\p{N}]$/u.test(lastPart) || lastPart.length === 1 ? 'keep-hyphen' : 'drop-hyphen';
}

/** A hyphen that {@link joinAtLineEnd} says must go, as an offset from the line's end. */
export function hyphenStart(line: Line): number {
  return line.start + line.text.trimEnd().length - 1;
}

function endOf(line: string): string {
  return line.slice(-REACH).trimEnd();
}

function withoutLastWord(line: string): string {
  return line.slice(0, -REACH) + endOf(line).replace(hyphenAtEnd, '');
}

function normalize(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010\u2011]/gu, '-')
    .replaceAll('\u00AD', '');
}
