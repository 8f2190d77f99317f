export type { ReadErrorCode } from './errors.js';
export { ReadError } from './errors.js';
export type { Location } from './locate.js';
export { locate } from './locate.js';
export type {
  Detail,
  Format,
  ReaderWarning,
  ReaderWarningCode,
  ReadOutcome,
  ReadResult,
} from './model.js';
export type { ReadOptions } from './options.js';
export { readDocumentFile } from './read-document-file.js';
export { readDocuments } from './read-documents.js';
