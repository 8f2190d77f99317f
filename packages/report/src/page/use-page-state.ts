import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportLanguage } from '../language.js';
import { formatsOf } from '../messages/formats.js';
import type { Page } from './context.js';
import { countFigures } from './figures.js';
import { type Filters, initialFilters } from './filters.js';
import type { PageData, PageText } from './model.js';
import { hrefOf, type Route, routeOf } from './route.js';

/** The page's state: where the reader is, what is counted, and in which language. */
export function usePageState(
  data: PageData,
  textOf: (number: number) => PageText | undefined,
): {
  readonly page: Page;
  readonly setLanguage: (language: ReportLanguage) => void;
} {
  const [language, setLanguage] = useState(data.language);
  const [filters, setFilters] = useState<Filters>(() => initialFilters(data));
  const [route, setRoute] = useState<Route>({ view: 'overview' });
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash, data));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [data]);
  // The texts stand after the script: until the whole page is there, they may be missing.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const done = (): void => setWhole(true);
    if (document.readyState !== 'loading') done();
    else addEventListener('DOMContentLoaded', done, { once: true });
  }, []);
  const go = useCallback(
    (next: Route): void => {
      location.hash = hrefOf(next, data);
    },
    [data],
  );
  const figures = useMemo(() => countFigures(data, filters), [data, filters]);
  const formats = useMemo(() => formatsOf(language), [language]);
  const page = useMemo(
    (): Page => ({
      ...{ data, language, formats, filters, setFilters, figures, route, go, isWhole },
      textOf: isWhole ? textOf : () => undefined,
    }),
    [data, language, formats, filters, figures, route, go, isWhole, textOf],
  );
  return { page, setLanguage };
}
