import type { ReportLanguage } from '../language.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';

/** Words, numbers and dates of one language. */
export interface Wording {
  readonly language: ReportLanguage;
  readonly messages: Messages;
  /** `1 264` */
  readonly integer: (value: number) => string;
  /** A ratio as a percentage with one decimal; what is more than nothing never reads 0.0 %. */
  readonly share: (value: number) => string;
  /** An ISO date, as precise as it is: `2016`, `april 2016`, `13. februar 2020`. */
  readonly date: (value: string) => string;
  /** A language's name; its tag where it has none. */
  readonly languageName: (tag: string) => string;
  /** Orders names as a reader of the language expects. */
  readonly compareNames: (one: string, other: string) => number;
}

const catalogues: Readonly<Record<ReportLanguage, Messages>> = { nb, en };

/** The intervals between which `Intl` shows a date, by the number of its parts. */
const dateParts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

export function wordingOf(language: ReportLanguage): Wording {
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB';
  const integers = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const least = 0.001;
  return {
    language,
    messages: catalogues[language],
    integer: (value) => integers.format(value),
    share: (value) =>
      value > 0 && value < least / 2 ? `< ${percent.format(least)}` : percent.format(value),
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
