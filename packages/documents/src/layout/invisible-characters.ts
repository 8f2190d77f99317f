import type { CharacterRepair } from './character-repair.js';

/**
 * Characters that no reader sees are left out: soft hyphens (inside a line; at its end they are
 * {@link joinAtLineEnd}'s), zero-width spaces, word joiners, byte-order marks, direction marks and
 * control characters other than tab and line breaks. The zero-width joiner stays: it makes emoji.
 */
export const invisibleCharacters: CharacterRepair = {
  pattern:
    '[\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]',
  repair: () => '',
};
