import type { ReportLanguage } from '../../language.js';

/** What buttons that save a file say. */
interface SaveWords {
  readonly svg: string;
  readonly csv: string;
}

export const saveWords: Readonly<Record<ReportLanguage, SaveWords>> = {
  nb: { svg: 'Lagre som SVG', csv: 'Lagre som CSV' },
  nn: { svg: 'Lagre som SVG', csv: 'Lagre som CSV' },
  en: { svg: 'Save as SVG', csv: 'Save as CSV' },
};
