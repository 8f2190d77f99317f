/**
 * The shape of the words that `extractGoals` of `@klippoglim/attribution` takes: a copy of its
 * `GoalWords`, for this package knows core alone.
 */
export type GoalWordLists = {
  readonly heads: readonly string[];
  readonly leads: readonly string[];
  readonly modals: readonly string[];
  readonly pronouns: readonly string[];
  readonly relatives: readonly string[];
  readonly subordinators: readonly string[];
  readonly infinitiveMarks: readonly string[];
  readonly governors: readonly string[];
};
