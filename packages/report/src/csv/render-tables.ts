import type { StudyResult } from '@klippoglim/municipal';
import { renderCsv } from './render-csv.js';
import type { Table } from './table.js';
import { tables } from './tables.js';

/** The name of the file that describes the others. */
const dictionary = 'data-dictionary.csv';

/**
 * A study's tables as CSV, by the names of their files, and `data-dictionary.csv`, which tells what each
 * of their columns means. One observation a row, one value a cell; see {@link renderTable}. A study
 * without `sensitivity` has no sensitivity.csv. Linear in the study.
 */
export function renderTables(study: StudyResult): Readonly<Record<string, string>> {
  const made = tables.flatMap((table): [string, string][] => {
    const csv = render(table, study);
    return csv === undefined ? [] : [[table.file, csv]];
  });
  return Object.fromEntries([...made, [dictionary, renderDataDictionaryCsv()]]);
}

/**
 * One table of a study as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF, names in
 * snake_case, numbers with a full stop and all their digits, `true` and `false`, ISO dates. An empty cell
 * is not known, which is not 0.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or a tab) gets an
 * apostrophe before it, ids too, in every table alike.
 *
 * @param file its name, for example `passages.csv`.
 * @throws {RangeError} for a name that no table has, or of which the study has nothing.
 */
export function renderTable(study: StudyResult, file: string): string {
  const table = tables.find((each) => each.file === file);
  const csv = table && render(table, study);
  if (csv === undefined) throw new RangeError(`The study has no table ${JSON.stringify(file)}.`);
  return csv;
}

/** data-dictionary.csv: a row for each column of every table, made of what makes the tables. */
export function renderDataDictionaryCsv(): string {
  return renderCsv(
    ['file', 'row', 'column', 'type', 'unit', 'values', 'meaning', 'empty_means'],
    tables.flatMap(({ file, row, columns }) =>
      columns.map(({ name, type, unit, values, meaning, emptyMeans }) => [
        ...[file, row, name, type, unit, values?.join('; '), meaning, emptyMeans],
      ]),
    ),
  );
}

function render({ columns, cellsOf }: Table, study: StudyResult): string | undefined {
  const cells = cellsOf(study);
  return (
    cells &&
    renderCsv(
      columns.map(({ name }) => name),
      cells,
    )
  );
}
