import type { SourceShare, StudyDocument, StudyPassage, StudyResult } from '@klippoglim/municipal';
import { type CsvColumn, renderCsv } from './render-csv.js';

interface PassageRow {
  readonly document: StudyDocument;
  readonly share: SourceShare;
  readonly passage: StudyPassage;
}

const columns: readonly CsvColumn<PassageRow>[] = [
  ['target_id', ({ document }) => document.id],
  ['target_start', ({ passage }) => passage.target.start],
  ['target_end', ({ passage }) => passage.target.end],
  ['target_page', ({ passage }) => passage.target.page],
  ['source_id', ({ share }) => share.sourceId],
  ['source_start', ({ passage }) => passage.source.start],
  ['source_end', ({ passage }) => passage.source.end],
  ['source_page', ({ passage }) => passage.source.page],
  ['kind', ({ passage }) => passage.kind],
  ['similarity', ({ passage }) => passage.similarity],
  ['words', ({ passage }) => passage.target.words],
  ['target_text', ({ passage }) => passage.target.text],
  ['source_text', ({ passage }) => passage.source.text],
  ['source_words', ({ passage }) => passage.source.words],
  ['parts', ({ passage }) => passage.parts?.length],
  ['source_is_younger', ({ share }) => (share.sourceIsYounger ? 'true' : 'false')],
  ['municipality', ({ document }) => document.municipality],
  ['municipality_number', ({ document }) => document.number],
];

/**
 * passages.csv: a row for each passage, by document, source and place. Offsets are UTF-16 code
 * units of the text as read, half-open; `words` are the target's; pages are where a passage
 * starts, empty where the format has none. `parts` is how many closer passages a summary has in it,
 * and empty for what is no summary.
 */
export function renderPassagesCsv(study: StudyResult): string {
  return renderCsv(
    columns,
    study.documents.flatMap((document) =>
      document.sources.flatMap((share) =>
        share.passages.map((passage) => ({ document, share, passage })),
      ),
    ),
  );
}
