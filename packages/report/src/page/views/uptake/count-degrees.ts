import { type UptakeDegree, uptakeDegrees } from '@klippoglim/attribution';
import type { PageDocument } from '../../model.js';

export type DegreeCounts = Readonly<Record<UptakeDegree, number>>;

/** The degrees of a goal that a document has taken up, the closest first. */
export const takenDegrees: readonly UptakeDegree[] = uptakeDegrees.filter(
  (degree) => degree !== 'absent',
);

/** What became of a goal in a document. */
export function degreeIn({ goals }: Pick<PageDocument, 'goals'>, goal: number): UptakeDegree {
  return uptakeDegrees[goals[goal]?.[0] ?? -1] ?? 'absent';
}

/** How many of these goals a document has of each degree. */
export function countDegrees(
  document: Pick<PageDocument, 'goals'>,
  goals: readonly number[],
): DegreeCounts {
  const counts = { verbatim: 0, adapted: 0, mentioned: 0, absent: 0 };
  for (const goal of goals) counts[degreeIn(document, goal)]++;
  return counts;
}
