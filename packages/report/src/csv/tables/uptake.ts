import { uptakeDegrees } from '@klippoglim/attribution';
import type { StudyDocument, StudyGoal, StudyGoalUptake } from '@klippoglim/municipal';
import { type Column, units, within } from '../column.js';
import { sourceId, targetColumns, youngerColumn } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface Row {
  readonly goal: StudyGoal;
  readonly document: StudyDocument;
  readonly uptake: StudyGoalUptake;
}

const place = (
  name: string,
  column: Pick<Column<Row>, 'type' | 'unit' | 'meaning'>,
  emptyMeans: string,
  value: (place: NonNullable<StudyGoalUptake['place']>) => string | number | undefined,
): Column<Row> => ({
  ...{ name, ...column, emptyMeans },
  value: ({ uptake }) => uptake.place && value(uptake.place),
});

const absent = 'the goal is absent';

const measure = (
  name: string,
  unit: string,
  meaning: string,
  value: (measures: StudyGoalUptake['measures']) => number,
): Column<Row> => ({
  ...{ name, type: 'number', unit, meaning },
  value: ({ uptake }) => value(uptake.measures),
});

/** uptake.csv: dates play no part in `degree`. */
export const uptakeTable: Table = defineTable<Row>({
  file: 'uptake.csv',
  row: 'A goal of a source and a document, absent goals too.',
  columns: [
    { ...sourceId, value: ({ goal }) => goal.sourceId },
    {
      name: 'goal_id',
      type: 'id',
      meaning: 'The goal.',
      value: ({ goal }) => goal.id,
    },
    {
      name: 'goal',
      type: 'text',
      meaning: 'Its words.',
      value: ({ goal }) => goal.text,
    },
    {
      name: 'goal_given',
      type: 'boolean',
      meaning: 'true if the manifest gives the goal, false if it was found in the source.',
      value: ({ goal }) => goal.given,
    },
    ...targetColumns.map((column) => within(column, ({ document }: Row) => document)),
    {
      name: 'degree',
      type: 'category',
      values: uptakeDegrees,
      meaning:
        'verbatim: its words stand there nearly as they are; adapted: the same goal in changed wording; mentioned: what it is about is named in the words of the document; absent: none of these. Dates play no part.',
      value: ({ uptake }) => uptake.degree,
    },
    place(
      'place_page',
      { type: 'integer', unit: units.page, meaning: 'The page of the place that matches best.' },
      `${absent}, or the format has no pages`,
      ({ page }) => page,
    ),
    place(
      'place_start',
      {
        type: 'integer',
        unit: units.offset,
        meaning: 'Where that place begins in the text of the document as read, from 0.',
      },
      absent,
      ({ start }) => start,
    ),
    place(
      'place_end',
      { type: 'integer', unit: units.offset, meaning: 'Where it ends; half-open.' },
      absent,
      ({ end }) => end,
    ),
    place('place_text', { type: 'text', meaning: 'Its words.' }, absent, ({ text }) => text),
    measure(
      'same_words',
      units.share,
      'Words of the goal that stand in the place in the same form and order ÷ words of the longer side.',
      ({ sameWords }) => sameWords,
    ),
    measure(
      'same_tokens',
      units.share,
      'The same, where inflected and other written forms count too.',
      ({ sameTokens }) => sameTokens,
    ),
    measure(
      'content',
      units.share,
      'Content words of the goal met in the place in any order ÷ all of them, each weighted by how rare and how long it is.',
      ({ content }) => content,
    ),
    measure(
      'subject',
      'weight, from 0 up',
      'How much the place tells of what the goal is about.',
      ({ subject }) => subject,
    ),
    measure(
      'dice',
      units.share,
      'Dice coefficient of pairs of letters of the goal and the place.',
      ({ dice }) => dice,
    ),
    measure(
      'passages',
      units.share,
      'Words of the goal in passages that touch the place ÷ words of the goal.',
      ({ passages }) => passages,
    ),
    {
      name: 'confidence',
      type: 'number',
      unit: 'margin, 0.5 to 1',
      meaning: 'How far the measures are from where the degree would change; no probability.',
      value: ({ uptake }) => uptake.confidence,
    },
    {
      ...youngerColumn,
      emptyMeans: 'not known',
      value: ({ goal, document }) =>
        document.sources.find((share) => share.sourceId === goal.sourceId)?.sourceIsYounger,
    },
  ],
  rowsOf({ goals, documents }) {
    const uptakes = documents.map((document) => ({
      document,
      of: new Map(document.goals.map((uptake) => [uptake.goalId, uptake])),
    }));
    return goals.flatMap((goal) =>
      uptakes.flatMap(({ document, of }): Row[] => {
        const uptake = of.get(goal.id);
        return uptake === undefined ? [] : [{ goal, document, uptake }];
      }),
    );
  },
});
