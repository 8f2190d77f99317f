import type { GoalWordLists } from '../words/goal-words.js';

/**
 * How English writes goals: plain data for `extractGoals` of `@klippoglim/attribution` (its type
 * `GoalWords`). All lower case, single words.
 */
export const englishGoalWords: GoalWordLists = {
  heads: wordsOf(`
    goal goals aim aims objective objectives target targets subgoal subgoals priority priorities
    principle principles action actions measure measures strategies ambitions
  `),
  leads: wordsOf(
    'prioritise prioritises prioritize prioritizes achieve commitments promises pledges',
  ),
  modals: wordsOf('shall will must should'),
  pronouns: wordsOf('it its they their this these that those he she such thus therefore'),
  relatives: wordsOf('who which that'),
  subordinators: wordsOf(`
    that what where how who whom which when if because before while since unless whether why
  `),
  // `to` begins list items and follows nearly any word: run-together items cannot be told by it.
  infinitiveMarks: [],
  governors: [],
};

/** The words of a text that may be broken over lines. */
function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
