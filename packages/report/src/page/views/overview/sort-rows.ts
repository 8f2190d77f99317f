import type { Formats } from '../../../messages/formats.js';
import { shareOf } from '../../../study/share-of.js';
import { type PageClass, pageClasses } from '../../figures.js';
import type { ShareRow } from './share-rows.js';

/** What rows can be put in order by: a share, or something that a municipality has. */
export type SortKey = PageClass | 'copied' | 'shared' | 'name' | 'words' | 'longest' | 'date';

/** In the order in which they are offered. */
export const sortKeys: readonly SortKey[] = [
  'copied',
  ...pageClasses,
  'shared',
  'longest',
  'name',
  'words',
  'date',
];

export interface Sorting {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** The direction that a reader most likely wants first: names from A, figures from the highest. */
export function firstSorting(by: SortKey): Sorting {
  return { by, isDescending: by !== 'name' };
}

/**
 * Puts rows in order; equals by name, then as they stood. What has no date stands last whichever way.
 * O(n log n).
 */
export function sortRows(
  rows: readonly ShareRow[],
  { by, isDescending }: Sorting,
  compareNames: Formats['compareNames'],
): readonly ShareRow[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    if (by === 'name') return sign * compareNames(one.name, other.name);
    if (by === 'date') {
      if (one.date === undefined || other.date === undefined) {
        return Number(one.date === undefined) - Number(other.date === undefined);
      }
      const order = one.date < other.date ? -1 : Number(one.date > other.date);
      return sign * order || compareNames(one.name, other.name);
    }
    return sign * (figureOf(one, by) - figureOf(other, by)) || compareNames(one.name, other.name);
  });
}

function figureOf({ figures, longest }: ShareRow, by: Exclude<SortKey, 'name' | 'date'>): number {
  switch (by) {
    case 'words':
      return figures.words;
    case 'longest':
      return longest;
    case 'copied':
    case 'shared':
      return shareOf(figures[by], figures.words);
    default:
      return shareOf(figures.of[by], figures.words);
  }
}

/** The rows whose name or number has what is searched for, in whatever letters. */
export function findRows(rows: readonly ShareRow[], search: string): readonly ShareRow[] {
  const wanted = fold(search.trim());
  if (wanted === '') return rows;
  return rows.filter(({ name, number, parts }) =>
    [name, number ?? '', ...parts.map((part) => part.name)].some((text) =>
      fold(text).includes(wanted),
    ),
  );
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb');
}
