export type { DetectableLanguage, DetectOptions, LanguageGuess } from './detect.js';
export { detectLanguage } from './detect.js';
export type { DetectPartsOptions, LanguagePart, LanguageShare } from './detect-parts.js';
export { addUpLanguages, detectLanguageOfParts, findLanguageOf } from './detect-parts.js';
export { english } from './english.js';
export { norwegian } from './norwegian/index.js';
