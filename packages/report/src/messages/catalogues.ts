import type { ReportLanguage } from '../language.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';

/** The report's words in each language. */
export const catalogues: Readonly<Record<ReportLanguage, Messages>> = { nb, en };
