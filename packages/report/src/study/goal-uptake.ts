import type { UptakeDegree } from '@klippoglim/attribution';
import type { StudyDocument, StudyGoal } from '@klippoglim/municipal';

/** How many goals a document has of each degree. */
export function countDegrees({
  goals,
}: Pick<StudyDocument, 'goals'>): Readonly<Record<UptakeDegree, number>> {
  const counts = { verbatim: 0, adapted: 0, mentioned: 0, absent: 0 };
  for (const { degree } of goals) counts[degree]++;
  return counts;
}

/** Goals by how many documents took them up: verbatim or adapted first, then mentioned. */
export function mostTakenUp(goals: readonly StudyGoal[]): readonly StudyGoal[] {
  const closely = ({ documents }: StudyGoal): number => documents.verbatim + documents.adapted;
  return [...goals].sort(
    (one, other) =>
      closely(other) - closely(one) ||
      other.documents.mentioned - one.documents.mentioned ||
      other.documents.verbatim - one.documents.verbatim,
  );
}
