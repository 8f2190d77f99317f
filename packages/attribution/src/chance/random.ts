/**
 * Seeded random numbers: the same seed gives the same numbers on every machine. Not for secrets.
 */

// Looked up once: a global costs a hundred nanoseconds where a test runner puts modules in a sandbox.
const { floor, imul } = Math;

/** Gives the next number, in [0, 1). */
export type Random = () => number;

/**
 * Makes a generator: mulberry32 (Tommy Ettinger's, public domain). 32 bits of state, a period of
 * 2³²; a resample of one document takes less than a thousandth of it.
 */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * A seed of 32 bits from names and numbers, so that what is drawn for a document rests on its id and
 * the study's seed alone, never on its place among the others. `('ab', 'c')` and `('a', 'bc')` give
 * different seeds. FNV-1a over UTF-16 units, then MurmurHash3's mixing.
 */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i++) {
      hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    // No UTF-16 unit has this value: it ends a part.
    hash = imul(hash ^ 0x1_0000, 0x01000193);
  }
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Quantiles of the exponential law at even steps. A logarithm for each of the tens of millions of
 * weights of a study would take most of its time; with 2¹⁴ steps mean and variance are right to 0.1 %,
 * and no draw is above 10.4, which one in 33,000 would be.
 */
const exponentials: Float64Array = Float64Array.from(
  { length: 1 << 14 },
  (_, step) => -Math.log((step + 0.5) / (1 << 14)),
);

/** An exponential with mean 1. */
export function drawExponential(random: Random): number {
  return exponentials[floor(random() * (1 << 14))]!;
}

/** A standard normal (Box and Muller 1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A gamma with this shape and scale 1: G. Marsaglia and W. W. Tsang, A simple method for generating
 * gamma variables, ACM TOMS 26 (2000). `shape` above 0.
 */
export function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}
