import { shareOf } from '../../../study/share-of.js';
import type { Range } from '../../charts/share-bar.js';
import { pageClasses } from '../../figures.js';
import type { PageData } from '../../model.js';
import { writeCsv } from '../../parts/write-csv.js';
import type { ShareRow } from './share-rows.js';
import { intervalKey } from './use-intervals.js';

/**
 * The table that is shown, under its filters: a row for each municipality, in words and the share of
 * them; `main` is the source that is shown apart, which `main_source_id` names. An interval that is not
 * yet computed is empty.
 */
export function writeSharesCsv(
  rows: readonly ShareRow[],
  { documents, sources }: PageData,
  main: number,
  intervals: ReadonlyMap<string, Range>,
): string {
  return writeCsv(
    [
      ...['municipality', 'municipality_number', 'target_ids', 'date', 'words'],
      ...['copied_words', 'copied_share', 'copied_lower', 'copied_upper'],
      ...pageClasses.map((name) => `${name}_words`),
      ...['shared_words', 'longest_passage_words', 'main_source_id'],
    ],
    rows.map((row) => {
      const { figures } = row;
      const interval = intervals.get(intervalKey(row.documents));
      return [
        row.name,
        row.number,
        row.documents.map((at) => documents[at]?.id).join('; '),
        row.date,
        figures.words,
        figures.copied,
        shareOf(figures.copied, figures.words),
        interval?.lower,
        interval?.upper,
        ...pageClasses.map((name) => figures.of[name]),
        figures.shared,
        row.longest,
        sources[main]?.id,
      ];
    }),
  );
}
