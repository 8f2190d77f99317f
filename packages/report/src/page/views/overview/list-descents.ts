import type { StudyResult } from '@klippoglim/municipal';
import type { Descent } from '../../charts/lineage-layout.js';

/** What each source has from those before it, where it has anything. */
export function listDescents({
  sources,
  lineage,
}: {
  readonly sources: readonly { readonly id: string }[];
  readonly lineage: StudyResult['lineage'];
}): readonly Descent[] {
  const placeOf = new Map(sources.map(({ id }, at) => [id, at]));
  return lineage.flatMap(({ sourceId, from }) =>
    from.flatMap(({ sourceId: earlier, coverage, direction }): Descent[] =>
      coverage.numerator === 0
        ? []
        : [
            {
              from: placeOf.get(earlier)!,
              to: placeOf.get(sourceId)!,
              share: coverage.value,
              isUndecided: direction === 'undecided',
            },
          ],
    ),
  );
}
