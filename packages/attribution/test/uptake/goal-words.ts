import type { GoalWords } from '../../src/uptake/goal.js';

/** As few words as the tests need. */
export const words: GoalWords = {
  heads: ['mål', 'målene', 'hovedmål', 'prinsipper'],
  leads: ['prioritere'],
  modals: ['skal'],
  pronouns: ['det', 'den'],
  relatives: ['som'],
  subordinators: ['hva', 'når'],
  infinitiveMarks: ['å'],
  governors: ['til'],
};
