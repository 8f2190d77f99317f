import type { CharacterRepair } from './character-repair.js';

/**
 * Letters set as one glyph (ﬁ, ﬂ, ﬀ, ﬃ, ﬄ, ﬅ, ﬆ) become the letters they stand for, or no word with
 * one in it would equal the same word elsewhere. Only these seven: compatibility normalization of
 * everything would also turn m² into m2 and ½ into 1⁄2.
 */
export const ligatures: CharacterRepair = {
  pattern: '[\\uFB00-\\uFB06]',
  repair: (match) => match.normalize('NFKC'),
};
