export { attribute } from './attribute/attribute.js';
export type {
  AttributedSegment,
  Attribution,
  AttributionInput,
  Likeness,
  Origin,
  QuotedSpan,
  Relation,
  TokenClass,
} from './attribute/model.js';
export { tokenClasses } from './attribute/model.js';
export type { DateOrder } from './dates/partial-date.js';
export { comparePartialDates } from './dates/partial-date.js';
