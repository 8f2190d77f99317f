import { type NumberFormat, numberFormat as reportFormat } from '@klippoglim/report';
import type { UiLanguage } from '../locale.js';

/** The report's numbers, with ordinary spaces so that a terminal's search finds them. */
export function numberFormat(language: UiLanguage): NumberFormat {
  const { integer, share, ratio, probability } = reportFormat(language);
  const plain = (formatted: string): string => formatted.replace(/[\u00a0\u202f]/g, ' ');
  return {
    integer: (value) => plain(integer(value)),
    share: (value) => plain(share(value)),
    ratio: (value) => plain(ratio(value)),
    probability: (value) => plain(probability(value)),
  };
}
