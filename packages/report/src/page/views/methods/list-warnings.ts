import type { StudyWarning } from '@klippoglim/municipal';
import { isWarning } from '../../../notices/severity.js';
import type { PageData, PageDocument, PageSource } from '../../model.js';

/** A source, and the documents that share text with it though they are older; places in the data. */
export interface YoungerSource {
  readonly source: number;
  /** Never empty. */
  readonly documents: readonly number[];
}

/** Every source that is younger than a document that shares text with it, in the study's order. O(passages). */
export function findYounger({
  documents,
  sources,
}: Pick<PageData, 'documents' | 'sources'>): readonly YoungerSource[] {
  const sharedBy = documents.map(({ passages }) => new Set(passages.map(([origin]) => origin)));
  return sources.flatMap((_, source) => {
    const older = [...documents.keys()].filter(
      (at) => documents[at]?.shares[source]?.sourceIsYounger && sharedBy[at]?.has(source),
    );
    return older.length === 0 ? [] : [{ source, documents: older }];
  });
}

/** What was noticed in one file. */
export interface FileNotices {
  /** Place of the document, if it is one; else it is a source. */
  readonly document: number | undefined;
  readonly file: PageDocument | PageSource;
  readonly notices: readonly StudyWarning[];
}

/** The warnings of documents and sources, or their notes. That a source is younger is told for all at once. */
export function listNotices(
  { documents, sources }: Pick<PageData, 'documents' | 'sources'>,
  severity: StudyWarning['severity'],
): readonly FileNotices[] {
  const of = (file: PageDocument | PageSource, document?: number): FileNotices => ({
    document,
    file,
    notices: file.warnings.filter(
      (each) => each.severity === severity && each.code !== 'source-is-younger',
    ),
  });
  return [...documents.map((file, at) => of(file, at)), ...sources.map((file) => of(file))].filter(
    ({ notices }) => notices.length > 0,
  );
}

/** How much of the study the reader is to be warned of. */
export interface AlertCounts {
  /** Files that could not be read. */
  readonly failures: number;
  /** Warnings about the study as a whole, and about its files. */
  readonly warnings: number;
  /** Documents that share text with a younger source. */
  readonly younger: number;
}

export function countAlerts(data: PageData): AlertCounts {
  const ofFiles = listNotices(data, 'warning').reduce(
    (sum, { notices }) => sum + notices.length,
    0,
  );
  return {
    failures: data.failures.length,
    warnings: data.warnings.filter(isWarning).length + ofFiles,
    younger: new Set(findYounger(data).flatMap(({ documents }) => documents)).size,
  };
}
