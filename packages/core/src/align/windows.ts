import type { Box } from './box.js';
import { chanceWithin, lowerBound, type SharedTypes } from './shared.js';

/** A window of the source × target plane where more rare tokens meet than chance explains. */
export interface DenseWindow extends Box {
  /** How unlikely the shared tokens are by chance, in nats (natural logarithms). */
  readonly surprise: number;
}

/** Windows of one size. Each is twice a step long, so that they overlap by half. */
export interface Grid {
  readonly sourceStep: number;
  readonly targetStep: number;
  /**
   * Nats that a window must reach to be looked at more closely. Low on purpose: it costs time only,
   * since every passage is judged by its own evidence in the end.
   */
  readonly leastSurprise: number;
}

/**
 * Windows of the source that are looked at for one window of the target, at most: a form that both
 * texts repeat a hundred times would otherwise cost ten thousand extensions. A stretch that was
 * copied from one place is dense in two or three.
 */
const MOST_IN_A_ROW = 16;

/** Nats below which a token (a function word, mostly) is left out of windows: it decides nothing. */
const LEAST_WEIGHT = 0.7;

/**
 * Share of the least surprise that a row's most frequent tokens may make up together: they are looked
 * up in those columns alone where the others leave a chance to reach it. Decides about time only.
 */
const OFTEN = 0.6;

/**
 * Finds dense windows: for each window of the target, the tokens it shares with each window of the
 * source are weighed by their surprise, each token once. Order plays no part, so reworded, shuffled
 * and translated text is found as well as verbatim text.
 *
 * When not to use: to find where a passage ends (see {@link extendBox}).
 *
 * Invariant: a stretch of at most a step on either side lies whole in one window. Complexity: for
 * each shared rare token, its places in one text times those in the other.
 */
export function findDenseWindows(shared: SharedTypes, grid: Grid): DenseWindow[] {
  const { sourceStep, targetStep, leastSurprise } = grid;
  const sourceLength = shared.sourceTypes.length;
  const targetLength = shared.targetTypes.length;
  const weights = shared.rates.map((rate) => -Math.log(chanceWithin(2 * sourceStep, rate)));
  const { starts, columns } = columnsOf(shared, weights, sourceStep);
  const lastRow = new Int32Array(shared.count).fill(-1);
  const sums = new Float64Array(Math.floor(sourceLength / sourceStep) + 1);
  const windows: DenseWindow[] = [];
  for (let row = 0; row * targetStep < targetLength; row++) {
    const targetStart = row * targetStep;
    const targetEnd = Math.min(targetLength, targetStart + 2 * targetStep);
    const types: number[] = [];
    for (let at = targetStart; at < targetEnd; at++) {
      const type = shared.targetTypes[at]!;
      if (type < 0 || lastRow[type] === row || weights[type]! < LEAST_WEIGHT) continue;
      lastRow[type] = row;
      types.push(type);
    }
    // The lightest are the most frequent ones.
    types.sort((a, b) => weights[a]! - weights[b]! || a - b);
    let oftenCount = 0;
    let oftenWeight = 0;
    while (oftenCount < types.length) {
      const weight = weights[types[oftenCount]!]!;
      if (oftenWeight + weight > OFTEN * leastSurprise) break;
      oftenWeight += weight;
      oftenCount++;
    }
    const touched: number[] = [];
    for (let k = oftenCount; k < types.length; k++) {
      const type = types[k]!;
      const weight = weights[type]!;
      for (let i = starts[type]!; i < starts[type + 1]!; i++) {
        const column = columns[i]!;
        if (sums[column] === 0) touched.push(column);
        sums[column]! += weight;
      }
    }
    for (const column of touched) {
      if (sums[column]! + oftenWeight < leastSurprise) continue;
      for (let k = 0; k < oftenCount; k++) {
        const type = types[k]!;
        const end = starts[type + 1]!;
        const at = lowerBound(columns, starts[type]!, end, column);
        if (at < end && columns[at] === column) sums[column]! += weights[type]!;
      }
    }
    for (const column of densest(touched, sums, leastSurprise)) {
      windows.push({
        sourceStart: column * sourceStep,
        sourceEnd: Math.min(sourceLength, (column + 2) * sourceStep),
        targetStart,
        targetEnd,
        surprise: sums[column]!,
      });
    }
    for (const column of touched) sums[column] = 0;
  }
  return windows;
}

/**
 * The windows of the source in which each type stands, ascending: those of type `k` are
 * `columns[starts[k]]` up to `columns[starts[k + 1]]`; none for a type too light to count.
 */
function columnsOf(
  { count, source }: SharedTypes,
  weights: Float64Array,
  step: number,
): { readonly starts: Uint32Array; readonly columns: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  const columns = new Uint32Array(2 * source.positions.length);
  let length = 0;
  for (let type = 0; type < count; type++) {
    if (weights[type]! >= LEAST_WEIGHT) {
      let next = 0;
      for (let k = source.starts[type]!; k < source.starts[type + 1]!; k++) {
        // A place lies in the window that begins at its step and in the one before.
        const column = Math.floor(source.positions[k]! / step);
        for (next = Math.max(next, column - 1); next <= column; next++) columns[length++] = next;
      }
    }
    starts[type + 1] = length;
  }
  return { starts, columns };
}

/** The columns that reach the least surprise; of too many, the densest. */
function densest(columns: readonly number[], sums: Float64Array, least: number): number[] {
  const dense: number[] = [];
  for (const column of columns) if (sums[column]! >= least) dense.push(column);
  if (dense.length <= MOST_IN_A_ROW) return dense;
  return dense.sort((a, b) => sums[b]! - sums[a]! || a - b).slice(0, MOST_IN_A_ROW);
}
