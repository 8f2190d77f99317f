import type { StudyDocument, StudyGoal, StudyGoalUptake, StudyResult } from '@klippoglim/municipal';
import { type CsvColumn, renderCsv } from './render-csv.js';

interface UptakeRow {
  readonly goal: StudyGoal;
  readonly document: StudyDocument;
  readonly uptake: StudyGoalUptake;
}

const columns: readonly CsvColumn<UptakeRow>[] = [
  ['source_id', ({ goal }) => goal.sourceId],
  ['goal_id', ({ goal }) => goal.id],
  ['goal', ({ goal }) => goal.text],
  ['goal_given', ({ goal }) => String(goal.given)],
  ['target_id', ({ document }) => document.id],
  ['municipality', ({ document }) => document.municipality],
  ['municipality_number', ({ document }) => document.number],
  ['degree', ({ uptake }) => uptake.degree],
  ['place_page', ({ uptake }) => uptake.place?.page],
  ['place_start', ({ uptake }) => uptake.place?.start],
  ['place_end', ({ uptake }) => uptake.place?.end],
  ['place_text', ({ uptake }) => uptake.place?.text],
  ['same_words', ({ uptake }) => uptake.measures.sameWords],
  ['same_tokens', ({ uptake }) => uptake.measures.sameTokens],
  ['content', ({ uptake }) => uptake.measures.content],
  ['subject', ({ uptake }) => uptake.measures.subject],
  ['dice', ({ uptake }) => uptake.measures.dice],
  ['passages', ({ uptake }) => uptake.measures.passages],
  ['confidence', ({ uptake }) => uptake.confidence],
  ['source_is_younger', ({ goal, document }) => isYounger(goal.sourceId, document)],
];

/**
 * uptake.csv: a row for each goal and document, by source, goal and document. Dates play no part in
 * `degree`: `source_is_younger` tells where a goal cannot have been taken from the source.
 */
export function renderUptakeCsv({ goals, documents }: StudyResult): string {
  const uptakes = documents.map((document) => ({
    document,
    of: new Map(document.goals.map((uptake) => [uptake.goalId, uptake])),
  }));
  return renderCsv(
    columns,
    goals.flatMap((goal) =>
      uptakes.flatMap(({ document, of }): UptakeRow[] => {
        const uptake = of.get(goal.id);
        return uptake === undefined ? [] : [{ goal, document, uptake }];
      }),
    ),
  );
}

/** Empty only if the document has nothing on that source. */
function isYounger(sourceId: string, { sources }: StudyDocument): string | undefined {
  const share = sources.find((one) => one.sourceId === sourceId);
  return share && String(share.sourceIsYounger);
}
