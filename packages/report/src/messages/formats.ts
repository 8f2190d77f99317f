import type { ReportLanguage } from '../language.js';
import { catalogues } from './catalogues.js';
import type { Messages } from './messages.js';
import { locales, type NumberFormat, numberFormat } from './numbers.js';

/** Words, numbers and dates of one language. */
export interface Wording extends NumberFormat {
  readonly language: ReportLanguage;
  readonly messages: Messages;
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

export function wordingOf(language: ReportLanguage): Wording {
  const locale = locales[language];
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    language,
    messages: catalogues[language],
    ...numberFormat(language),
    date(value) {
      const parts = value.split('-').length;
      const options: Intl.DateTimeFormatOptions = { ...dateParts[parts - 1], timeZone: 'UTC' };
      const date = new Date(value);
      return Number.isNaN(date.getTime()) ? value : date.toLocaleDateString(locale, options);
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
