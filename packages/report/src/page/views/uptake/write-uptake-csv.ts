import type { PageData } from '../../model.js';
import { writeCsv } from '../../parts/write-csv.js';
import { degreeIn, takenDegrees } from './count-degrees.js';
import type { Uptake } from './use-uptake.js';

/**
 * The table that is shown: a row for each goal, with how many documents took it up, and a column for
 * each document by its id. Degrees are named as in uptake.csv, which has more of each.
 */
export function writeUptakeCsv(
  data: PageData,
  { goals, documents }: Pick<Uptake, 'goals' | 'documents'>,
): string {
  const columns = documents.map((at) => data.documents[at]!);
  return writeCsv(
    ['source_id', 'goal_id', 'goal', ...takenDegrees, ...columns.map(({ id }) => id)],
    goals.map((at) => {
      const goal = data.goals[at]!;
      return [
        goal.sourceId,
        goal.id,
        goal.text,
        ...takenDegrees.map((degree) => goal.documents[degree]),
        ...columns.map((document) => degreeIn(document, at)),
      ];
    }),
  );
}
