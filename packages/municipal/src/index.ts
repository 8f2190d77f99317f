export type { ManifestProblem, StudyErrorCode } from './errors.js';
export { StudyError } from './errors.js';
export { studyFromFolders } from './folders.js';
export { parseManifest, readManifest } from './manifest/read-manifest.js';
export type {
  DocumentLanguage,
  GeneratedWith,
  LongestPassage,
  MunicipalityResult,
  MunicipalitySourceShare,
  Quotation,
  ReadFile,
  SourceShare,
  StudyDocument,
  StudyFailure,
  StudyLanguage,
  StudyOptions,
  StudyPassage,
  StudyResult,
  StudySource,
  StudyWarning,
  StudyWarningCode,
  WarningDetail,
} from './result.js';
export { quote } from './run/quote.js';
export type { StudyProgress, StudyRunOptions } from './run/run-options.js';
export { runStudy } from './run/run-study.js';
export type { SourceEntry, Study, StudyEntry, TargetEntry } from './study.js';
