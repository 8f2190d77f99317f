import type { Line } from './line.js';

/** Entries with dotted leaders that make a table of contents, with or without its heading. */
const MIN_LEADERS = 3;
/** Entries that make one below its heading. */
const MIN_ENTRIES = 3;
/** Lines of a long entry before the one that ends in its page number. */
const MAX_WRAPPED = 2;
/** Pages that a document's printed numbers may be ahead of its sheets. */
const NUMBERING_SLACK = 40;

const heading =
  /^(?:\d+\.?\s+)?(?:innh[oa]ld(?:s(?:fortegnelse|forteikning|liste|oversikt|oversyn))?|(?:table of )?contents)\s*:?$/iu;
const leader =
  /(?:(?:\.\s?){4,}|…{2,}|(?:…\s){2,}|_{5,}|(?:·\s?){4,})\s*(?:\d{1,4}|[ivxlc]{1,8})$/iu;
const numbered = /^(?=.*\p{L}).*?(?<gap>\s+)(?<number>\d{1,4})$/u;

/** Longer lines are no entries, and would only cost time. */
const MAX_ENTRY_LENGTH = 400;

/** A stretch of lines, both ends included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds tables of contents: lines with dotted leaders to a page number; below a heading such as
 * "Innhold" also lines that end in page numbers that do not fall. Invariant: what is found is
 * contiguous, ends with an entry, and has at least three entries. O(lines).
 */
export function findContents(lines: readonly Line[], pageCount: number): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (let index = 0; index < lines.length; index++) {
    const stretch = isHeading(lines[index]!)
      ? contentsBelow(lines, index, pageCount)
      : isLeader(lines[index]!)
        ? leadersFrom(lines, index)
        : undefined;
    if (!stretch) continue;
    for (let at = stretch.first; at <= stretch.last; at++) found.add(lines[at]!);
    index = stretch.last;
  }
  return found;
}

function contentsBelow(
  lines: readonly Line[],
  headingIndex: number,
  pageCount: number,
): Stretch | undefined {
  let last = headingIndex;
  let entries = 0;
  let previous = 0;
  for (let index = headingIndex + 1; index < lines.length; index++) {
    if (index - last > MAX_WRAPPED + 1) break;
    const line = lines[index]!;
    const text = line.text.trim();
    if (isLeader(line)) {
      previous = Number(/\d+$/u.exec(text)?.[0] ?? previous);
    } else {
      const number = Number(numberOf(line)?.['number'] ?? Number.NaN);
      // The heading may come again on the contents' next page.
      if (isHeading(line)) continue;
      if (!(number >= previous && number <= pageCount + NUMBERING_SLACK)) continue;
      previous = number;
    }
    entries++;
    last = index;
  }
  return entries >= MIN_ENTRIES ? { first: headingIndex, last } : undefined;
}

function leadersFrom(lines: readonly Line[], start: number): Stretch | undefined {
  let first = start;
  // Entries of the first level often have a wide gap where others have dots.
  while (first > 0 && isGapped(lines[first - 1]!)) first--;
  let last = start;
  let leaders = 1;
  for (let index = start + 1; index < lines.length && index - last <= MAX_WRAPPED + 1; index++) {
    const hasLeader = isLeader(lines[index]!);
    if (hasLeader) leaders++;
    if (hasLeader || isGapped(lines[index]!)) last = index;
  }
  return leaders >= MIN_LEADERS ? { first, last } : undefined;
}

function isHeading({ text }: Line): boolean {
  return text.length <= MAX_ENTRY_LENGTH && heading.test(text.trim());
}

function isLeader({ text }: Line): boolean {
  return text.length <= MAX_ENTRY_LENGTH && leader.test(text.trim());
}

function isGapped(line: Line): boolean {
  return numberOf(line)?.['gap']?.includes('\t') ?? false;
}

function numberOf({ text }: Line): Record<string, string> | undefined {
  return text.length <= MAX_ENTRY_LENGTH ? numbered.exec(text.trim())?.groups : undefined;
}
