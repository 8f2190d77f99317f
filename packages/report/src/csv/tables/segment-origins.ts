import type { StudyDocument, StudySegment } from '@klippoglim/municipal';
import { within } from '../column.js';
import { targetId } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';
import { segmentColumn } from './segments.js';

/** How a text stands to a segment whose wording it has. */
type Relation = 'origin' | 'chain' | StudySegment['younger'][number]['relation'];

interface Row {
  readonly document: StudyDocument;
  /** Place of the segment, from 0. */
  readonly index: number;
  readonly originId: string;
  readonly relation: Relation;
  /** Its place among those of the relation, from 0. */
  readonly place: number;
}

/** segment-origins.csv: a text may stand to a segment in two relations, and then has two rows. */
export const segmentOriginsTable: Table = defineTable<Row>({
  file: 'segment-origins.csv',
  row: 'A segment and a text that has its wording, with how the text stands to it.',
  columns: [
    within(targetId, ({ document }) => document),
    { ...segmentColumn, value: ({ index }) => index + 1 },
    {
      name: 'origin_id',
      type: 'id',
      meaning: 'The text: joins source_id, else target_id.',
      value: ({ originId }) => originId,
    },
    {
      name: 'relation',
      type: 'category',
      values: ['origin', 'chain', 'reverse', 'common-origin'],
      meaning:
        'origin: has the wording and is not younger; chain: a source that the wording came through; reverse: is younger, and may have it from the document; common-origin: is younger, and an older text has it too.',
      value: ({ relation }) => relation,
    },
    {
      name: 'position',
      type: 'integer',
      unit: 'from 1',
      meaning: 'Place among the texts of that relation; of a chain, the first came first.',
      value: ({ place }) => place + 1,
    },
  ],
  rowsOf: ({ documents }) =>
    documents.flatMap((document) =>
      document.attribution.segments.flatMap((segment, index) =>
        relationsOf(segment).flatMap(([relation, ids]) =>
          ids.map((originId, place): Row => ({ document, index, originId, relation, place })),
        ),
      ),
    ),
});

function relationsOf({
  origins,
  chain = [],
  younger,
}: StudySegment): readonly (readonly [Relation, readonly string[]])[] {
  const youngerOf = (relation: Relation): readonly string[] =>
    younger.filter((one) => one.relation === relation).map(({ id }) => id);
  return [
    ['origin', origins],
    ['chain', chain],
    ['reverse', youngerOf('reverse')],
    ['common-origin', youngerOf('common-origin')],
  ];
}
