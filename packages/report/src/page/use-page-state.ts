import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportLanguage } from '../language.js';
import { formatsOf } from '../messages/formats.js';
import type { Page } from './context.js';
import { countFigures } from './figures.js';
import type { PageData, PageText } from './model.js';
import { useAddress } from './use-address.js';

/** The page's state: where the reader is, what is counted, and in which language. */
export function usePageState(
  data: PageData,
  textOf: (number: number) => PageText | undefined,
): {
  readonly page: Page;
  readonly setLanguage: (language: ReportLanguage) => void;
} {
  const [language, setLanguage] = useState(data.language);
  const { route, go, filters, setFilters } = useAddress(data);
  // The texts stand after the script: until the whole page is there, they may be missing.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const done = (): void => setWhole(true);
    if (document.readyState !== 'loading') done();
    else addEventListener('DOMContentLoaded', done, { once: true });
  }, []);
  const figures = useMemo(() => countFigures(data, filters), [data, filters]);
  const formats = useMemo(() => formatsOf(language), [language]);
  const page = useMemo(
    (): Page => ({
      ...{ data, language, formats, filters, setFilters, figures, route, go, isWhole },
      textOf: isWhole ? textOf : () => undefined,
    }),
    [data, language, formats, filters, setFilters, figures, route, go, isWhole, textOf],
  );
  return { page, setLanguage };
}
