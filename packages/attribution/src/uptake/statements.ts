import { type LanguagePack, type Span, sentenceStarts, span, tokenize } from '@klippoglim/core';
import type { GoalWordSets } from './goal.js';
import { wordsOf } from './words-of.js';

/**
 * The sentences of a stretch of text, each with its closing mark. Complexity: linear in the stretch.
 */
export function sentencesIn(text: string, { start, end }: Span, language?: LanguagePack): Span[] {
  const slice = text.slice(start, end);
  const tokens = tokenize(slice, language);
  const starts = sentenceStarts(slice, tokens);
  const sentences: Span[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const from = i === 0 ? 0 : openingBefore(slice, tokens.starts[starts[i]!]!);
    const to =
      i + 2 < starts.length ? openingBefore(slice, tokens.starts[starts[i + 1]!]!) : slice.length;
    sentences.push(trimmed(text, span(start + from, start + to)));
  }
  return sentences;
}

/** Without white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return span(from, Math.max(from, start + slice.trimEnd().length));
}

/**
 * Whether a sentence says by itself what shall be: it has a modal of its own (not one of a
 * subordinate clause, nor in front, where it asks or makes a condition), and does not begin with a
 * pronoun that goes on from the sentence before.
 */
export function statesGoal(sentence: string, words: GoalWordSets): boolean {
  const all = wordsOf(sentence);
  if (continues(all, words)) return false;
  let clause = 0;
  for (const part of sentence.split(/[,;:–—]/u)) {
    const own = wordsOf(part);
    const at = own.findIndex((word) => words.modals.has(word));
    const isFirst = clause === 0 && at === 0;
    if (at !== -1 && !isFirst && !own.slice(0, at).some((word) => words.subordinators.has(word))) {
      return true;
    }
    clause++;
  }
  return false;
}

/** Whether it begins as a list item in the infinitive does. */
export function beginsInfinitive(statement: string, words: GoalWordSets): boolean {
  return words.infinitiveMarks.has(wordsOf(statement.slice(0, 20))[0] ?? '');
}

/**
 * Parts a paragraph in which list items ran together, their marks lost: before an infinitive mark
 * that no word before it asks for, else before each sentence that states a goal. What comes before
 * the first item, or behind the last, may be no item.
 */
export function partRunTogether(
  text: string,
  paragraph: Span,
  words: GoalWordSets,
  language?: LanguagePack,
): Span[] {
  const slice = text.slice(paragraph.start, paragraph.end);
  const cuts = beginsInfinitive(slice, words)
    ? infinitiveCuts(slice, words).map((cut) => paragraph.start + cut)
    : sentencesIn(text, paragraph, language)
        .filter(({ start, end }) => statesGoal(text.slice(start, end), words))
        .map(({ start }) => start);
  const ends = [...cuts.filter((cut) => cut > paragraph.start), paragraph.end];
  let start = paragraph.start;
  return ends.map((end) => {
    const part = trimmed(text, span(start, end));
    start = end;
    return part;
  });
}

function infinitiveCuts(slice: string, words: GoalWordSets): number[] {
  const found = [...slice.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    form: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const cuts: number[] = [];
  for (const [at, word] of found.entries()) {
    const before = found[at - 1];
    if (before === undefined || !/^\s+$/u.test(slice.slice(before.end, word.start))) continue;
    const previous = before.form.toLowerCase();
    const isItem =
      words.infinitiveMarks.has(word.form) && !words.governors.has(previous) && previous.length > 1;
    // `… alle kommuner Strategien skal …`: a sentence that follows the list.
    const next = found[at + 1]?.form ?? '';
    const isSentence = /^\p{Lu}/u.test(word.form) && words.modals.has(next);
    if (isItem || isSentence) cuts.push(word.start);
  }
  return cuts;
}

function continues(all: readonly string[], words: GoalWordSets): boolean {
  return words.pronouns.has(all[0] ?? '') && !words.relatives.has(all[1] ?? '');
}

/** Where a sentence begins: before the quotation marks and brackets at its first word. */
function openingBefore(slice: string, at: number): number {
  let from = at;
  while (from > 0 && /[«"'“”(]/u.test(slice[from - 1]!)) from--;
  return from;
}
