import type { CountedRun } from '../../figures.js';
import type { PageReading } from '../../model.js';
import { nearestOf } from './stops.js';

/** Words that several sources have, by what a source has part in them. */
export interface Portion {
  /** Of which it has the nearest wording. */
  readonly nearest: number;
  /** Of which it is known to be the earliest. */
  readonly earliest: number;
}

/** What each source has part in of the words that several have, under the filters. */
export function countPortions(
  runs: readonly CountedRun[],
  { runs: places, segments }: Pick<PageReading, 'runs' | 'segments'>,
  sourceIds: readonly string[],
): readonly Portion[] {
  const portions = sourceIds.map(() => ({ nearest: 0, earliest: 0 }));
  const placeOf = new Map(sourceIds.map((id, at) => [id, at]));
  for (const [at, run] of runs.entries()) {
    if (run.counted !== 'several') continue;
    const nearest = portions[nearestOf(run)];
    if (nearest !== undefined) nearest.nearest += run.words;
    const earliest = placeOf.get(segments[places[at]?.[2] ?? -1]?.earliest ?? '');
    if (earliest !== undefined && run.kept.includes(earliest)) {
      portions[earliest]!.earliest += run.words;
    }
  }
  return portions;
}
