import type { StudyResult } from '@klippoglim/municipal';

/**
 * study.json, as `@klippoglim/municipal/schema/study.json` describes it: indented, so that two
 * versions can be compared line by line.
 */
export function renderStudyJson(study: StudyResult): string {
  return `${JSON.stringify(study, null, 2)}\n`;
}
