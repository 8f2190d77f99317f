import type { StudyResult } from '@klippoglim/municipal';

/** The numbers by which the page names texts: first the sources, then the documents. */
export interface TextNumbers {
  /** How many sources there are: the number of the first document. */
  readonly sources: number;
  /** The ids of all texts, in order of their numbers. */
  readonly ids: readonly string[];
  /** The number of a text; -1 of an unknown id. */
  readonly of: (id: string) => number;
}

export function numberTexts({ sources, documents }: StudyResult): TextNumbers {
  const ids = [...sources, ...documents].map(({ id }) => id);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  return { sources: sources.length, ids, of: (id) => numbers.get(id) ?? -1 };
}
