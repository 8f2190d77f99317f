import type { Box } from './box.js';
import { chanceWithin, type SharedTypes } from './shared.js';

/** A window of the source × target plane where more rare tokens meet than chance explains. */
export interface DenseWindow extends Box {
  /** How unlikely the shared tokens are by chance, in nats (natural logarithms). */
  readonly surprise: number;
}

/**
 * Windows are twice this many tokens on each side and begin at every multiple of it, so that any
 * stretch of 16 tokens on each side lies whole in one. Half of it finds the same at four times the
 * cost; at twice of it short passages drown in what surrounds them.
 */
const STEP = 16;
const SIZE = 2 * STEP;

/**
 * Nats a window must reach to be looked at more closely. Low on purpose: it costs time only, since
 * every passage is judged by its own evidence in the end. Plagdet on PAN's training part is the
 * same from 18 to 26.
 */
const LEAST_SURPRISE = 22;

/** Nats below which a token (a function word, mostly) is left out of windows: it decides nothing. */
const LEAST_WEIGHT = 0.7;

/**
 * Finds dense windows: for each window of the target, the tokens it shares with each window of the
 * source are weighed by their surprise, each token once. Order plays no part, so reworded, shuffled
 * and translated text is found as well as verbatim text.
 *
 * When not to use: to find where a passage ends (see {@link extendBox}).
 *
 * Complexity: the shared places of rare tokens; never all windows against all.
 */
export function findDenseWindows(shared: SharedTypes): DenseWindow[] {
  const sourceLength = shared.sourceTypes.length;
  const targetLength = shared.targetTypes.length;
  const columns = Math.floor(sourceLength / STEP) + 1;
  const weights = shared.rates.map((rate) => -Math.log(chanceWithin(SIZE, rate)));
  const lastRow = new Int32Array(shared.count).fill(-1);
  const sums = new Float64Array(columns);
  const touched = new Uint32Array(columns);
  const isTouched = new Uint8Array(columns);
  const { starts, positions } = shared.source;
  const windows: DenseWindow[] = [];
  for (let row = 0; row * STEP < targetLength; row++) {
    const targetStart = row * STEP;
    const targetEnd = Math.min(targetLength, targetStart + SIZE);
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
        const column = Math.floor(positions[k]! / STEP);
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
    for (let k = 0; k < count; k++) {
      const column = touched[k]!;
      if (sums[column]! >= LEAST_SURPRISE) {
        windows.push({
          sourceStart: column * STEP,
          sourceEnd: Math.min(sourceLength, column * STEP + SIZE),
          targetStart,
          targetEnd,
          surprise: sums[column]!,
        });
      }
      sums[column] = 0;
      isTouched[column] = 0;
    }
  }
  return windows;
}
