import { shareOf } from '../../../study/share-of.js';
import type { StudyFigures } from '../../figures.js';
import type { DegreeCounts } from './count-degrees.js';

export type DocumentOrder = 'name' | 'goals' | 'copied';

/**
 * The places of all documents in the order asked for; of equals, in the study's order, which is by
 * municipality.
 *
 * @param counts of each document: the goals that are shown, by degree.
 */
export function orderDocuments(
  order: DocumentOrder,
  counts: readonly DegreeCounts[],
  { documents }: Pick<StudyFigures, 'documents'>,
): readonly number[] {
  const places = [...counts.keys()];
  switch (order) {
    case 'name':
      return places;
    case 'goals':
      return places.sort((one, other) => compareCounts(counts[one]!, counts[other]!));
    case 'copied': {
      const shares = documents.map(({ copied, words }) => shareOf(copied, words));
      return places.sort((one, other) => shares[other]! - shares[one]!);
    }
  }
}

/** Most goals taken up closely first; of equals, most mentioned. */
function compareCounts(one: DegreeCounts, other: DegreeCounts): number {
  return (
    other.verbatim + other.adapted - one.verbatim - one.adapted ||
    other.mentioned - one.mentioned ||
    other.verbatim - one.verbatim
  );
}
