export type { DetectableLanguage, DetectOptions, LanguageGuess } from './detect.js';
export { detectLanguage } from './detect.js';
export { english } from './english.js';
export { norwegian } from './norwegian.js';
