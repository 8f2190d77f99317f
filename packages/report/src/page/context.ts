import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportLanguage } from '../language.js';
import type { Formats } from '../messages/formats.js';
import type { StudyFigures } from './figures.js';
import type { Filters } from './filters.js';
import type { PageData, PageText } from './model.js';
import type { Route } from './route.js';

/** What every part of the page needs. */
export interface Page {
  readonly data: PageData;
  readonly language: ReportLanguage;
  /** Numbers, dates and names as the language writes them. */
  readonly formats: Formats;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
  /** Everything counted under the filters. */
  readonly figures: StudyFigures;
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Whether the browser has read the page to its end, so that every text is there. */
  readonly isWhole: boolean;
  /** Unpacks a text by its number; the second time it is at hand. Undefined until the page is whole. */
  readonly textOf: (number: number) => PageText | undefined;
}

export const PageContext: ReturnType<typeof createContext<Page | undefined>> = createContext<
  Page | undefined
>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('A part of the page stands outside it.');
  return page;
}

/** The words of a part of the page in the reader's language. */
export function useWords<Words>(words: Readonly<Record<ReportLanguage, Words>>): Words {
  return words[usePage().language];
}
