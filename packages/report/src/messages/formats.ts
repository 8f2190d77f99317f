import type { ReportLanguage } from '../language.js';
import { locales, type NumberFormat, numberFormat } from './numbers.js';

/** Numbers, dates and names as one language writes them. */
export interface Formats extends NumberFormat {
  /** An ISO date, as precise as it is: `2016`, `april 2016`, `13. februar 2020`. */
  readonly date: (value: string) => string;
  /** A language's name; its tag where it has none. */
  readonly languageName: (tag: string) => string;
  /** Orders names as a reader of the language expects. */
  readonly compareNames: (one: string, other: string) => number;
}

/** The intervals between which `Intl` shows a date, by the number of its parts. */
const dateParts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

export function formatsOf(language: ReportLanguage): Formats {
  const locale = locales[language];
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const collator = new Intl.Collator(locale, { numeric: true });
  // Made once: a page writes hundreds of dates at a time.
  const dates = dateParts.map(
    (parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
  );
  return {
    ...numberFormat(language),
    date(value) {
      const format = dates[value.split('-').length - 1];
      const date = new Date(value);
      return format === undefined || Number.isNaN(date.getTime()) ? value : format.format(date);
    },
    languageName(tag) {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    compareNames: (one, other) => collator.compare(one, other),
  };
}
