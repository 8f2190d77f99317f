import type { Span } from '@klippoglim/core';

/** What texts are cut at: a sentence, a heading, or an item of a list. */
export interface Unit extends Span {
  readonly kind: 'sentence' | 'heading' | 'item';
  /** Number of the line that it stands in; a paragraph is one line. */
  readonly line: number;
  readonly words: number;
}

/** Words as this set counts them. */
export const wordPattern: RegExp = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/**
 * Cuts a text, in which every paragraph, heading and list item is one line, into units. They leave
 * out nothing but white space. Independent of the engine's own idea of sentences, so that the set
 * does not favour it.
 */
export function parseUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let number = -1;
  for (const { 0: line, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    number++;
    const start = index + (line.length - line.trimStart().length);
    const content = line.trim();
    const kind = kindOf(content);
    const ends = kind === 'sentence' ? sentenceEnds(content) : [content.length];
    let from = 0;
    for (const end of ends) {
      const lead = content.slice(from, end).search(/\S/);
      const span = { start: start + from + lead, end: start + end };
      units.push({ ...span, kind, line: number, words: countWords(content.slice(from, end)) });
      from = end;
    }
  }
  return units;
}

/** A line of more words than this is a paragraph, whether or not it ends with a full stop. */
const longestHeading = 12;

function kindOf(line: string): Unit['kind'] {
  if (/^(?:[-–•*]|\d{1,2}[.)]|[a-z][.)])\s/u.test(line)) return 'item';
  if (line.startsWith('#')) return 'heading';
  if (/[.!?:;,]["»”)]*$/u.test(line) || countWords(line) > longestHeading) return 'sentence';
  return 'heading';
}

/** Their full stops end no sentence, even though a capital, a number or § follows. */
const abbreviation =
  /(?:^|[\s(«"])(?:\p{L}|jf|nr|pkt|kap|bl\.a|f\.eks|t\.d|m\.a|dvs|ca|mv|m\.m|o\.l|art|pst|kl|ev|evt|inkl|iht|ift|mht|tlf)\.$/iu;

function sentenceEnds(line: string): readonly number[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of line.matchAll(/[.!?]["»”)]*(?=\s+["«“(–-]*\s?[\p{Lu}\d§])/gu)) {
    if (!abbreviation.test(line.slice(0, index + 1))) ends.push(index + mark.length);
  }
  return ends.at(-1) === line.length ? ends : [...ends, line.length];
}
