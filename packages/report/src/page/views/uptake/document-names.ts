import type { PageData } from '../../model.js';

/**
 * What each document is called where there is little room: its municipality, and its year where that
 * has several. Not unique where a manifest does not make it so.
 */
export function nameDocuments({
  documents,
  municipalities,
}: Pick<PageData, 'documents' | 'municipalities'>): readonly string[] {
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
