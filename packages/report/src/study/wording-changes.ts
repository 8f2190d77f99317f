import type { StudyDocument, StudyPassage, StudyWording } from '@klippoglim/municipal';

/** One change of wording, with the source or document that it is a change from. */
export type WordingChange = StudyWording['changes'][number];

/** How many changes of each type, in each direction. */
export type ChangeCounts = Pick<StudyWording['counts'], 'modality' | 'number' | 'actor' | 'clause'>;

export type WordingChangeType = keyof ChangeCounts;

/** Types with their directions, in the order in which they are shown. */
const wordingDirections: {
  readonly [Type in WordingChangeType]: readonly (keyof ChangeCounts[Type])[];
} = {
  modality: ['softened', 'hardened', 'reversed', 'dropped', 'added'],
  number: ['changed', 'dropped', 'added'],
  actor: ['localized', 'generalized', 'dropped', 'added'],
  clause: ['left-out', 'put-in', 'replaced'],
};

/** Every type with each of its directions. */
export const wordingKinds: readonly {
  readonly type: WordingChangeType;
  readonly direction: string;
}[] = (Object.keys(wordingDirections) as WordingChangeType[]).flatMap((type) =>
  wordingDirections[type].map((direction) => ({ type, direction })),
);

/** How many changes there are of a type and direction. */
export function countOf(
  counts: ChangeCounts,
  { type, direction }: { readonly type: WordingChangeType; readonly direction: string },
): number {
  const ofType: Readonly<Record<string, number>> = counts[type];
  return ofType[direction] ?? 0;
}

/** What changed in a passage: in the target's words of it, against that origin. */
export function changesIn(
  { wording }: Pick<StudyDocument, 'wording'>,
  originId: string,
  { target, source }: StudyPassage,
): readonly WordingChange[] {
  return wording.changes.filter(
    (change) =>
      change.originId === originId &&
      change.at >= target.start &&
      change.at <= target.end &&
      (change.source === undefined ||
        (change.source.span.start >= source.start && change.source.span.end <= source.end)),
  );
}
