import type { SourceShare } from '../result.js';

/** Tells whether a document has text in common with a source that is younger than it. */
export function sharesWithYounger({
  sourceIsYounger,
  passages,
}: Pick<SourceShare, 'sourceIsYounger' | 'passages'>): boolean {
  return sourceIsYounger && passages.length > 0;
}
