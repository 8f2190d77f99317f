/** A language that reports are written in: Bokmål, Nynorsk or English. */
export type ReportLanguage = 'nb' | 'nn' | 'en';
