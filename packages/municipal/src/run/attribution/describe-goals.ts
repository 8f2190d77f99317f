import {
  type AttributedDocument,
  extractGoals,
  type GoalIndex,
  indexGoals,
  type UptakeDegree,
  uptakeDegrees,
} from '@klippoglim/attribution';
import { type Document, Vocabulary } from '@klippoglim/core';
import type { StudyGoal, StudyGoalUptake } from '../../attribution-result.js';
import type { SourceEntry } from '../../study.js';
import { place } from '../quote-passage.js';
import type { ReadEntry } from '../sort-outcomes.js';
import type { StudyWords } from './study-words.js';

/** The goals of a study's sources, and what finds them in a target. */
export interface StudyGoals {
  /** In the order of the sources, then of the goals; what became of them is not counted yet. */
  readonly goals: readonly Omit<StudyGoal, 'documents'>[];
  readonly index: GoalIndex;
}

/** The goals that the manifest gives for each source, else those that are found in its text. */
export function gatherGoals(
  sources: readonly ReadEntry<SourceEntry>[],
  { pack, goal: words, light }: StudyWords,
): StudyGoals {
  const vocabulary = new Vocabulary(pack);
  const found = sources.map(({ entry, document }) => {
    const given = entry.goals?.map(({ id, text }, at) => ({
      id: `${document.id}:${id ?? at + 1}`,
      text,
    }));
    const goals = given ?? extractGoals(document, { words, ...(pack && { language: pack }) });
    return { document, goals, given: given !== undefined };
  });
  return {
    goals: found.flatMap(({ document, goals, given }) =>
      goals.map((goal) => ({
        id: goal.id,
        sourceId: document.id,
        text: goal.text,
        given,
        ...('span' in goal && goal.span && { place: place(document, goal.span) }),
        ...('heading' in goal && goal.heading !== undefined && { heading: goal.heading }),
      })),
    ),
    index: indexGoals(
      found.map(({ document: { id, text }, goals }) => ({ id, text, goals })),
      { language: vocabulary, lightWords: light },
    ),
  };
}

/** What became of each goal in a target, in the order of the goals. */
export function describeUptake(
  target: Document,
  { match }: AttributedDocument,
  { index }: StudyGoals,
): readonly StudyGoalUptake[] {
  const passages = match.sources.flatMap((source) => source.passages);
  return index.match(target, passages).flatMap(({ goals }) =>
    goals.map(({ goalId, degree, place: found, measures, confidence }) => ({
      goalId,
      degree,
      ...(found && { place: { ...place(target, found.span), text: found.text } }),
      measures,
      confidence,
    })),
  );
}

/** The goals with the number of documents of each degree. */
export function countUptake(
  { goals }: StudyGoals,
  uptakes: readonly (readonly StudyGoalUptake[])[],
): readonly StudyGoal[] {
  const counts = new Map(
    goals.map(({ id }) => [
      id,
      Object.fromEntries(uptakeDegrees.map((degree) => [degree, 0])) as Record<
        UptakeDegree,
        number
      >,
    ]),
  );
  for (const { goalId, degree } of uptakes.flat()) counts.get(goalId)![degree]++;
  return goals.map((goal) => ({ ...goal, documents: counts.get(goal.id)! }));
}
