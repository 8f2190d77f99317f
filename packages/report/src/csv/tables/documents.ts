import type { StudyDocument, StudyFailure } from '@klippoglim/municipal';
import { sharesWithYounger } from '../../study/younger-sources.js';
import { type Column, units, within, withinIfKnown } from '../column.js';
import {
  errorColumn,
  fileColumn,
  fileColumns,
  type TargetName,
  targetColumns,
  UNREAD,
  warningsColumn,
} from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';
import { findingColumns } from './document-findings.js';

/** A document, or a target that could not be read. */
type Row = { readonly document: StudyDocument } | { readonly failure: StudyFailure };

/** What is known of a target even if it could not be read. */
const known = (row: Row): TargetName & Pick<StudyDocument, 'file'> =>
  'document' in row ? row.document : row.failure;

const documentColumns: readonly Column<StudyDocument>[] = [
  {
    name: 'document_type',
    type: 'text',
    meaning: 'Kind of document, in the words of the manifest.',
    emptyMeans: 'the manifest gives none',
    value: ({ documentType }) => documentType,
  },
  ...fileColumns,
  ...findingColumns,
  {
    name: 'younger_sources',
    type: 'integer',
    unit: 'sources',
    meaning:
      'Sources that share text with the document and are younger than it: that is not counted as copied. Which they are stands in document-sources.csv.',
    value: ({ sources }) => sources.filter(sharesWithYounger).length,
  },
  {
    name: 'longest_passage_words',
    type: 'integer',
    unit: units.words,
    meaning: 'Longest passage shared with any source, younger or not; 0 where none is.',
    value: ({ longestPassage }) => longestPassage?.words ?? 0,
  },
  {
    name: 'longest_passage_source_id',
    type: 'id',
    meaning: 'The source that it is shared with.',
    emptyMeans: 'no passage is shared',
    value: ({ longestPassage }) => longestPassage?.sourceId,
  },
  {
    name: 'longest_passage_page',
    type: 'integer',
    unit: units.page,
    meaning: 'The page of the document on which it begins.',
    emptyMeans: 'no passage is shared, or the format has no pages',
    value: ({ longestPassage }) => longestPassage?.page,
  },
  within(warningsColumn, ({ warnings }) => warnings),
];

/** documents.csv: what is not known of a document that could not be read is empty, never 0. */
export const documentsTable: Table = defineTable<Row>({
  file: 'documents.csv',
  row: 'A document of a municipality; then, with an error and no figures, each that could not be read.',
  columns: [
    ...targetColumns.map(
      (column): Column<Row> => ({
        ...within(column, known),
        emptyMeans: column.emptyMeans ?? 'the file could not be read, and the manifest gives none',
      }),
    ),
    within(fileColumn, known),
    ...documentColumns.map((column) =>
      withinIfKnown<Row, StudyDocument>(
        column,
        (row) => ('document' in row ? row.document : undefined),
        UNREAD,
      ),
    ),
    within(errorColumn, (row) => ('failure' in row ? row.failure.code : undefined)),
  ],
  rowsOf: ({ documents, failures }) => [
    ...documents.map((document): Row => ({ document })),
    ...failures.flatMap((failure): Row[] => (failure.role === 'target' ? [{ failure }] : [])),
  ],
});
