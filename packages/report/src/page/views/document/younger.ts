import type { PageDocument } from '../../model.js';

/**
 * Whether a text is known to be younger than a document, so that nothing that they share counts as
 * copied from it.
 *
 * @param origin the number of the text.
 * @param sources how many sources the study has.
 */
export function isFromYounger(
  origin: number,
  { shares, peers }: Pick<PageDocument, 'shares' | 'peers'>,
  sources: number,
): boolean {
  return origin < sources
    ? shares[origin]?.sourceIsYounger === true
    : peers.some(({ document, direction }) => document === origin - sources && direction === 'to');
}
