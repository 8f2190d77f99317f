import type { Usage } from '../measure.js';
import { columnOf, columns, type PanRow } from '../pan/report.js';
import { formatShare, formatTable } from '../table.js';
import { crossValidate, type Difference, differenceOf, type Setting } from './cross-validate.js';

/** What `pan` measured of one engine. */
export interface Measured extends Setting, Usage {
  readonly threshold?: string;
  readonly rows: readonly PanRow[];
  /** Hash of everything found. */
  readonly detections: string;
}

/** The full engine, and a row for each change to it, less the full engine. */
export function formatAblations(full: Measured, measured: readonly Measured[]): string {
  const rows = [full, ...measured].map((entry) => {
    const entire = rowNamed(entry, 'entire');
    const change = (row: PanRow | undefined, base: PanRow | undefined): string => {
      if (row === undefined) return '';
      if (entry === full || base === undefined) return formatShare(row.plagdet, 4);
      return formatSigned(row.plagdet - base.plagdet);
    };
    return [
      entry.name,
      ...columns.map((column) => change(rowOf(entry, column), rowOf(full, column))),
      change(entire, rowNamed(full, 'entire')),
      entry === full ? '' : formatShare(differenceOf(entry.parts, full.parts).standardError, 4),
      formatShare(entire?.plagdet ?? Number.NaN, 4),
      entire?.granularity.toFixed(4),
      entire?.cleanPairsWithDetection,
      entry.cpuSeconds.toFixed(1),
      entry !== full && entry.detections === full.detections ? 'finds the same' : '',
    ];
  });
  return formatTable(
    ['', ...columns, 'entire', '±', 'plagdet', 'granularity', 'clean pairs', 'CPU s', ''],
    rows,
  );
}

/** One line about a row as soon as it is measured. */
export function formatProgress(full: Measured, entry: Measured): string {
  const plagdet = rowNamed(entry, 'entire')?.plagdet ?? Number.NaN;
  const change = plagdet - (rowNamed(full, 'entire')?.plagdet ?? Number.NaN);
  return `${entry.name}: ${formatShare(plagdet, 4)}, ${formatSigned(change)}`;
}

/** For each threshold with other settings: what a choice on the other parts would have brought. */
export function formatCrossValidation(full: Measured, measured: readonly Measured[]): string {
  const thresholds = new Set(measured.flatMap(({ threshold }) => threshold ?? []));
  const rows = [...thresholds].map((threshold) => {
    const others = measured.filter((entry) => entry.threshold === threshold);
    const inUse = { name: 'in use', parts: full.parts };
    const { picked, difference } = crossValidate([inUse, ...others]);
    const counts = [...new Set(picked)].map(
      (name) => `${name} × ${picked.filter((other) => other === name).length}`,
    );
    return [threshold, others.length + 1, counts.join(', '), formatDifference(difference)];
  });
  return formatTable(['', 'settings', 'picked on the other parts', 'in use less picked'], rows);
}

function rowNamed({ rows }: Measured, name: string): PanRow | undefined {
  return rows.find((row) => row.name === name);
}

function rowOf({ rows }: Measured, column: string): PanRow | undefined {
  return rows.find(({ name }) => columnOf(name) === column);
}

function formatSigned(value: number): string {
  return value > 0 ? `+${formatShare(value, 4)}` : formatShare(value, 4);
}

function formatDifference({ mean, standardError }: Difference): string {
  return `${formatSigned(mean)} ± ${formatShare(standardError, 4)}`;
}
