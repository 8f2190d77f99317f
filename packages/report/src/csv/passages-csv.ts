import type { StudyResult } from '@klippoglim/municipal';
import { listPassages, operations, type PlacedPassage } from '../study/list-passages.js';
import { attributedWords } from '../study/passage-origin.js';
import { type CsvColumn, renderCsv } from './render-csv.js';

const columns: readonly CsvColumn<PlacedPassage>[] = [
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
  [
    'attributed_words',
    ({ document, share, passage }) => attributedWords(document, share.sourceId, passage),
  ],
  ...operations.map(
    (operation): CsvColumn<PlacedPassage> => [
      operation,
      ({ passage }) => passage.operations[operation],
    ],
  ),
];

/**
 * passages.csv: a row for each passage, by document, source and place. Offsets are UTF-16 code
 * units of the text as read, half-open; `words` are the target's; pages are where a passage
 * starts, empty where the format has none. `parts` is how many closer passages a summary has in it,
 * and empty for what is no summary. `attributed_words` are those of the target's words of which this
 * source has the nearest wording, and which are not set apart; `same` to `deleted` count words of
 * each kind, `deleted` those of the source that were left out.
 */
export function renderPassagesCsv(study: StudyResult): string {
  return renderCsv(columns, listPassages(study));
}
