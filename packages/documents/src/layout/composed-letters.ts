import type { CharacterRepair } from './character-repair.js';

/**
 * A letter followed by its accent becomes one character (a + ring above → å), as programs on macOS
 * write them apart. A letter that has no composed form is kept as it is.
 */
export const composedLetters: CharacterRepair = {
  pattern: '\\p{L}\\p{M}+',
  repair: (match) => match.normalize('NFC'),
};
