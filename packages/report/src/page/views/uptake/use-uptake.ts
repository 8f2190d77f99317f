import { useMemo } from 'preact/hooks';
import { usePage } from '../../context.js';
import { countDegrees, type DegreeCounts } from './count-degrees.js';
import { type GoalOrder, listRows, type UptakeRow } from './list-rows.js';
import { type DocumentOrder, orderDocuments } from './order-documents.js';

/** What the reader has asked this view for. */
export interface UptakeChoice {
  readonly search: string;
  readonly goalOrder: GoalOrder;
  readonly documentOrder: DocumentOrder;
}

/** The table that is shown, as a heat map, a list or a file. */
export interface Uptake {
  readonly rows: readonly UptakeRow[];
  /** Places in `PageData.goals`, in the order of the rows. */
  readonly goals: readonly number[];
  /** Places in `PageData.documents`, in the order of the columns. */
  readonly documents: readonly number[];
  /** Of each document, by its place in the data: the goals that are shown, by degree. */
  readonly counts: readonly DegreeCounts[];
}

/** The table under the reader's choice and the page's filters. O(goals × documents). */
export function useUptake({ search, goalOrder, documentOrder }: UptakeChoice): Uptake {
  const { data, filters, figures } = usePage();
  const { withoutSources } = filters;
  const rows = useMemo(
    () => listRows(data, { withoutSources, search, order: goalOrder }),
    [data, withoutSources, search, goalOrder],
  );
  const goals = useMemo(
    () => rows.flatMap((row) => (row.kind === 'goal' ? [row.goal] : [])),
    [rows],
  );
  const counts = useMemo(
    () => data.documents.map((document) => countDegrees(document, goals)),
    [data, goals],
  );
  const documents = useMemo(
    () => orderDocuments(documentOrder, counts, figures),
    [documentOrder, counts, figures],
  );
  return useMemo(() => ({ rows, goals, documents, counts }), [rows, goals, documents, counts]);
}
