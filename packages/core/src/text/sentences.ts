import type { Tokens } from './tokenize.js';

/**
 * Where sentences begin, as token numbers: sentence `i` is made of the tokens
 * `[starts[i], starts[i + 1])`. The last entry is the number of tokens.
 *
 * A sentence ends at `. ! ? …` (and their like in other scripts) before a word that can begin one,
 * at an empty line, before a list mark and at a line end after `:` or `;`; never after one of the
 * pack's abbreviations, a single initial, or an ordinal (`17. mai`). A text without punctuation is
 * parted after 120 tokens.
 *
 * Complexity: linear in the text.
 */
export function sentenceStarts(text: string, tokens: Tokens): Uint32Array {
  const starts: number[] = [];
  if (tokens.length > 0) starts.push(0);
  const abbreviations = tokens.vocabulary.pack?.abbreviations;
  for (let i = 1; i < tokens.length; i++) {
    const gap = text.slice(tokens.ends[i - 1]!, tokens.starts[i]!);
    const begin = starts[starts.length - 1]!;
    if (
      (gap !== ' ' && endsSentence(text, tokens, i, gap, abbreviations)) ||
      i - begin >= LONGEST_SENTENCE
    ) {
      starts.push(i);
    }
  }
  starts.push(tokens.length);
  return Uint32Array.from(starts);
}

/**
 * Tokens in a sentence at most: a table or a list without punctuation would otherwise become one
 * "sentence" of a whole page, alike to nothing. Hardly any sentence of prose is longer.
 */
export const LONGEST_SENTENCE = 120;

const blankLine = /\n[^\S\n]*\r?\n|\u2029/;
const listMark = /\n\s*(?:[-*\u2022\u25AA\u2013\u2014\u2043]|\uF0B7)\s/;
const colonAtLineEnd = /[:;]\s*\n/;
const strongEnd = /[!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964]/;

function endsSentence(
  text: string,
  tokens: Tokens,
  next: number,
  gap: string,
  abbreviations: ReadonlySet<string> | undefined,
): boolean {
  if (blankLine.test(gap) || listMark.test(gap) || colonAtLineEnd.test(gap)) return true;
  const stop = gap.search(strongEnd);
  const dot = gap.indexOf('.');
  if (stop === -1 && dot === -1) return false;
  // The mark must be followed by space (or, in scripts without spaces, be a full-width one).
  if (!/\s/.test(gap) && !/[\u3002\uFF01\uFF1F]/.test(gap)) return false;
  const first = text.codePointAt(tokens.starts[next]!)!;
  const opening = /["'\u00AB\u201C\u201D([]\s*$/.test(gap);
  if (!opening && !canBegin(String.fromCodePoint(first))) return false;
  if (stop !== -1 || dot > 0) return true;
  return !isAbbreviated(text, tokens, next - 1, abbreviations);
}

/** Capitals, digits and letters of scripts without case begin sentences; lower case does not. */
function canBegin(character: string): boolean {
  return character.toLowerCase() !== character || character.toUpperCase() === character;
}

/** Whether the full stop behind a token belongs to an abbreviation, an initial or an ordinal. */
function isAbbreviated(
  text: string,
  tokens: Tokens,
  token: number,
  abbreviations: ReadonlySet<string> | undefined,
): boolean {
  const start = tokens.starts[token]!;
  const end = tokens.ends[token]!;
  const spelling = text.slice(start, end);
  if (/^\p{Lu}\p{M}*$/u.test(spelling)) return true;
  if (abbreviations === undefined) return false;
  // Abbreviations may hold several full stops and a space: bl.a., f.eks., Meld. St.
  for (let first = token; first >= Math.max(0, token - 2); first--) {
    const from = tokens.starts[first]!;
    if (abbreviations.has(text.slice(from, end + 1).toLowerCase())) return true;
  }
  return false;
}
