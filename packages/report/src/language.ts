/** A language that reports are written in: Bokmål or English. */
export type ReportLanguage = 'nb' | 'en';
