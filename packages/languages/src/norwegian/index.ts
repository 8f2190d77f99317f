export { compoundParts } from './compound-parts.js';
export { norwegianGoalWords } from './goal-words.js';
export { norwegianLightWords } from './light-words.js';
export { norwegianNameWords } from './name-words.js';
export { norwegian } from './pack.js';
export { norwegianQuotationWords, norwegianStatuteWords } from './quotation-words.js';
export { norwegianWordingWords } from './wording-words.js';
