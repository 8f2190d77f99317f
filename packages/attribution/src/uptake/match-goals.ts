import {
  type LanguagePack,
  type Passage,
  type Span,
  tokenize,
  type Vocabulary,
} from '@klippoglim/core';
import { bestUnits } from './best-units.js';
import { decide, nearnessOf } from './degree.js';
import type { Goal } from './goal.js';
import {
  type Candidate,
  type GoalPassage,
  measureAt,
  type PreparedGoal,
  passagesOf,
  scoreUnits,
  type TokenizedGoal,
  tokenizeGoal,
  unitsIn,
  weighGoal,
} from './measure.js';
import type { GoalUptake, SourceUptake, UptakeMeasures, UptakePlace } from './model.js';
import { type PreparedUnits, prepareUnits, vocabularyOf } from './prepared.js';
import { CompoundIndex } from './weights.js';

/** A source with its goals: those of `extractGoals`, or given. */
export interface GoalSource {
  /** The `sourceId` of the passages from it. */
  readonly id: string;
  /** What the goals' spans refer to, and where it is seen how rare their words are. */
  readonly text: string;
  readonly goals: readonly Goal[];
}

/** How goals are looked for; all have defaults. */
export interface GoalIndexOptions {
  /**
   * A pack, or a vocabulary of one: share a vocabulary among indexes, and no word is looked up
   * twice. Default: lower-cased words as they stand.
   */
  readonly language?: LanguagePack | Vocabulary;
  /**
   * Words that plans are full of, and that name no matter: actors (`kommunen`), verbs and adjectives
   * of general meaning. They hardly make a mention. Lower case; met in any form that the pack joins.
   * Default: none, and mentions are found where there are none.
   */
  readonly lightWords?: readonly string[];
}

/** Goals made ready to be looked for in many targets. Make it with {@link indexGoals}. */
export interface GoalIndex {
  /**
   * Finds what became of each goal in a target: sources and goals in the order given. An inverted
   * index over the target's sentences and list items tells where to look.
   *
   * Dates play no part: a target that is older than a source is matched by its wording alike.
   *
   * Complexity: linear in the target; for each goal the sentences that share a content word with it,
   * nine of which are aligned.
   *
   * @param passages What the engine found between the sources and this target; it may be empty.
   */
  match(target: { readonly text: string }, passages: readonly Passage[]): SourceUptake[];
}

interface IndexedSource {
  readonly id: string;
  readonly prepared: PreparedUnits;
  readonly goals: readonly TokenizedGoal[];
}

/**
 * Share of a heading's section that the engine must have found in the target for the goal to count
 * as mentioned where its own words are not met: the greater part.
 */
const ELABORATED = 0.5;

const nothing: UptakeMeasures = {
  sameWords: 0,
  sameTokens: 0,
  content: 0,
  subject: 0,
  dice: 0,
  passages: 0,
};

/** Makes goals ready for matching, once, however many targets they are looked for in. */
export function indexGoals(
  sources: readonly GoalSource[],
  { language, lightWords = [] }: GoalIndexOptions = {},
): GoalIndex {
  const vocabulary = vocabularyOf(language);
  const light = tokensOf(lightWords, vocabulary);
  const indexed = sources.map(
    ({ id, text, goals }): IndexedSource => ({
      id,
      prepared: prepareUnits(text, vocabulary),
      goals: goals.map((goal) => tokenizeGoal(goal, vocabulary, light)),
    }),
  );
  return {
    match({ text }, passages) {
      const target = prepareUnits(text, vocabulary);
      const compounds = new CompoundIndex(target.postings.keys(), vocabulary);
      return indexed.map(({ id, prepared, goals }) => {
        const own = passages.filter(({ sourceId }) => sourceId === id);
        return {
          sourceId: id,
          goals: goals.map((goal) => matchGoal(goal, prepared, target, compounds, own)),
        };
      });
    },
  };
}

/** What became of one source's goals in one target: see {@link indexGoals}, for many. */
export function matchGoals({
  goals,
  source,
  target,
  passages,
  ...options
}: {
  readonly goals: readonly Goal[];
  readonly source: { readonly id: string; readonly text: string };
  readonly target: { readonly text: string };
  /** What the engine found between the two. */
  readonly passages: readonly Passage[];
} & GoalIndexOptions): readonly GoalUptake[] {
  const index = indexGoals([{ ...source, goals }], options);
  return index.match(target, passages)[0]!.goals;
}

function matchGoal(
  tokenized: TokenizedGoal,
  source: PreparedUnits,
  target: PreparedUnits,
  compounds: CompoundIndex,
  passages: readonly Passage[],
): GoalUptake {
  const { goal } = tokenized;
  const prepared = weighGoal(tokenized, [source, target], compounds);
  const place = findPlace(prepared, target, passagesOf(goal.span, source, passages));
  const measures = place?.measures ?? nothing;
  const { degree, confidence } = decide(measures);
  const uptake = { goalId: goal.id, degree, measures, confidence };
  if (place !== undefined && degree !== 'absent')
    return { ...uptake, place: quote(place.place, target) };
  const elaborated = passagesOf(goal.elaboration, source, passages)
    .filter(({ share }) => share >= ELABORATED)
    .reduce<GoalPassage | undefined>(
      (most, passage) => (most === undefined || passage.share > most.share ? passage : most),
      undefined,
    );
  if (elaborated === undefined) return uptake;
  return {
    ...uptake,
    degree: 'mentioned',
    place: quote(elaborated.target, target),
    confidence: elaborated.share,
  };
}

function findPlace(
  goal: PreparedGoal,
  target: PreparedUnits,
  passages: readonly GoalPassage[],
): Candidate | undefined {
  const { units, weight, aboutness } = scoreUnits(goal, target);
  const inPassages = passages.flatMap((passage) => unitsIn(target, passage.target));
  const close = new Set([
    ...bestUnits(units, weight),
    ...bestUnits(units, aboutness),
    ...bestUnits(inPassages, weight),
  ]);
  let nearest: Candidate | undefined;
  let nearness = -1;
  for (const unit of close) {
    const candidate = measureAt(goal, unit, target, passages);
    const own = nearnessOf(candidate.measures);
    if (own <= nearness) continue;
    nearest = candidate;
    nearness = own;
  }
  return nearest;
}

function quote({ start, end }: Span, { text }: PreparedUnits): UptakePlace {
  return { span: { start, end }, text: text.slice(start, end) };
}

function tokensOf(words: readonly string[], vocabulary: Vocabulary): ReadonlySet<number> {
  const { words: numbers } = tokenize(words.join(' '), vocabulary);
  return new Set(Array.from(numbers, (word) => vocabulary.tokenOf(word)));
}
