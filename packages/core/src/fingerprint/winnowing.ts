import { KlippoglimError } from '../errors.js';

/** Selected shingles: their hashes and the token at which each begins, in order. */
export interface Fingerprints {
  readonly hashes: Float64Array;
  readonly positions: Uint32Array;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting,
 * SIGMOD 2003): of every `window` consecutive shingles the one with the least hash is kept, the
 * rightmost among equals. What is kept depends on the shingles around it alone, so a copied stretch
 * keeps the same fingerprints wherever it stands.
 *
 * When not to use: where memory is no limit; the detector indexes every shingle, which finds more.
 *
 * Invariants: a shared run of at least `window + size - 1` tokens shares at least one fingerprint;
 * the gap between two positions is at most `window`. About `2 / (window + 1)` of all shingles are
 * kept. Complexity: linear (a monotone queue).
 *
 * @throws {KlippoglimError} `invalid-options` unless `window` is a positive integer.
 */
export function winnow(hashes: Float64Array, window: number): Fingerprints {
  if (!Number.isInteger(window) || window < 1) {
    throw new KlippoglimError(
      'invalid-options',
      `window is ${String(window)}: give a positive integer; 1 keeps every shingle.`,
    );
  }
  const width = Math.min(window, hashes.length);
  // Positions whose hashes ascend: the first is the least of the current window.
  const queue = new Uint32Array(hashes.length);
  let head = 0;
  let tail = 0;
  const positions: number[] = [];
  for (let i = 0; i < hashes.length; i++) {
    while (tail > head && hashes[queue[tail - 1]!]! >= hashes[i]!) tail--;
    queue[tail++] = i;
    if (queue[head]! + width <= i) head++;
    const least = queue[head]!;
    if (i >= width - 1 && positions[positions.length - 1] !== least) positions.push(least);
  }
  return {
    hashes: Float64Array.from(positions, (position) => hashes[position]!),
    positions: Uint32Array.from(positions),
  };
}
