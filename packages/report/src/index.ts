export { renderMunicipalitiesCsv } from './csv/municipalities-csv.js';
export { renderPassagesCsv } from './csv/passages-csv.js';
export { renderStudyHtml } from './html/render-study.js';
export { renderComparisonJson, renderStudyJson } from './json.js';
export type { ReportLanguage } from './language.js';
export { translateFailure, translateWarning } from './notices/translate.js';
