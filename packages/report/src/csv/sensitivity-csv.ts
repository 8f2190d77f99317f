import type { StudyResult, StudySensitivity } from '@klippoglim/municipal';
import { type CsvColumn, renderCsv } from './render-csv.js';

interface SensitivityRow {
  readonly row: StudySensitivity['rows'][number];
  readonly id: string;
  readonly municipality: string | undefined;
  readonly share: number | undefined;
}

const columns: readonly CsvColumn<SensitivityRow>[] = [
  ['setting', ({ row }) => row.setting],
  ['target_id', ({ id }) => id],
  ['municipality', ({ municipality }) => municipality],
  ['share', ({ share }) => share],
  ['spearman', ({ row }) => row.spearman],
  ['kendall', ({ row }) => row.kendall],
];

/**
 * sensitivity.csv: a row for each setting and document, the study's own setting first. `spearman` and
 * `kendall` are the setting's (they repeat in its rows): how well it keeps the documents in order.
 */
export function renderSensitivityCsv(
  { rows, documents: ids }: StudySensitivity,
  { documents }: Pick<StudyResult, 'documents'>,
): string {
  const municipalityOf = new Map(documents.map(({ id, municipality }) => [id, municipality]));
  return renderCsv(
    columns,
    rows.flatMap((row) =>
      ids.map((id, place) => ({
        row,
        id,
        municipality: municipalityOf.get(id),
        share: row.shares[place],
      })),
    ),
  );
}
