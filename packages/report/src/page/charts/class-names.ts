import { type PageClass, pageClasses } from '../figures.js';
import type { Terms } from '../terms.js';

/** What the classes are called where the source that is shown apart has this short name. */
export function classNamesOf(
  { class: names }: Pick<Terms, 'class'>,
  main: string,
): Readonly<Record<PageClass, string>> {
  return Object.fromEntries(pageClasses.map((name) => [name, names[name](main)])) as Record<
    PageClass,
    string
  >;
}
