import type { PageData } from '../../model.js';
import { shortNameOf } from '../../names.js';
import type { Terms } from '../../terms.js';

/** What a text is called where there is little room: `K1`, or `Fjordvik 2019`. */
export function textNameOf(
  number: number,
  { sources, documents }: Pick<PageData, 'sources' | 'documents'>,
  notions: Pick<Terms, 'sourceLetter'>,
): string {
  if (number < sources.length) return shortNameOf(number, notions);
  const document = documents[number - sources.length];
  if (document === undefined) return '?';
  const year = document.date?.slice(0, 4);
  return year === undefined ? document.municipality : `${document.municipality} ${year}`;
}

/** The numbers of all texts, by their ids. */
export function textNumbers({
  sources,
  documents,
}: Pick<PageData, 'sources' | 'documents'>): ReadonlyMap<string, number> {
  return new Map([...sources, ...documents].map(({ id }, number) => [id, number]));
}

/** What each goal is called where there is little room: `K2.3`, the third of the second source. */
export function goalNames(
  { goals, sources }: Pick<PageData, 'goals' | 'sources'>,
  notions: Pick<Terms, 'sourceLetter'>,
): readonly string[] {
  const placeOf = new Map(sources.map(({ id }, at) => [id, at]));
  const counts = new Map<string, number>();
  return goals.map(({ sourceId }) => {
    const count = (counts.get(sourceId) ?? 0) + 1;
    counts.set(sourceId, count);
    return `${shortNameOf(placeOf.get(sourceId) ?? -1, notions)}.${count}`;
  });
}
