export {
  renderDataDictionaryCsv,
  renderTable,
  renderTables,
} from './csv/render-tables.js';
export { renderGraphml } from './exchange/graphml.js';
export { renderJsonLines } from './exchange/json-lines.js';
export { renderPanXml } from './exchange/pan-xml.js';
export { renderWebAnnotations } from './exchange/web-annotations.js';
export { renderFigures } from './figures/render-figures.js';
export { renderStudyHtml } from './html/render-study.js';
export { renderStudyJson } from './json.js';
export type { ReportLanguage } from './language.js';
export { describeSettings, type SettingMeaning } from './messages/describe-settings.js';
export { type NumberFormat, numberFormat } from './messages/numbers.js';
export { isWarning } from './notices/severity.js';
export { type Notice, translateFailure, translateWarning } from './notices/translate.js';
export { type Borrowing, listBorrowings } from './study/borrowings.js';
export { mostTakenUp } from './study/goal-uptake.js';
export {
  findYoungerSources,
  sharesWithYounger,
  type YoungerSources,
  youngerMark,
} from './study/younger-sources.js';
