import type { Terms } from './terms.js';

/** What a source is called where there is no room for its title: its letter and place, K1 for the first. */
export function shortNameOf(source: number, { sourceLetter }: Pick<Terms, 'sourceLetter'>): string {
  return `${sourceLetter}${source + 1}`;
}

/**
 * What each document is called where there is little room: its municipality, and its year where that
 * has several. Not unique where a manifest does not make it so.
 */
export function nameDocuments({
  documents,
  municipalities,
}: {
  readonly documents: readonly { readonly municipality: string; readonly date?: string }[];
  /** With the places of their documents. */
  readonly municipalities: readonly { readonly documents: readonly number[] }[];
}): readonly string[] {
  const names = documents.map(({ municipality }) => municipality);
  for (const { documents: places } of municipalities) {
    if (places.length < 2) continue;
    for (const at of places) {
      const year = documents[at]?.date?.slice(0, 4);
      if (year !== undefined) names[at] += ` ${year}`;
    }
  }
  return names;
}
