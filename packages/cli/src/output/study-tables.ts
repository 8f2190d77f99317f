import type { StudyResult } from '@klippoglim/municipal';
import {
  renderMunicipalitiesCsv,
  renderPassagesCsv,
  renderPeersCsv,
  renderSegmentsCsv,
  renderSensitivityCsv,
  renderUptakeCsv,
} from '@klippoglim/report';

/** The tables of a study by the names of their files. */
export function renderTables(study: StudyResult): Readonly<Record<string, string>> {
  const { sensitivity } = study;
  return {
    'municipalities.csv': renderMunicipalitiesCsv(study),
    'passages.csv': renderPassagesCsv(study),
    'segments.csv': renderSegmentsCsv(study),
    'peers.csv': renderPeersCsv(study),
    'uptake.csv': renderUptakeCsv(study),
    ...(sensitivity && { 'sensitivity.csv': renderSensitivityCsv(sensitivity, study) }),
  };
}
