export { renderMunicipalitiesCsv } from './csv/municipalities-csv.js';
export { renderPassagesCsv } from './csv/passages-csv.js';
export { renderStudyHtml } from './html/render-study.js';
export { renderStudyJson } from './json.js';
export type { ReportLanguage } from './language.js';
export { type NumberFormat, numberFormat } from './messages/numbers.js';
export { isWarning } from './notices/severity.js';
export { translateFailure, translateWarning } from './notices/translate.js';
export {
  findYoungerSources,
  sharesWithYounger,
  type YoungerSources,
  youngerMark,
} from './younger-sources.js';
