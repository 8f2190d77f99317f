import type { StudyGoal } from '@klippoglim/municipal';
import type { PageData } from '../../model.js';

export type GoalOrder = 'source' | 'most' | 'least';

/** A row of the view: a source above its goals, or a goal. */
export type UptakeRow =
  | {
      readonly kind: 'source';
      /** Place in `PageData.sources`. */
      readonly source: number;
      /** Places in `PageData.goals` of those that are shown. */
      readonly goals: readonly number[];
    }
  | { readonly kind: 'goal'; readonly source: number; readonly goal: number };

/** What goals the reader has asked for, and in what order. */
export interface GoalChoice {
  readonly withoutSources: ReadonlySet<number>;
  /** Words that must all stand in the goal or its heading; empty for all. */
  readonly search: string;
  readonly order: GoalOrder;
}

/**
 * Lists the rows that are shown. In the sources' order, goals stand under their source; ordered by how
 * they were taken up, all stand together. O(goals log goals).
 */
export function listRows(
  { sources, goals }: Pick<PageData, 'sources' | 'goals'>,
  { withoutSources, search, order }: GoalChoice,
): readonly UptakeRow[] {
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const wanted = wordsOf(search);
  const shown = goals.flatMap((goal, at) => {
    const source = sourceAt.get(goal.sourceId);
    const isShown = source !== undefined && !withoutSources.has(source) && hasAll(goal, wanted);
    return isShown ? [{ kind: 'goal', source, goal: at } as const] : [];
  });
  if (order !== 'source') {
    const sign = order === 'most' ? 1 : -1;
    return shown.sort((one, other) => sign * compareUptake(goals[one.goal]!, goals[other.goal]!));
  }
  return sources.flatMap((_, source): readonly UptakeRow[] => {
    const own = shown.filter((row) => row.source === source);
    if (own.length === 0) return [];
    return [{ kind: 'source', source, goals: own.map(({ goal }) => goal) }, ...own];
  });
}

/** The goal that more documents took up closely comes first; of equals, the one more mentioned. */
function compareUptake({ documents: one }: StudyGoal, { documents: other }: StudyGoal): number {
  return (
    other.verbatim + other.adapted - one.verbatim - one.adapted ||
    other.mentioned - one.mentioned ||
    other.verbatim - one.verbatim
  );
}

function hasAll({ text, heading = '' }: StudyGoal, wanted: readonly string[]): boolean {
  const words = fold(`${text} ${heading}`);
  return wanted.every((word) => words.includes(word));
}

function wordsOf(search: string): readonly string[] {
  return fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
