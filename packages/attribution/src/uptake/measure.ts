import { type Passage, type Span, spanOfTokens, tokenize, type Vocabulary } from '@klippoglim/core';
import { alignLocally, type Side } from './align.js';
import { diceOf } from './dice.js';
import type { Goal } from './goal.js';
import type { UptakeMeasures } from './model.js';
import { isContent, type PreparedUnits } from './prepared.js';
import { type CompoundIndex, weigh } from './weights.js';

/** A goal as a list of words: what of it does not depend on the target. */
export interface TokenizedGoal {
  readonly goal: Goal;
  readonly side: Side;
  /** Its words, lower-cased, for the Dice coefficient. */
  readonly letters: string;
  /** Its distinct content tokens, in order. */
  readonly content: readonly { readonly token: number; readonly isLight: boolean }[];
}

/** A goal with what each of its words is worth in a target. */
export interface PreparedGoal extends TokenizedGoal {
  readonly weighed: readonly GoalToken[];
}

interface GoalToken {
  readonly token: number;
  readonly weight: number;
  /** The weight as a part of what the goal is about: see {@link UptakeMeasures.subject}. */
  readonly aboutness: number;
  /** Compounds of the target that begin with it. */
  readonly compounds: readonly number[];
}

/** A stretch of a target that may hold a goal. */
export interface Candidate {
  readonly place: Span;
  readonly measures: UptakeMeasures;
}

/** A passage that holds words of the goal. */
export interface GoalPassage {
  readonly target: Span;
  /** The goal's words inside ÷ the goal's words. */
  readonly share: number;
}

/** What a compound is worth that begins with a word of the goal. */
const COMPOUND = 0.5;
/** What a light word is worth to what a goal is about: with it, `kommunen skal` would be a subject. */
const LIGHT = 0.1;

type Worth = 'weight' | 'aboutness';

/**
 * Words of a goal that are looked for. A sentence has 120 at most; a longer goal can only be given
 * by a caller, and aligning it whole would take memory by its length.
 */
const LONGEST_GOAL = 200;

/** Splits a goal into words. */
export function tokenizeGoal(
  goal: Goal,
  vocabulary: Vocabulary,
  light: ReadonlySet<number>,
): TokenizedGoal {
  const words = tokenize(goal.text, vocabulary).words.subarray(0, LONGEST_GOAL);
  const ids = words.map((word) => vocabulary.tokenOf(word));
  const content = new Set(ids.filter((_, at) => isContent(vocabulary, words[at]!)));
  return {
    goal,
    side: { ids, words },
    letters: lettersOf(words, vocabulary),
    content: Array.from(content, (token) => ({ token, isLight: light.has(token) })),
  };
}

/** Weighs a goal's words by how rare they are in the source and the target. */
export function weighGoal(
  goal: TokenizedGoal,
  texts: readonly PreparedUnits[],
  compounds: CompoundIndex,
): PreparedGoal {
  // A goal says first what it is about, then how and where: of the words that tell, the second is
  // worth two thirds of the first, the third a half.
  let rank = 1;
  const weighed = goal.content.map(({ token, isLight }): GoalToken => {
    const { vocabulary } = texts[0]!.tokens;
    const weight = weigh(token, vocabulary, texts);
    const aboutness = (isLight ? weight * LIGHT : weight) / rank;
    if (!isLight) rank += 0.5;
    return {
      token,
      weight,
      aboutness,
      compounds: compounds.beginningWith(vocabulary.tokenText(token)),
    };
  });
  return { ...goal, weighed };
}

/** What the sentences of a target are worth to a goal: of each that shares a content word with it. */
export interface UnitScores {
  readonly units: readonly number[];
  /** By unit. */
  readonly weight: Float64Array;
  readonly aboutness: Float64Array;
}

/** Scores a target's sentences by the inverted index. Complexity: the places of the goal's words. */
export function scoreUnits({ weighed }: PreparedGoal, target: PreparedUnits): UnitScores {
  const weight = new Float64Array(target.starts.length);
  const aboutness = new Float64Array(target.starts.length);
  const units: number[] = [];
  for (const goalToken of weighed) {
    const met = target.postings.get(goalToken.token) ?? [];
    const add = (unit: number, share: number): void => {
      if (weight[unit] === 0) units.push(unit);
      weight[unit]! += goalToken.weight * share;
      aboutness[unit]! += goalToken.aboutness * share;
    };
    for (const unit of met) add(unit, 1);
    if (goalToken.compounds.length === 0) continue;
    const seen = new Set(met);
    for (const compound of goalToken.compounds) {
      for (const unit of target.postings.get(compound) ?? []) {
        if (seen.has(unit)) continue;
        seen.add(unit);
        add(unit, COMPOUND);
      }
    }
  }
  return { units, weight, aboutness };
}

/** Measures how a goal stands in a sentence and its neighbours. */
export function measureAt(
  goal: PreparedGoal,
  unit: number,
  target: PreparedUnits,
  passages: readonly GoalPassage[],
): Candidate {
  const { starts, tokens, ids } = target;
  const first = starts[Math.max(0, unit - 1)]!;
  const last = starts[Math.min(starts.length - 1, unit + 2)]!;
  const window = { ids: ids.subarray(first, last), words: tokens.words.subarray(first, last) };
  const aligned = alignLocally(goal.side, window);
  const length = goal.side.ids.length;
  const longer = Math.max(length, aligned.to - aligned.from);
  const isPlace = aligned.tokens * 2 >= longer;
  const from = isPlace ? first + aligned.from : starts[unit]!;
  const to = isPlace ? first + aligned.to : starts[unit + 1]!;
  const place = spanOfTokens(tokens, from, to);
  const sentence = idsIn(target, starts[unit]!, starts[unit + 1]!);
  const around = idsIn(target, Math.min(from, starts[unit]!), Math.max(to, starts[unit + 1]!));
  const about = sharedWorth(goal, sentence, 'aboutness');
  return {
    place,
    measures: {
      sameWords: longer === 0 ? 0 : aligned.words / longer,
      sameTokens: longer === 0 ? 0 : aligned.tokens / longer,
      content: sharedWorth(goal, around, 'weight').share,
      subject: about.worth * Math.sqrt(about.share),
      dice: diceOf(goal.letters, lettersOf(tokens.words.subarray(from, to), tokens.vocabulary)),
      passages: passages.reduce(
        (most, passage) =>
          passage.target.start < place.end && place.start < passage.target.end
            ? Math.max(most, passage.share)
            : most,
        0,
      ),
    },
  };
}

function idsIn({ ids }: PreparedUnits, from: number, to: number): ReadonlySet<number> {
  return new Set(ids.subarray(from, to));
}

/** What the goal's words are worth that are among the tokens, and their share of all its worth. */
function sharedWorth(
  { weighed }: PreparedGoal,
  tokens: ReadonlySet<number>,
  by: Worth,
): { readonly worth: number; readonly share: number } {
  let met = 0;
  let all = 0;
  for (const { token, compounds, [by]: worth } of weighed) {
    all += worth;
    if (tokens.has(token)) met += worth;
    else if (compounds.some((other) => tokens.has(other))) met += worth * COMPOUND;
  }
  return { worth: met, share: all === 0 ? 0 : met / all };
}

/** The passages that hold a part of a goal, with the share that each holds. */
export function passagesOf(
  goal: Span | undefined,
  source: PreparedUnits,
  passages: readonly Passage[],
): GoalPassage[] {
  if (goal === undefined) return [];
  const count = (span: Span): number => countTokens(source, span);
  const whole = count(goal);
  return passages
    .flatMap((passage) => passage.parts ?? [passage])
    .map(({ source: side, target }) => ({
      target,
      share:
        whole === 0
          ? 0
          : count({ start: Math.max(side.start, goal.start), end: Math.min(side.end, goal.end) }) /
            whole,
    }))
    .filter(({ share }) => share > 0);
}

function countTokens({ tokens }: PreparedUnits, { start, end }: Span): number {
  if (end <= start) return 0;
  return Math.max(0, firstAt(tokens.starts, end) - firstAt(tokens.starts, start));
}

/** The sentences that a stretch of a target touches. */
export function unitsIn({ tokens, starts }: PreparedUnits, { start, end }: Span): number[] {
  const from = firstAt(tokens.starts, start);
  const to = firstAt(tokens.starts, end);
  const units: number[] = [];
  for (let unit = Math.max(0, firstAt(starts, from + 1) - 1); starts[unit]! < to; unit++) {
    if (unit + 1 < starts.length) units.push(unit);
  }
  return units;
}

/** The first of some ascending numbers that is no less than a limit. */
function firstAt(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(words: Uint32Array, vocabulary: Vocabulary): string {
  return Array.from(words, (word) => vocabulary.wordText(word)).join(' ');
}
