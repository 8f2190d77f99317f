import type { StudyDescent, StudyFailure, StudySource } from '@klippoglim/municipal';
import { type Column, units, within, withinIfKnown } from '../column.js';
import {
  errorColumn,
  fileColumn,
  fileColumns,
  sourceId,
  UNREAD,
  warningsColumn,
} from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface ReadSource {
  readonly source: StudySource;
  readonly descent: StudyDescent | undefined;
  readonly goals: number;
}

type Row = ReadSource | { readonly failure: StudyFailure };

const sourceColumns: readonly Column<ReadSource>[] = [
  {
    name: 'publisher',
    type: 'text',
    meaning: 'Who published it.',
    emptyMeans: 'the manifest gives none',
    value: ({ source }) => source.publisher,
  },
  ...fileColumns.map((column) => within(column, ({ source }: ReadSource) => source)),
  {
    name: 'earlier_words',
    type: 'integer',
    unit: units.words,
    meaning: 'Its words that stand in any earlier source.',
    emptyMeans: 'not known',
    value: ({ descent }) => descent?.inEarlier.numerator,
  },
  {
    name: 'earlier',
    type: 'number',
    unit: units.share,
    meaning: 'earlier_words ÷ words.',
    emptyMeans: 'not known',
    value: ({ descent }) => descent?.inEarlier.value,
  },
  {
    name: 'goals',
    type: 'integer',
    unit: 'goals',
    meaning: 'Its goals: each has a row in uptake.csv for each document.',
    value: ({ goals }) => goals,
  },
  within(warningsColumn, ({ source }) => source.warnings),
];

export const sourcesTable: Table = defineTable<Row>({
  file: 'sources.csv',
  row: 'A source, the oldest first; then, with an error and no figures, each that could not be read.',
  columns: [
    {
      ...sourceId,
      emptyMeans: 'the file could not be read, and the manifest gives none',
      value: (row) => ('failure' in row ? row.failure.id : row.source.id),
    },
    within(fileColumn, (row) => ('failure' in row ? row.failure : row.source)),
    ...sourceColumns.map((column) =>
      withinIfKnown<Row, ReadSource>(column, (row) => ('failure' in row ? undefined : row), UNREAD),
    ),
    within(errorColumn, (row) => ('failure' in row ? row.failure.code : undefined)),
  ],
  rowsOf({ sources, lineage, goals, failures }) {
    const descentOf = new Map(lineage.map((each) => [each.sourceId, each]));
    return [
      ...sources.map(
        (source): Row => ({
          ...{ source, descent: descentOf.get(source.id) },
          goals: goals.filter((goal) => goal.sourceId === source.id).length,
        }),
      ),
      ...failures.flatMap((failure): Row[] => (failure.role === 'source' ? [{ failure }] : [])),
    ];
  },
});
