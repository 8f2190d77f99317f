import {
  type AlignedWord,
  alignPassage,
  type Document,
  type LanguagePack,
  Vocabulary,
} from '@klippoglim/core';
import type { StudyPassage } from '../result.js';
import type { Reading } from './read-entries.js';

/** What a study read, for those who show its passages in their texts. */
export interface StudyTexts {
  /** Sources and documents of municipalities that could be read, by id. */
  readonly documents: ReadonlyMap<string, Document>;
  /**
   * Aligns the words of a passage of the study, as its kind and operations were read from; see
   * `alignPassage` of core. The origin is a source, or another document for passages between peers.
   */
  readonly align: (
    originId: string,
    targetId: string,
    passage: Pick<StudyPassage, 'source' | 'target'>,
  ) => readonly AlignedWord[];
}

export function studyTexts(
  { sources, targets }: Pick<Reading, 'sources' | 'targets'>,
  pack: LanguagePack | undefined,
): StudyTexts {
  const documents = new Map(
    [...sources, ...targets].map(({ document }) => [document.id, document]),
  );
  const vocabulary = new Vocabulary(pack);
  const textOf = (id: string): string => documents.get(id)?.text ?? '';
  return {
    documents,
    align: (originId, targetId, { source, target }) =>
      alignPassage(
        { source: textOf(originId), target: textOf(targetId) },
        { source, target },
        vocabulary,
      ),
  };
}
