import type { StudyDocument, StudyResult, StudySegment } from '@klippoglim/municipal';
import { type CsvColumn, renderCsv } from './render-csv.js';

interface SegmentRow {
  readonly document: StudyDocument;
  readonly segment: StudySegment;
}

const columns: readonly CsvColumn<SegmentRow>[] = [
  ['target_id', ({ document }) => document.id],
  ['municipality', ({ document }) => document.municipality],
  ['municipality_number', ({ document }) => document.number],
  ['start', ({ segment }) => segment.start],
  ['end', ({ segment }) => segment.end],
  ['page', ({ segment }) => segment.page],
  ['last_page', ({ segment }) => segment.lastPage ?? segment.page],
  ['words', ({ segment }) => segment.words],
  ['class', ({ segment }) => segment.class],
  ['reason', ({ segment }) => segment.reason],
  ['nearest', ({ segment }) => segment.nearest],
  ['nearest_start', ({ segment }) => segment.source?.start],
  ['nearest_end', ({ segment }) => segment.source?.end],
  ['nearest_page', ({ segment }) => segment.source?.page],
  ['earliest', ({ segment }) => segment.earliest],
  ['origins', ({ segment }) => listOf(segment.origins)],
  ['chain', ({ segment }) => listOf(segment.chain ?? [])],
  ['via', ({ segment }) => segment.via],
  ['direction', ({ segment }) => segment.direction],
  ['reverse', ({ segment }) => youngerOf(segment, 'reverse')],
  ['common_origin', ({ segment }) => youngerOf(segment, 'common-origin')],
];

/**
 * segments.csv: every document from its first word to its last, a row for each run of words of one
 * class from the same origins. The words of a document's rows sum to the document's. Lists of ids are
 * parted by `; `; of a `chain` the first comes first.
 */
export function renderSegmentsCsv({ documents }: StudyResult): string {
  return renderCsv(
    columns,
    documents.flatMap((document) =>
      document.attribution.segments.map((segment) => ({ document, segment })),
    ),
  );
}

function listOf(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join('; ');
}

function youngerOf(
  { younger }: StudySegment,
  relation: StudySegment['younger'][number]['relation'],
): string | undefined {
  return listOf(younger.filter((one) => one.relation === relation).map(({ id }) => id));
}
