import type { WordingChange, WordingChangeType, WordingDirections } from './model.js';

/** How many changes of each type and direction. */
export type WordingCounts = {
  readonly [Type in WordingChangeType]: Readonly<Record<WordingDirections[Type], number>>;
} & {
  /** Clauses put in or in place of others that name the municipality; counted under `clause` too. */
  readonly localClauses: number;
  readonly total: number;
};

/** Adds up changes, of one passage or of many. */
export function countWordingChanges(changes: readonly WordingChange[]): WordingCounts {
  const counts = {
    modality: { softened: 0, hardened: 0, reversed: 0, dropped: 0, added: 0 },
    number: { changed: 0, dropped: 0, added: 0 },
    actor: { localized: 0, generalized: 0, dropped: 0, added: 0 },
    clause: { 'left-out': 0, 'put-in': 0, replaced: 0 },
    localClauses: 0,
    total: changes.length,
  };
  for (const change of changes) {
    const ofType: Record<string, number> = counts[change.type];
    ofType[change.direction] = ofType[change.direction]! + 1;
    if (change.type === 'clause' && change.local === true) counts.localClauses++;
  }
  return counts;
}
