import type { StudyDocument, StudyPassage, StudySegment } from '@klippoglim/municipal';

/** Stretches of a passage that are attributed to its origin: those of which it has the nearest wording. */
function attributedSegments(
  { attribution }: Pick<StudyDocument, 'attribution'>,
  originId: string,
  { target }: StudyPassage,
): readonly StudySegment[] {
  return attribution.segments.filter(
    ({ nearest, class: name, start, end }) =>
      nearest === originId &&
      (name === 'source' || name === 'several' || name === 'peer') &&
      start >= target.start &&
      end <= target.end,
  );
}

/** Words of a passage that are attributed to its origin; the others are nearer to another text, or set apart. */
export function attributedWords(
  document: Pick<StudyDocument, 'attribution'>,
  originId: string,
  passage: StudyPassage,
): number {
  return attributedSegments(document, originId, passage).reduce((sum, { words }) => sum + words, 0);
}
