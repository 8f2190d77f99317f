import type { StudyAttribution, StudyDocument } from '@klippoglim/municipal';

/** What a word of a document is; see `@klippoglim/attribution`. */
export type TokenClass = keyof StudyAttribution['classes'];

/** All of them, in the order in which they are shown: what is copied first, what is own last. */
export const tokenClasses: readonly TokenClass[] = [
  'source',
  'several',
  'peer',
  'quoted',
  'commonplace',
  'own',
];

/** Words of each class, with all words: documents taken together. */
export interface ClassCounts {
  readonly words: number;
  /** They sum to {@link words}. */
  readonly of: Readonly<Record<TokenClass, number>>;
}

/** Adds up the classes of documents: a municipality's are those of all its documents. */
export function sumClasses(documents: readonly StudyDocument[]): ClassCounts {
  const of = { source: 0, several: 0, peer: 0, quoted: 0, commonplace: 0, own: 0 };
  let words = 0;
  for (const { attribution, words: length } of documents) {
    words += length;
    for (const name of tokenClasses) of[name] += attribution.classes[name].numerator;
  }
  return { words, of };
}

/** A share of no words at all is 0. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
