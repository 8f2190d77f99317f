export type {
  Estimate,
  PeerShare,
  SourcePortion,
  StudyAnchoring,
  StudyAttribution,
  StudyCertainty,
  StudyDescent,
  StudyEdition,
  StudyGoal,
  StudyGoalUptake,
  StudySegment,
  StudySensitivity,
  StudyWording,
} from './attribution-result.js';
export type {
  ManifestProblem,
  ManifestProblemCode,
  ProblemDetail,
  StudyErrorCode,
  StudyErrorDetail,
} from './errors.js';
export { StudyError } from './errors.js';
export { studyFromFolders } from './folders.js';
export { parseManifest, readManifest } from './manifest/read-manifest.js';
export type {
  DocumentLanguage,
  Excerpt,
  GeneratedWith,
  LanguagePart,
  LanguageShare,
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
  StudyPassagePart,
  StudyResult,
  StudySource,
  StudyWarning,
  StudyWarningCode,
  WarningDetail,
} from './result.js';
export { quotePassage } from './run/quote-passage.js';
export type { StudyProgress, StudyRunOptions } from './run/run-options.js';
export type { StudyWithTexts } from './run/run-study.js';
export { runStudy, runStudyWithTexts } from './run/run-study.js';
export type { StudyTexts } from './run/study-texts.js';
export type {
  GivenGoal,
  LocalNames,
  SourceEntry,
  Study,
  StudyEntry,
  TargetEntry,
} from './study.js';
export { studyFromTwoFiles } from './two-files.js';
