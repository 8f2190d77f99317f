import { tokenClasses } from '@klippoglim/attribution';
import type { StudyDocument, StudySegment } from '@klippoglim/municipal';
import { type Column, type ColumnDescription, units, within } from '../column.js';
import { targetColumns } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface Row {
  readonly document: StudyDocument;
  readonly segment: StudySegment;
  /** From 0. */
  readonly index: number;
}

/** What names a segment, with `target_id`. */
export const segmentColumn: ColumnDescription = {
  name: 'segment',
  type: 'integer',
  unit: 'segment, from 1',
  meaning: 'Place of the segment in its document; joins segments.csv with segment-origins.csv.',
};

const nearest = (
  name: string,
  unit: string,
  meaning: string,
  emptyMeans: string,
  value: (place: NonNullable<StudySegment['source']>) => number | undefined,
): Column<Row> => ({
  ...{ name, type: 'integer', unit, meaning, emptyMeans },
  value: ({ segment: { source } }) => source && value(source),
});

const noOrigin = 'no text has it, or it is set apart';

/** segments.csv: the words of a document's rows sum to the document's. */
export const segmentsTable: Table = defineTable<Row>({
  file: 'segments.csv',
  row: 'A run of words of one class from the same origins: every document from its first word to its last.',
  columns: [
    ...targetColumns.map((column) => within(column, ({ document }: Row) => document)),
    { ...segmentColumn, value: ({ index }) => index + 1 },
    {
      name: 'start',
      type: 'integer',
      unit: units.offset,
      meaning: 'Where it begins in the text of the document as read, from 0.',
      value: ({ segment }) => segment.start,
    },
    {
      name: 'end',
      type: 'integer',
      unit: units.offset,
      meaning: 'Where it ends; half-open.',
      value: ({ segment }) => segment.end,
    },
    {
      name: 'page',
      type: 'integer',
      unit: units.page,
      meaning: 'The page on which it begins.',
      emptyMeans: 'the format has no pages',
      value: ({ segment }) => segment.page,
    },
    {
      name: 'last_page',
      type: 'integer',
      unit: units.page,
      meaning: 'The page on which it ends.',
      emptyMeans: 'the format has no pages',
      value: ({ segment }) => segment.lastPage ?? segment.page,
    },
    {
      name: 'words',
      type: 'integer',
      unit: units.words,
      meaning: 'Length. Over a document they sum to words of documents.csv.',
      value: ({ segment }) => segment.words,
    },
    {
      name: 'class',
      type: 'category',
      values: tokenClasses,
      meaning: 'Where the words come from; see words_source to words_own of documents.csv.',
      value: ({ segment }) => segment.class,
    },
    {
      name: 'reason',
      type: 'category',
      values: ['quotation', 'statute'],
      meaning: 'Why it counts as quoted: an acknowledged quotation, or statutory text.',
      emptyMeans: 'its class is not quoted',
      value: ({ segment }) => segment.reason,
    },
    {
      name: 'nearest',
      type: 'id',
      meaning:
        'The source with the nearest wording; of the class peer, the other document. Joins source_id, else target_id.',
      emptyMeans: noOrigin,
      value: ({ segment }) => segment.nearest,
    },
    nearest(
      'nearest_start',
      units.offset,
      'Where the stretch that the words follow begins in the text of the nearest.',
      noOrigin,
      ({ start }) => start,
    ),
    nearest(
      'nearest_end',
      units.offset,
      'Where that stretch ends; half-open.',
      noOrigin,
      ({ end }) => end,
    ),
    nearest(
      'nearest_page',
      units.page,
      'The page of the nearest on which that stretch begins.',
      `${noOrigin}, or the format has no pages`,
      ({ page }) => page,
    ),
    {
      name: 'earliest',
      type: 'id',
      meaning: 'The origin that is known to be the earliest.',
      emptyMeans: `${noOrigin}, or dates do not tell`,
      value: ({ segment }) => segment.earliest,
    },
    {
      name: 'via',
      type: 'id',
      meaning:
        'A document of another municipality by way of which the wording of a source came: its wording is nearer than that of the sources.',
      emptyMeans: 'none',
      value: ({ segment }) => segment.via,
    },
    {
      name: 'direction',
      type: 'category',
      values: ['from', 'undecided'],
      meaning: 'from: the origin is known to be no younger; undecided: dates do not tell.',
      emptyMeans: noOrigin,
      value: ({ segment }) => segment.direction,
    },
    {
      name: 'origins',
      type: 'integer',
      unit: 'texts',
      meaning:
        'Texts that have the wording and are not younger: sources, or other documents where no source has it. Which they are stands in segment-origins.csv.',
      value: ({ segment }) => segment.origins.length,
    },
  ],
  rowsOf: ({ documents }) =>
    documents.flatMap((document) =>
      document.attribution.segments.map((segment, index) => ({ document, segment, index })),
    ),
});
