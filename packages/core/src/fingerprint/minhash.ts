import { KlippoglimError } from '../errors.js';
import { mix32 } from '../text/hash.js';

/**
 * A MinHash sketch: entry `i` is the least value that the `i`-th hash function gives any shingle.
 * Two sketches agree in an entry with a probability equal to the resemblance of the two texts.
 */
export type Sketch = Uint32Array<ArrayBuffer>;

/** Default number of hash functions: a standard error of at most `0.5 / sqrt(128)`, 4.4 points. */
export const DEFAULT_SKETCH_SIZE = 128;

/**
 * MinHash (Broder 1997), for near-duplicate versions and for pruning very large collections.
 *
 * When not to use: to find a copied fifth of a document. Resemblance is symmetric and whole-text;
 * 20 % containment between documents of unlike length hardly moves it.
 *
 * Complexity: shingles × size. An empty text gives a sketch of the largest value throughout.
 *
 * @param hashes Shingle hashes, repeated or not, in any order.
 * @param size Number of hash functions; the standard error is `sqrt(r (1 - r) / size)`.
 * @throws {KlippoglimError} `invalid-options` unless `size` is a positive integer.
 */
export function minHash(hashes: Float64Array, size: number = DEFAULT_SKETCH_SIZE): Sketch {
  if (!Number.isInteger(size) || size < 1) {
    throw new KlippoglimError(
      'invalid-options',
      `The sketch size is ${String(size)}: give a positive integer, for example ${DEFAULT_SKETCH_SIZE}.`,
    );
  }
  const sketch: Sketch = new Uint32Array(size).fill(0xffffffff);
  // The functions are mix32((low ^ seed) + high * odd): each seed orders the hashes anew.
  const seeds = Uint32Array.from({ length: size }, (_, i) => mix32(i + 1));
  for (const hash of hashes) {
    const low = (hash % 0x100000000) | 0;
    const high = (hash / 0x100000000) | 0;
    for (let i = 0; i < size; i++) {
      const seed = seeds[i]!;
      const value = mix32((low ^ seed) + Math.imul(high, seed | 1));
      if (value < sketch[i]!) sketch[i] = value;
    }
  }
  return sketch;
}

/**
 * The estimated resemblance of two texts: the share of entries in which their sketches agree.
 *
 * @throws {KlippoglimError} `invalid-input` if the sketches are of unlike size.
 */
export function estimateResemblance(first: Sketch, second: Sketch): number {
  if (first.length !== second.length || first.length === 0) {
    throw new KlippoglimError(
      'invalid-input',
      `Sketches of ${first.length} and ${second.length} entries cannot be compared: make both with the same size.`,
    );
  }
  let equal = 0;
  for (let i = 0; i < first.length; i++) if (first[i] === second[i]) equal++;
  return equal / first.length;
}
