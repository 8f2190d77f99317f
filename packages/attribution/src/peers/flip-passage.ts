import type { Passage } from '@klippoglim/core';

/** The same passage seen from its source: what was the target becomes the source, of that id. */
export function flipPassage(passage: Passage, targetId: string): Passage {
  const { source, target, operations, sourceWords, targetWords } = passage;
  return {
    sourceId: targetId,
    source: target,
    target: source,
    kind: passage.kind,
    similarity: passage.similarity,
    operations: { ...operations, inserted: operations.deleted, deleted: operations.inserted },
    targetWords: sourceWords,
    sourceWords: targetWords,
    ...(passage.parts !== undefined && {
      parts: passage.parts.map((part) => ({ source: part.target, target: part.source })),
    }),
  };
}
