import { classNamesOf } from '../../charts/class-names.js';
import { usePage, useWords } from '../../context.js';
import { shortNameOf } from '../../names.js';
import { terms } from '../../terms.js';
import type { SortKey } from './sort-rows.js';
import { overviewWords } from './words.js';

/** What rows can be put in order by, in words. */
export function useSortNames(): Readonly<Record<SortKey, string>> {
  const { filters } = usePage();
  const notions = useWords(terms);
  const { shares: words } = useWords(overviewWords);
  return {
    ...classNamesOf(notions, shortNameOf(filters.main, notions)),
    ...words.sortBy,
    copied: notions.copied.toLocaleLowerCase(),
    shared: notions.shared.toLocaleLowerCase(),
  };
}
