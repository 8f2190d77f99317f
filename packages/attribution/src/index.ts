export type { DateOrder } from './dates/partial-date.js';
export { comparePartialDates } from './dates/partial-date.js';
