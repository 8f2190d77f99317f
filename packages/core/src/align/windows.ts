import type { Box } from './box.js';
import { chanceWithin, type SharedTypes } from './shared.js';

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
  const columns = Math.floor(sourceLength / sourceStep) + 1;
  const weights = shared.rates.map((rate) => -Math.log(chanceWithin(2 * sourceStep, rate)));
  const lastRow = new Int32Array(shared.count).fill(-1);
  const sums = new Float64Array(columns);
  const touched = new Uint32Array(columns);
  const isTouched = new Uint8Array(columns);
  const { starts, positions } = shared.source;
  const windows: DenseWindow[] = [];
  for (let row = 0; row * targetStep < targetLength; row++) {
    const targetStart = row * targetStep;
    const targetEnd = Math.min(targetLength, targetStart + 2 * targetStep);
    let count = 0;
    for (let at = targetStart; at < targetEnd; at++) {
      const type = shared.targetTypes[at]!;
      if (type < 0 || lastRow[type] === row) continue;
      lastRow[type] = row;
      const weight = weights[type]!;
      if (weight < LEAST_WEIGHT) continue;
      let last = -1;
      for (let k = starts[type]!; k < starts[type + 1]!; k++) {
        // A place lies in the window that begins at its step and in the one before.
        const column = Math.floor(positions[k]! / sourceStep);
        for (let c = Math.max(last + 1, column - 1); c <= column; c++) {
          if (isTouched[c] === 0) {
            isTouched[c] = 1;
            touched[count++] = c;
          }
          sums[c]! += weight;
        }
        last = column;
      }
    }
    for (const column of densest(touched.subarray(0, count), sums, leastSurprise)) {
      windows.push({
        sourceStart: column * sourceStep,
        sourceEnd: Math.min(sourceLength, (column + 2) * sourceStep),
        targetStart,
        targetEnd,
        surprise: sums[column]!,
      });
    }
    for (const column of touched.subarray(0, count)) {
      sums[column] = 0;
      isTouched[column] = 0;
    }
  }
  return windows;
}

/** The columns that reach the least surprise; of too many, the densest. */
function densest(columns: Uint32Array, sums: Float64Array, least: number): number[] {
  const dense: number[] = [];
  for (const column of columns) if (sums[column]! >= least) dense.push(column);
  if (dense.length <= MOST_IN_A_ROW) return dense;
  return dense.sort((a, b) => sums[b]! - sums[a]! || a - b).slice(0, MOST_IN_A_ROW);
}
