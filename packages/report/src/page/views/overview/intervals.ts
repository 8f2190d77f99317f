import { countBlocks, estimateShare, seedOf } from '@klippoglim/attribution';
import type { Range } from '../../charts/share-bar.js';
import { countRuns } from '../../figures.js';
import type { Filters } from '../../filters.js';
import type { PageData } from '../../model.js';

/**
 * Where the share that is copied may lie, under the filters: the study's own interval of 95 %, which of
 * one document without filters is `certainty.copied` of study.json.
 *
 * Of several documents, the blocks of 200 words are cut within each and resampled together: the
 * documents are one author's, and it is the share of all their words that the interval belongs to. As
 * long documents have more blocks, they weigh more in it, as in the share.
 *
 * Complexity: 1,999 draws for each block.
 *
 * @param places of one municipality's documents.
 */
export function estimateCopied(places: readonly number[], data: PageData, filters: Filters): Range {
  const documents = places.map((at) => data.documents[at]!);
  const blocks = documents.flatMap((document) => {
    const isCopied = new Uint8Array(document.words);
    let at = 0;
    for (const { words, counted } of countRuns(document, data, filters)) {
      if (counted === 'source' || counted === 'several') isCopied.fill(1, at, at + words);
      at += words;
    }
    return countBlocks(isCopied);
  });
  const seed = seedOf('copied', ...documents.map(({ id }) => id));
  return estimateShare(blocks, { seed }).interval;
}

/** The interval that is known without computing: that of one document where nothing is filtered. */
export function studyInterval(
  places: readonly number[],
  { documents }: PageData,
): Range | undefined {
  return places.length === 1 ? documents[places[0]!]!.certainty.copied : undefined;
}
