import { useMemo } from 'preact/hooks';
import { classNamesOf } from '../../charts/class-names.js';
import { usePage, useWords } from '../../context.js';
import type { PageClass } from '../../figures.js';
import { shortNameOf } from '../../names.js';
import { terms } from '../../terms.js';

/** What the classes are called, with the source that is shown apart by its short name. */
export function useClassNames(): Readonly<Record<PageClass, string>> {
  const { main } = usePage().filters;
  const notions = useWords(terms);
  return useMemo(() => classNamesOf(notions, shortNameOf(main, notions)), [main, notions]);
}
