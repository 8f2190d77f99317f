import type { CharacterRepair } from './character-repair.js';

/** Spaces that do not break, or are of a certain width, become plain ones. One for one. */
export const spaces: CharacterRepair = {
  pattern: '[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]',
  repair: () => ' ',
};
