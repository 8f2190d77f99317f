import type { Span } from '@klippoglim/core';

/**
 * Something that a source says shall be reached or done: an item of a list of goals, a numbered
 * goal, a heading that is one, or a sentence of a section on goals. Those of {@link extractGoals}
 * have all fields that their text gives; a caller may give `id` and `text` alone.
 */
export interface Goal {
  /** Unique among the goals of one source. */
  readonly id: string;
  /** Its words, white space and list marks taken out. */
  readonly text: string;
  /** Where it stands in the source. Without it, the engine's passages cannot be brought to bear. */
  readonly span?: Span;
  /** The heading that it stands under, without its number. */
  readonly heading?: string;
  /** The heading that made it a goal (`Mål for perioden`), if that is another. */
  readonly sectionTitle?: string;
  /** Of a goal that is a heading: the text under it, which says what it means. */
  readonly elaboration?: Span;
}

/** How a language writes goals. Lower case, single words. */
export interface GoalWords {
  /** In a heading, or before a list, they make goals of what follows: `mål`, `satsingsområder`. */
  readonly heads: readonly string[];
  /** The same before a list only: `prioritere`. */
  readonly leads: readonly string[];
  /** What a goal says with: `skal`. */
  readonly modals: readonly string[];
  /** A sentence that begins with one goes on from the sentence before: `den`, `dette`. */
  readonly pronouns: readonly string[];
  /** Behind a pronoun, they make it the subject of its own sentence: `som` in `den som ringer`. */
  readonly relatives: readonly string[];
  /** A modal behind one, with no comma between, is not the sentence's own: `hva systemet skal`. */
  readonly subordinators: readonly string[];
  /** Begin the items of some lists: `å`. */
  readonly infinitiveMarks: readonly string[];
  /** Before an infinitive mark they show that no new item begins there: `til`, `for`, `ved`. */
  readonly governors: readonly string[];
}

/** {@link GoalWords} as sets. */
export type GoalWordSets = { readonly [Key in keyof GoalWords]: ReadonlySet<string> };

/** Makes sets of the words. */
export function setsOf(words: GoalWords): GoalWordSets {
  return {
    heads: new Set(words.heads),
    leads: new Set(words.leads),
    modals: new Set(words.modals),
    pronouns: new Set(words.pronouns),
    relatives: new Set(words.relatives),
    subordinators: new Set(words.subordinators),
    infinitiveMarks: new Set(words.infinitiveMarks),
    governors: new Set(words.governors),
  };
}
