import type { ReportLanguage } from '../language.js';

/** Numbers as one language writes them. */
export interface NumberFormat {
  /** `1 264` or `1,264`. */
  readonly integer: (value: number) => string;
  /** A share from 0 to 1 with one decimal: `41,2 %` or `41.2%`. What is not quite 0 or 1 says so. */
  readonly share: (value: number) => string;
  /** A number from 0 to 1 with two decimals: `0,93`. What is not quite 1 never becomes `1,00`. */
  readonly ratio: (value: number) => string;
  /** A p-value with its sign and three decimals: `= 0,013`; what is smaller is `< 0,001`. */
  readonly probability: (value: number) => string;
}

/**
 * BCP 47 tags that `Intl` knows the languages by. Nynorsk writes numbers, dates and the alphabet as
 * Bokmål does, and not every browser knows it.
 */
export const locales: Readonly<Record<ReportLanguage, string>> = {
  nb: 'nb-NO',
  nn: 'nb-NO',
  en: 'en-GB',
};

/** Makes the number format of a language. Spaces in numbers are those of `Intl`, which do not break. */
export function numberFormat(language: ReportLanguage): NumberFormat {
  const locale = locales[language];
  const digits = (count: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  });
  const integers = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', ...digits(1) });
  const thousandths = new Intl.NumberFormat(locale, digits(3));
  const ratios = new Intl.NumberFormat(locale, digits(2));
  return {
    integer: (value) => integers.format(value),
    share(value) {
      if (value > 0 && value < 0.0005) return `< ${percent.format(0.001)}`;
      if (value < 1 && value >= 0.9995) return `> ${percent.format(0.999)}`;
      return percent.format(value);
    },
    ratio: (value) => ratios.format(value < 1 ? Math.min(value, 0.99) : value),
    probability: (value) =>
      value < 0.001 ? `< ${thousandths.format(0.001)}` : `= ${thousandths.format(value)}`,
  };
}
