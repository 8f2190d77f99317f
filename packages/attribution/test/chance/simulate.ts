import { drawExponential, drawGamma, drawNormal, type Random } from '../../src/chance/random.js';
import type { SectionCount } from '../../src/chance/share.js';

// Looked up once: Jest's sandbox makes a global slow.
const { exp, max, min, round } = Math;

/** Draws from a beta law. */
export function drawBeta(a: number, b: number, random: Random): number {
  const x = drawGamma(a, random);
  return x / (x + drawGamma(b, random));
}

/** A section's length around `mean`, log-normal; `spread` 0 makes all alike. */
export function drawLength(mean: number, spread: number, random: Random): number {
  const length = mean * exp(spread * drawNormal(random) - spread ** 2 / 2);
  return max(20, round(length));
}

/** How documents differ in what they share by chance: mean 1. */
export const documentLaws: Readonly<Record<string, (random: Random) => number>> = {
  'all alike': () => 1,
  gamma: (random) => drawGamma(1, random),
  'log-normal 0.8': (random) => exp(0.8 * drawNormal(random) - 0.32),
};

/** A document that copied nothing: chance passages of 15 words and more, at a rate of its own. */
export function drawInnocent(
  sections: number,
  share: number,
  pace: number,
  random: Random,
): SectionCount[] {
  return Array.from({ length: sections }, () => {
    const words = drawLength(200, 0.6, random);
    let shared = 0;
    const limit = exp(-(words * share * pace) / 25);
    for (let left = random(); left > limit; left *= random()) {
      shared += 15 + round(10 * drawExponential(random));
    }
    return { words, shared: min(words, shared) };
  });
}
