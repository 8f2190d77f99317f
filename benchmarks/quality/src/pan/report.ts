import type { PublishedSystem } from '../published.js';
import { formatShare, formatTable } from '../table.js';
import type { DiagnosisSummary } from './diagnose.js';
import { ends, levels } from './diagnose.js';
import type { Spread } from './judgement.js';
import type { Figures } from './plagdet.js';

/** The figures of one folder, or of all pairs (`entire`). */
export interface PanRow extends Figures {
  readonly name: string;
  /** Spent on this folder, reading and writing included; for `entire`, by the whole process. */
  readonly cpuSeconds: number;
}

/** Columns of the published tables, in the order of the folders from 02. */
export const columns = ['none', 'random', 'translation', 'summary'] as const;

/** The published tables' column of a folder (`02-no-obfuscation`: none). */
export function columnOf(folder: string): (typeof columns)[number] | undefined {
  return columns[Number(folder.slice(0, 2)) - 2];
}

export function formatFigures(rows: readonly PanRow[]): string {
  return formatTable(
    ['', 'pairs', 'cases', 'detections', 'recall', 'precision', 'granularity', 'plagdet'].concat([
      'missed',
      'false',
      'clean pairs',
      'with detection',
      'CPU s',
    ]),
    rows.map((row) => [
      row.name,
      row.pairs,
      row.cases,
      row.detections,
      // Without cases the four are 0 or 1 by convention, which would only mislead here.
      ...(row.cases === 0
        ? ['–', '–', '–', '–']
        : [
            formatShare(row.recall, 4),
            formatShare(row.precision, 4),
            row.granularity.toFixed(4),
            formatShare(row.plagdet, 4),
          ]),
      row.missedCases,
      row.falseDetections,
      row.cleanPairs,
      row.cleanPairsWithDetection,
      row.cpuSeconds.toFixed(1),
    ]),
  );
}

/** This run above the published systems, best first. */
export function formatPublished(
  rows: readonly PanRow[],
  systems: readonly PublishedSystem[],
): string {
  const own = columns.map((column) => rows.find(({ name }) => columnOf(name) === column)?.plagdet);
  const entire = rows.find(({ name }) => name === 'entire')?.plagdet;
  const share = (value: number | undefined): string =>
    value === undefined ? '' : formatShare(value);
  return formatTable(
    ['plagdet', ...columns, 'entire'],
    [
      ['this run', ...own.map(share), share(entire)],
      ...[...systems]
        .sort((a, b) => b.entire - a.entire)
        .map((entry) => [
          `${entry.system} (${entry.year})`,
          ...columns.map((column) => share(entry[column])),
          share(entry.entire),
        ]),
    ],
  );
}

/** plagdet by parts, see {@link Spread}. */
export function formatSpread(rows: readonly (Spread & { readonly name: string })[]): string {
  const numbers = (rows[0]?.parts ?? []).map((_, part) => `${part + 1}`);
  return formatTable(
    ['plagdet by parts', 'mean', 'sd', 'min', 'max', ...numbers],
    rows.map(({ name, mean, standardDeviation, parts }) => [
      name,
      ...[mean, standardDeviation, Math.min(...parts), Math.max(...parts), ...parts].map((value) =>
        formatShare(value),
      ),
    ]),
  );
}

export function formatDiagnosis(
  rows: readonly (DiagnosisSummary & { readonly name: string; readonly endsSet: number })[],
): string {
  const counts = formatTable(
    ['', 'cases', 'missed', 'split', 'false', 'in clean pairs', 'plagdet with ends set'],
    rows.map((row) => [
      row.name,
      row.cases,
      row.missed,
      row.split,
      row.falseDetections,
      row.falseInCleanPairs,
      formatShare(row.endsSet, 4),
    ]),
  );
  const overruns = formatTable(
    ['overrun (code points)', 'end', ...levels.map((level) => `${level * 100} %`), 'within 5'],
    rows
      .filter(({ cases, missed }) => cases > missed)
      .flatMap((row) =>
        ends.map((end) => [
          row.name,
          end,
          ...row.ends[end].quantiles.map((value) => Math.round(value)),
          formatShare(row.ends[end].within5),
        ]),
      ),
  );
  return `${counts}\n\n${overruns}`;
}
