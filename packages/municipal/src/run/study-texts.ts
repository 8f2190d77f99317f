import {
  type AlignedWord,
  alignPassage,
  type Document,
  type LanguagePack,
  type Operation,
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
    passage: Pick<StudyPassage, 'source' | 'target' | 'operations'>,
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
    align(originId, targetId, { source, target, operations }) {
      const texts = { source: textOf(originId), target: textOf(targetId) };
      const words = alignPassage(texts, { source, target }, vocabulary);
      if (hasCounts(words, operations)) return words;
      // Peers are compared once, the later as the target, and the passage is told from both sides:
      // of repeated words another may be paired when the sides are changed.
      return turned(
        alignPassage(
          { source: texts.target, target: texts.source },
          { source: target, target: source },
          vocabulary,
        ),
      );
    },
  };
}

function hasCounts(
  words: readonly AlignedWord[],
  operations: Readonly<Record<Operation, number>>,
): boolean {
  const left = { ...operations };
  for (const { operation } of words) left[operation]--;
  return Object.values(left).every((count) => count === 0);
}

const opposites: Partial<Record<Operation, Operation>> = {
  inserted: 'deleted',
  deleted: 'inserted',
};

/** The same pairs seen from the other side: the target's words in order, then those left out. */
function turned(words: readonly AlignedWord[]): readonly AlignedWord[] {
  return words
    .map(
      ({ operation, source, target }): AlignedWord => ({
        operation: opposites[operation] ?? operation,
        ...(target && { source: target }),
        ...(source && { target: source }),
      }),
    )
    .sort(
      (one, other) =>
        (one.target?.start ?? Number.MAX_SAFE_INTEGER) -
          (other.target?.start ?? Number.MAX_SAFE_INTEGER) ||
        (one.source?.start ?? 0) - (other.source?.start ?? 0),
    );
}
