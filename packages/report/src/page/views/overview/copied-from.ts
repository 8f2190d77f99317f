import type { StudyFigures } from '../../figures.js';
import type { PageData } from '../../model.js';

/** What all documents have from one source, under the filters. */
export interface CopiedFrom {
  /** Place in `PageData.sources`. */
  readonly source: number;
  /** Words that are in it alone. */
  readonly alone: number;
  /** Words in passages from it, whatever their class, of documents that are not older than it. */
  readonly covered: number;
  /** Documents with such words. */
  readonly documents: number;
}

/** For each source, in their order. */
export function countCopiedFrom(
  { sources, documents }: PageData,
  figures: StudyFigures,
): readonly CopiedFrom[] {
  return sources.map((_, source) => {
    let covered = 0;
    let holders = 0;
    for (const [at, { shares }] of documents.entries()) {
      const words = figures.documents[at]!.covered[source]!;
      if (words === 0 || shares[source]?.sourceIsYounger) continue;
      covered += words;
      holders++;
    }
    return { source, alone: figures.all.alone[source]!, covered, documents: holders };
  });
}

/** Places of the sources that share words with a document though they are younger, under the filters. */
export function youngerSourcesOf(
  document: number,
  { documents }: PageData,
  figures: StudyFigures,
): readonly number[] {
  return documents[document]!.shares.flatMap(({ sourceIsYounger }, source) =>
    sourceIsYounger && figures.documents[document]!.covered[source]! > 0 ? [source] : [],
  );
}
