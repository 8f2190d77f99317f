import type { PageData } from '../../model.js';
import { writeCsv } from '../../parts/write-csv.js';
import type { Borrowing } from './borrowings.js';

/** Who has words from whom under the filters: columns as in peers.csv, each pair once. */
export function writePeersCsv(
  borrowings: readonly Borrowing[],
  { documents }: Pick<PageData, 'documents'>,
): string {
  return writeCsv(
    ['target_id', 'municipality', 'peer_id', 'peer_municipality', 'direction', 'words'],
    borrowings.map(({ document, other, direction, words }) => [
      documents[document]?.id,
      documents[document]?.municipality,
      documents[other]?.id,
      documents[other]?.municipality,
      direction,
      words,
    ]),
  );
}
