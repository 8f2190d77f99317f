import type { UiLanguage } from '../locale.js';

/** Numbers as one language writes them, with ordinary spaces so that a terminal's search finds them. */
export interface NumberFormat {
  /** `12 345` or `12,345`. */
  integer(value: number): string;
  /** A share from 0 to 1 with one decimal: `41,2 %` or `41.2%`. What is not quite 0 or 1 says so. */
  share(value: number): string;
  /** A number from 0 to 1 with two decimals: `0,93`. What is not quite 1 never becomes `1,00`. */
  ratio(value: number): string;
}

const tags: Readonly<Record<UiLanguage, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** Makes the number format of a language. */
export function numberFormat(language: UiLanguage): NumberFormat {
  const plain = (formatted: string): string => formatted.replace(/[\u00a0\u202f]/g, ' ');
  const integers = new Intl.NumberFormat(tags[language]);
  const decimals = new Intl.NumberFormat(tags[language], {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const ratios = new Intl.NumberFormat(tags[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return {
    integer: (value) => plain(integers.format(value)),
    share(value) {
      if (value > 0 && value < 0.0005) return `< ${plain(decimals.format(0.001))}`;
      if (value < 1 && value >= 0.9995) return `> ${plain(decimals.format(0.999))}`;
      return plain(decimals.format(value));
    },
    ratio: (value) => plain(ratios.format(value < 1 ? Math.min(value, 0.99) : value)),
  };
}
