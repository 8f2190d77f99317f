import {
  type LanguagePack,
  type Span,
  sentenceStarts,
  spanOfTokens,
  type Tokens,
  tokenize,
} from '@klippoglim/core';
import { sentencePack } from '../wording/sides.js';

/** A target's text and the goals to look for. */
export interface GoalSentenceInput {
  readonly text: string;
  /** The goals' texts. */
  readonly goals: readonly string[];
  readonly language?: LanguagePack;
}

/** Share of a goal's rare words that a sentence on it has at least: below, they share a subject. */
const LEAST_SHARE = 1 / 3;

/** Distinct words that a sentence must share with a goal: one alone may be a chance. */
const LEAST_WORDS = 2;

/**
 * Finds sentences that are on a goal in whatever wording: that share with it at least two distinct
 * words of matter which weigh a third of the goal's. A word weighs the more, the fewer of the text's
 * sentences have it. Wider than uptake, which looks for the one place nearest to a goal.
 *
 * Complexity: linear in the texts, times the goals that have a word in common.
 */
export function findGoalSentences({ text, goals, language }: GoalSentenceInput): Span[] {
  const stems = new Map<string, string | undefined>();
  const tokens = tokenize(text, sentencePack(language));
  const starts = sentenceStarts(text, tokens);
  const sentences: ReadonlySet<string>[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    sentences.push(matterOf(tokens, starts[s]!, starts[s + 1]!, stems, language));
  }
  const having = new Map<string, number>();
  for (const words of sentences)
    for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  const weigh = (word: string) => Math.log((sentences.length + 1) / ((having.get(word) ?? 0) + 1));
  const goalsWith = new Map<string, number[]>();
  const least = goals.map((goal, number) => {
    const goalTokens = tokenize(goal, sentencePack(language));
    let weight = 0;
    for (const word of matterOf(goalTokens, 0, goalTokens.length, stems, language)) {
      weight += weigh(word);
      const list = goalsWith.get(word);
      if (list === undefined) goalsWith.set(word, [number]);
      else list.push(number);
    }
    return weight * LEAST_SHARE;
  });
  return sentences.flatMap((words, s) => {
    const shared = new Map<number, { words: number; weight: number }>();
    for (const word of words) {
      for (const goal of goalsWith.get(word) ?? []) {
        const sum = shared.get(goal) ?? { words: 0, weight: 0 };
        shared.set(goal, { words: sum.words + 1, weight: sum.weight + weigh(word) });
      }
    }
    const isOnGoal = [...shared].some(
      ([goal, sum]) => sum.words >= LEAST_WORDS && sum.weight >= least[goal]!,
    );
    return isOnGoal ? [spanOfTokens(tokens, starts[s]!, starts[s + 1]!)] : [];
  });
}

/** Stems of the words of matter of some tokens. */
function matterOf(
  { words, vocabulary }: Tokens,
  from: number,
  to: number,
  stems: Map<string, string | undefined>,
  language: LanguagePack | undefined,
): ReadonlySet<string> {
  const matter = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = vocabulary.wordText(words[i]!);
    if (!stems.has(word)) stems.set(word, stemOf(word, language));
    const stem = stems.get(word);
    if (stem !== undefined) matter.add(stem);
  }
  return matter;
}

/** Undefined for words of grammar. */
function stemOf(word: string, language: LanguagePack | undefined): string | undefined {
  if (language?.functionWords?.has(word) === true) return undefined;
  const canonical = language?.canonical?.(word) ?? word;
  return language?.stem?.(canonical) ?? canonical;
}
