import type { StudyWarning } from '@klippoglim/municipal';

/** Tells what may make figures wrong from what is told for the record. */
export function isWarning({ severity }: Pick<StudyWarning, 'severity'>): boolean {
  return severity === 'warning';
}
