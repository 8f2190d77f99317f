import type { SourceShare, StudyDocument } from '@klippoglim/municipal';
import { type Column, units, within } from '../column.js';
import { sourceId, targetColumns, youngerColumn } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface Row {
  readonly document: StudyDocument;
  readonly share: SourceShare;
  /** What the source has part in; zeros where the study says nothing. */
  readonly portion: Omit<StudyDocument['attribution']['sources'][number], 'sourceId'>;
}

const words = (name: string, meaning: string, value: (row: Row) => number): Column<Row> => ({
  ...{ name, type: 'integer', unit: units.words, meaning, value },
});

const shingles = (name: string, meaning: string, value: (row: Row) => number): Column<Row> => ({
  ...{ name, type: 'integer', unit: 'distinct shingles', meaning, value },
});

const share = (name: string, meaning: string, value: (row: Row) => number): Column<Row> => ({
  ...{ name, type: 'number', unit: units.share, meaning, value },
});

/** document-sources.csv: sources overlap, so that a document's shares may sum to more than what it copied. */
export const documentSourcesTable: Table = defineTable<Row>({
  file: 'document-sources.csv',
  row: 'A document and a source, also where they share nothing.',
  columns: [
    ...targetColumns.map((column) => within(column, ({ document }: Row) => document)),
    { ...sourceId, value: ({ share: { sourceId: id } }) => id },
    { ...youngerColumn, value: ({ share: { sourceIsYounger } }) => sourceIsYounger },
    {
      name: 'passages',
      type: 'integer',
      unit: 'passages',
      meaning: 'Passages that they share: as many rows in passages.csv.',
      value: ({ share: { passages } }) => passages.length,
    },
    words(
      'longest_passage_words',
      'Words of the document in the longest of them; 0 where they share none.',
      ({ share: { passages } }) =>
        passages.reduce((most, { target }) => Math.max(most, target.words), 0),
    ),
    words(
      'shared_words',
      'Words of the document in passages shared with the source, whatever the age of the source.',
      ({ share: { coverage } }) => coverage.numerator,
    ),
    words('words', 'Words of the document.', ({ document }) => document.words),
    share('coverage', 'shared_words ÷ words.', ({ share: { coverage } }) => coverage.value),
    words(
      'words_alone',
      'Words of the class source that are in this source: over all sources they sum to words_source of documents.csv.',
      ({ portion }) => portion.alone,
    ),
    words(
      'words_nearest',
      'Words of the class several of which this source has the nearest wording: over all sources they sum to words_several of documents.csv.',
      ({ portion }) => portion.nearest,
    ),
    words(
      'words_earliest',
      'Words of the class several of which this source is known to be the earliest.',
      ({ portion }) => portion.earliest,
    ),
    words(
      'taken_words',
      'Words of the source that went into the passages; of a summary, those of its parts.',
      ({ share: { uptake } }) => uptake.numerator,
    ),
    words('source_words', 'Words of the source.', ({ share: { uptake } }) => uptake.denominator),
    share('uptake', 'taken_words ÷ source_words.', ({ share: { uptake } }) => uptake.value),
    shingles(
      'shared_shingles',
      'Shingles (runs of shingleSize words) that both have, wherever they stand.',
      ({ share: { containment } }) => containment.numerator,
    ),
    shingles(
      'target_shingles',
      'Shingles of the document.',
      ({ share: { containment } }) => containment.denominator,
    ),
    share(
      'containment',
      'shared_shingles ÷ target_shingles.',
      ({ share: { containment } }) => containment.value,
    ),
    shingles(
      'all_shingles',
      'Shingles of both together.',
      ({ share: { resemblance } }) => resemblance.denominator,
    ),
    share(
      'resemblance',
      'shared_shingles ÷ all_shingles.',
      ({ share: { resemblance } }) => resemblance.value,
    ),
  ],
  rowsOf: ({ documents }) =>
    documents.flatMap((document) => {
      const portionOf = new Map(document.attribution.sources.map((each) => [each.sourceId, each]));
      return document.sources.map(
        (each): Row => ({
          ...{ document, share: each },
          portion: portionOf.get(each.sourceId) ?? { alone: 0, nearest: 0, earliest: 0 },
        }),
      );
    }),
});
