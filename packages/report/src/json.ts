import type { Comparison } from '@klippoglim/core';
import type { StudyResult } from '@klippoglim/municipal';

/** study.json, as `@klippoglim/municipal/schema/study.json` describes it. */
export function renderStudyJson(study: StudyResult): string {
  return renderJson(study);
}

/** What `compare` of the core gives, as JSON. */
export function renderComparisonJson(comparison: Comparison): string {
  return renderJson(comparison);
}

/** Indented, so that two versions can be compared line by line; ends with a line end. */
function renderJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
