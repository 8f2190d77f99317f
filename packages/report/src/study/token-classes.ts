import { type TokenClass, tokenClasses } from '@klippoglim/attribution';
import type { StudyDocument } from '@klippoglim/municipal';

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
