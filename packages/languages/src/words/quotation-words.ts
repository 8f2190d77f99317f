/**
 * The shape of the words that `findQuotations` of `@klippoglim/attribution` takes: a copy of its
 * `QuotationWords`, for this package knows core alone.
 */
export type QuotationWordLists = {
  readonly introductions: readonly string[];
  readonly reports: readonly string[];
  readonly authorities: readonly string[];
  readonly places: readonly string[];
  readonly nameEndings: readonly string[];
};

/**
 * The shape of the words that `findStatutes` of `@klippoglim/attribution` takes: a copy of its
 * `StatuteWords`, for this package knows core alone.
 */
export type StatuteWordLists = {
  readonly lawNames: readonly string[];
  readonly instruments: readonly string[];
  readonly references: readonly string[];
  readonly parts: readonly string[];
  readonly innerReferences: readonly string[];
  readonly obligations: readonly string[];
  readonly enactments: readonly string[];
  readonly authorizations: readonly string[];
  readonly commencements: readonly string[];
  readonly formulas: readonly string[];
};
