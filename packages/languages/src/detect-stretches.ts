import {
  confidenceOf,
  type DetectableLanguage,
  functionWords,
  reliableFrom,
} from './detect-evidence.js';
import type { Sentence } from './detect-sentences.js';

/** Words of a title page or a heading at most: more without function words is a list or a table. */
const longestMute = 20;

/**
 * Makes stretches in one language of sentences, given how probable each candidate is in each of
 * them (and, last, none). Neighbours differ.
 */
export function joinSentences(
  sentences: readonly Sentence[],
  probabilities: readonly (readonly number[])[],
  candidates: readonly DetectableLanguage[],
): readonly Stretch[] {
  const judged = joinLikely(sentences, probabilities).map((run) => judge(run, candidates));
  return joinSame(settleMute(joinSame(judged), candidates));
}

/** Sentences in a row with the same likeliest state, or without a likely one. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly words: readonly string[];
  /** Of each state, weighted by tokens. */
  readonly probabilities: readonly number[];
}

/** The number of the likeliest state if it is likely enough, else -1. */
function likelyState(probabilities: readonly number[]): number {
  return probabilities.findIndex((probability) => probability >= reliableFrom);
}

function joinLikely(
  sentences: readonly Sentence[],
  probabilities: readonly (readonly number[])[],
): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let place = 1; place <= sentences.length; place++) {
    const state = likelyState(probabilities[first]!);
    if (place < sentences.length && likelyState(probabilities[place]!) === state) continue;
    const taken = sentences.slice(first, place);
    const length = taken.reduce((sum, sentence) => sum + sentence.length, 0);
    runs.push({
      start: taken[0]!.start,
      length,
      words: taken.flatMap(({ words }) => words),
      probabilities: probabilities[first]!.map(
        (_, i) =>
          taken.reduce((sum, one, at) => sum + one.length * probabilities[first + at]![i]!, 0) /
          length,
      ),
    });
    first = place;
  }
  return runs;
}

/** Sentences in a row in one language, or in none that can be told. */
export interface Stretch extends Pick<Run, 'start' | 'length' | 'words'> {
  readonly language: DetectableLanguage | undefined;
  readonly confidence: number;
}

/** A likely language is known only if its words speak for it as clearly as in `detectLanguage`. */
function judge(
  { start, length, words, probabilities }: Run,
  candidates: readonly DetectableLanguage[],
): Stretch {
  const probability = Math.max(...candidates.map((_, i) => probabilities[i]!));
  const likeliest = candidates[probabilities.indexOf(probability)]!;
  const confidence = Math.min(probability, confidenceOf(likeliest, candidates, words), 1);
  return {
    start,
    length,
    words,
    language: confidence >= reliableFrom ? likeliest : undefined,
    confidence,
  };
}

function joinSame(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last === undefined || last.language !== stretch.language) joined.push(stretch);
    else {
      const length = last.length + stretch.length;
      const sum = last.length * last.confidence + stretch.length * stretch.confidence;
      // Only whether there are more of them than a mute stretch may have is looked at again.
      const words =
        last.words.length > longestMute ? last.words : [...last.words, ...stretch.words];
      joined[joined.length - 1] = { ...last, length, words, confidence: sum / length };
    }
  }
  return joined;
}

/** A title or a heading that says nothing of its own goes with what follows, else with what was. */
function settleMute(
  stretches: readonly Stretch[],
  candidates: readonly DetectableLanguage[],
): readonly Stretch[] {
  return stretches.map((stretch, place) => {
    if (stretch.language !== undefined) return stretch;
    const home = [stretches[place + 1], stretches[place - 1]].find(
      (other) => other !== undefined && isMute(stretch, other.language, candidates),
    );
    return home === undefined
      ? stretch
      : { ...stretch, language: home.language, confidence: home.confidence };
  });
}

/** Whether a stretch is short and has no more words of any other language than of this one. */
function isMute(
  { words }: Stretch,
  language: DetectableLanguage | undefined,
  candidates: readonly DetectableLanguage[],
): boolean {
  if (language === undefined || words.length > longestMute) return false;
  const count = (tag: DetectableLanguage): number =>
    words.filter((word) => functionWords[tag].has(word)).length;
  return candidates.every((tag) => count(tag) <= count(language));
}
