import type { Random, SectionCount } from '@klippoglim/attribution';

/** What simulated documents are drawn with. */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function drawExponential(random: Random): number {
  return -Math.log(1 - random());
}

/** A length around `mean`, log-normal; `spread` 0 makes all alike. At least 20. */
export function drawLength(mean: number, spread: number, random: Random): number {
  const length = mean * Math.exp(spread * drawNormal(random) - spread ** 2 / 2);
  return Math.max(20, Math.round(length));
}

export function drawCount(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Laws by which documents may differ in what they share by chance: all with mean 1. */
export const documentLaws: Readonly<Record<string, (random: Random) => number>> = {
  'all alike': () => 1,
  'gamma, CV 1': drawExponential,
  'log-normal, σ 0.8': (random) => Math.exp(0.8 * drawNormal(random) - 0.32),
  'log-normal, σ 1.2': (random) => Math.exp(1.2 * drawNormal(random) - 0.72),
};

/** What a section of `words` shares by chance, at this rate. */
type DrawShared = (words: number, rate: number, random: Random) => number;

/** How chance sharing lies in a document: in passages here and there, or some in every section. */
export const sharings: Readonly<Record<string, DrawShared>> = {
  'passages of 25': (words, rate, random) => {
    const limit = Math.exp(-(words * rate) / 25);
    let shared = 0;
    for (let left = random(); left > limit; left *= random()) {
      shared += 15 + Math.round(10 * drawExponential(random));
    }
    return shared;
  },
  'every section': (words, rate, random) => Math.round(words * rate * (0.3 + 1.4 * random())),
};

/** A document that copied nothing, of 8 to 35 sections. */
export function drawInnocent(rate: number, drawShared: DrawShared, random: Random): SectionCount[] {
  return Array.from({ length: drawCount(8, 35, random) }, () => {
    const words = drawLength(200, 0.6, random);
    return { words, shared: Math.min(words, drawShared(words, rate, random)) };
  });
}
