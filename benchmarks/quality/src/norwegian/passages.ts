import type { Random } from './random.js';
import { parseUnits, type Unit } from './units.js';

/** One of our own texts, or a filler document, cut into units. */
export interface ParsedText {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly units: readonly Unit[];
}

/** The two written standards of Norwegian. */
export type Language = 'nb' | 'nn';

/** Units `first` to `last` of a text, both included. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

export function parseText(id: string, language: Language, text: string): ParsedText {
  return { id, language, text, units: parseUnits(text) };
}

export function ofLanguage(
  texts: readonly ParsedText[],
  language: Language,
): readonly ParsedText[] {
  return texts.filter((text) => text.language === language);
}

/** Copied passages have so many words, their lengths drawn log-uniformly: half are under 126. */
export const defaultLengths: Lengths = { least: 40, most: 400 };

export interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** Of a source text, so much is copied at most: with all of it copied, nothing would be left to err on. */
const mostCopied = 0.6;

/** Draws that may fail before a passage is given up. */
const tries = 60;

export interface PassageWishes {
  readonly count: number;
  readonly lengths: Lengths;
  /** Whether a passage can be obfuscated as its folder asks. */
  readonly accepts: (passage: string) => boolean;
}

/**
 * Draws passages of whole sentences from a text: none begins or ends with a heading or a list item,
 * none borders on another. Fewer than asked for when the text has not that much room; none when
 * no passage is accepted. In the text's order.
 */
export function drawPassages(
  source: ParsedText,
  { count, lengths: { least, most }, accepts }: PassageWishes,
  random: Random,
): readonly UnitRange[] {
  const { text, units } = source;
  const drawn: UnitRange[] = [];
  let room = mostCopied * wordsOf(units, { first: 0, last: units.length - 1 });
  for (let attempt = 0; attempt < tries && drawn.length < count; attempt++) {
    const length = Math.exp(random.within(Math.log(least), Math.log(most)));
    if (room < least) break;
    const first = random.between(0, units.length - 1);
    const range = extendTo(source, first, { least: Math.min(length, room), most });
    if (range === undefined || wordsOf(units, range) > room) continue;
    const borders = ({ first, last }: UnitRange): boolean =>
      range.first <= last + 1 && first <= range.last + 1;
    if (drawn.some(borders) || !accepts(sliceUnits(text, units, range))) continue;
    drawn.push(range);
    room -= wordsOf(units, range);
  }
  return drawn.sort((a, b) => a.first - b.first);
}

export function sliceUnits(
  text: string,
  units: readonly Unit[],
  { first, last }: UnitRange,
): string {
  return text.slice(units[first]!.start, units[last]!.end);
}

export function wordsOf(units: readonly Unit[], { first, last }: UnitRange): number {
  return units.slice(first, last + 1).reduce((sum, { words }) => sum + words, 0);
}

/** The shortest passage from unit `first` that is long enough. Undefined if there is none. */
function extendTo(
  { text, units }: ParsedText,
  first: number,
  { least, most }: Lengths,
): UnitRange | undefined {
  if (units[first]!.kind !== 'sentence') return undefined;
  let words = 0;
  for (let last = first; last < units.length; last++) {
    const unit = units[last]!;
    words += unit.words;
    if (words > most) return undefined;
    // A colon announces what the passage would leave out.
    const isEnd = unit.kind === 'sentence' && text[unit.end - 1] !== ':';
    if (words >= least && isEnd) return { first, last };
  }
  return undefined;
}
