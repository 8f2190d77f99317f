import type { Interval, Random, SectionCount } from '@klippoglim/attribution';

/**
 * The intervals that a bootstrap over sections is usually given (Efron and Tibshirani 1993), to hold
 * the library's against: percentiles, BCa, and studentized with the ratio's linearized error.
 */
export type IntervalMethod = (
  sections: readonly SectionCount[],
  random: Random,
  draws: number,
) => Interval;

const z95 = 1.959963984540054;

export const percentile: IntervalMethod = (sections, random, draws) => {
  const ratios = Array.from({ length: draws }, () => ratioOf(resample(sections, random)));
  return { lower: quantile(ratios, 0.025), upper: quantile(ratios, 0.975) };
};

export const accelerated: IntervalMethod = (sections, random, draws) => {
  const ratio = ratioOf(sections);
  const ratios = Array.from({ length: draws }, () => ratioOf(resample(sections, random)));
  if (ratios.every((value) => value === ratio)) return { lower: ratio, upper: ratio };
  const below = ratios.filter((value) => value < ratio).length;
  const equal = ratios.filter((value) => value === ratio).length;
  const bias = normalQuantile(
    Math.min(Math.max((below + equal / 2) / draws, 1 / draws), 1 - 1 / draws),
  );
  const without = sections.map((_, left) => ratioOf(sections.filter((_, at) => at !== left)));
  const center = without.reduce((sum, value) => sum + value, 0) / without.length;
  const cubes = without.reduce((sum, value) => sum + (center - value) ** 3, 0);
  const squares = without.reduce((sum, value) => sum + (center - value) ** 2, 0);
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  const limit = (z: number): number =>
    quantile(ratios, normalShare(bias + (bias + z) / (1 - acceleration * (bias + z))));
  return { lower: limit(-z95), upper: limit(z95) };
};

export const studentized: IntervalMethod = (sections, random, draws) => {
  const ratio = ratioOf(sections);
  const error = errorOf(sections);
  if (error === 0) return { lower: ratio, upper: ratio };
  const pivots = Array.from({ length: draws }, () => {
    const drawn = resample(sections, random);
    const off = ratioOf(drawn) - ratio;
    const drawnError = errorOf(drawn);
    return drawnError === 0 ? Math.sign(off) * Number.MAX_VALUE : off / drawnError;
  });
  return {
    lower: Math.max(0, ratio - quantile(pivots, 0.975) * error),
    upper: Math.min(1, ratio - quantile(pivots, 0.025) * error),
  };
};

function resample(sections: readonly SectionCount[], random: Random): readonly SectionCount[] {
  return sections.map(() => sections[Math.floor(random() * sections.length)]!);
}

function ratioOf(sections: readonly SectionCount[]): number {
  let [words, shared] = [0, 0];
  for (const section of sections) {
    words += section.words;
    shared += section.shared;
  }
  return shared / words;
}

function errorOf(sections: readonly SectionCount[]): number {
  const ratio = ratioOf(sections);
  let [words, squares] = [0, 0];
  for (const section of sections) {
    words += section.words;
    squares += (section.shared - ratio * section.words) ** 2;
  }
  return Math.sqrt((squares * sections.length) / (sections.length - 1)) / words;
}

function quantile(values: readonly number[], p: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = Math.round(p * (sorted.length + 1)) - 1;
  return sorted[Math.min(sorted.length - 1, Math.max(0, place))]!;
}

/** The normal law's distribution function, to 7 digits (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const upper = density * terms.reduceRight((sum, term) => (sum + term) * t, 0);
  return z > 0 ? 1 - upper : upper;
}

function normalQuantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
