import { type ChanceModel, clumpOf, modelChance, type Tally } from './background.js';
import {
  drawExponential,
  drawGamma,
  drawNormal,
  makeRandom,
  type Random,
  seedOf,
} from './random.js';

/** What a background gives to judge any target by. */
export interface NullDraws {
  /** Expected shares of texts of this kind: what the mean rate may be. */
  readonly expected: Float64Array;
  /** For each law in {@link paces}: expected shares of single documents that copied nothing. */
  readonly documents: readonly Float64Array[];
  /** How much longer hits may be than those seen: few say little. One for each document drawn. */
  readonly scales: Float64Array;
  /** Shared tokens of the sections that share any; empty when none does. */
  readonly hits: readonly number[];
}

/** How far a document's own rate is from the mean one: mean 1. */
type Pace = (spread: number, random: Random) => number;

/**
 * Nobody knows the law by which documents differ. The log-normal one has the longer tail, the gamma
 * more just above the middle; the p-value is the larger of what the two give. The spread is learnt as a
 * gamma's, and a gamma fitted to log-normal values has too little: 0.6 where their variance is 0.9, 1.3
 * where it is 3.2. So the log-normal law takes twice the spread.
 */
const paces: readonly Pace[] = [
  (spread, random) => drawGamma(1 / spread, random) * spread,
  (spread, random) => {
    const variance = Math.log1p(2 * spread);
    return Math.exp(Math.sqrt(variance) * drawNormal(random) - variance / 2);
  },
];

/**
 * Draws from the model of a background, once for all targets.
 *
 * @param clump - tokens of a clump, where the background has no hit to tell.
 */
export function drawNull(
  background: readonly Tally[],
  clump: number,
  draws: { readonly seed: number; readonly expected: number; readonly documents: number },
): NullDraws {
  const model: ChanceModel = modelChance(background, clumpOf(background) ?? clump);
  const hits = background.flatMap((tally) => tally.hits);
  const random = makeRandom(draws.seed);
  const share = ({ rate }: { readonly rate: number }): number => Math.min(1, rate * model.clump);
  return {
    expected: Float64Array.from({ length: draws.expected }, () => share(model.draw(random))),
    documents: paces.map((pace) =>
      Float64Array.from({ length: draws.documents }, () => {
        const drawn = model.draw(random);
        return drawn.rate * model.clump * pace(drawn.spread, random);
      }),
    ),
    scales: Float64Array.from({ length: draws.documents }, () =>
      hits.length === 0 ? 1 : hits.length / drawGamma(hits.length, random),
    ),
    hits,
  };
}

/** Texts that share as much, after which p is known to a tenth, and no more are drawn. */
const ENOUGH = 400;
/** Clumps from which on their sum is drawn as one gamma of the same mean and variance. */
const MANY_CLUMPS = 20;
/** Sizes drawn beforehand: their quantiles are then within 2 % of the smoothed law's. */
const DRAWN_SIZES = 2048;

/**
 * The p-value of a target: (1 + texts that share as many tokens) ÷ (1 + texts drawn), the larger of
 * the laws'. Where many texts do, few need be drawn: (1 + r) ÷ (1 + n) at the r-th (J. Besag and
 * P. Clifford, Sequential Monte Carlo p-values, Biometrika 78, 1991). O(draws × the lesser of 20 and the clumps expected by chance).
 */
export function countPValue(
  target: Tally,
  { documents, scales, hits }: NullDraws,
  seed: number,
): number {
  if (target.shared === 0) return 1;
  const random = makeRandom(seedOf('chance', target.id, seed));
  // Of a background without hits no size is known: then only the number of the target's own counts.
  const known = hits.length > 0;
  const seen = known ? hits : target.hits;
  const sizes = known
    ? Float64Array.from({ length: DRAWN_SIZES }, () => pick(seen, random) * drawExponential(random))
    : Float64Array.from(seen);
  const mean = seen.reduce((sum, hit) => sum + hit, 0) / seen.length;
  const squares = sizes.reduce((sum, size) => sum + size * size, 0) / sizes.length;
  const values = documents.map((shares) => {
    let asHigh = 0;
    let drawn = 0;
    for (; drawn < shares.length && asHigh < ENOUGH; drawn++) {
      const clumps = (shares[drawn]! * target.words) / mean;
      const needed = target.shared / scales[drawn]!;
      const reached =
        clumps > MANY_CLUMPS
          ? drawGamma((clumps * mean ** 2) / squares, random) * (squares / mean) >= needed
          : reach(needed, clumps, sizes, random);
      if (reached) asHigh++;
    }
    return (1 + asHigh) / (1 + drawn);
  });
  return Math.max(...values);
}

/** Whether the sizes of a Poisson number of clumps come up to `needed` (Knuth's way to draw it). */
function reach(needed: number, clumps: number, sizes: Float64Array, random: Random): boolean {
  const limit = Math.exp(-clumps);
  let missing = needed;
  for (let left = random(); left > limit && missing > 0; left *= random()) {
    missing -= pick(sizes, random);
  }
  return missing <= 0;
}

function pick(from: ArrayLike<number>, random: Random): number {
  return from[(random() * from.length) | 0]!;
}
