import { KlippoglimError } from '@klippoglim/core';
import { logGamma } from './log-gamma.js';
import type { Random } from './random.js';
import { checkSections, type SectionCount } from './share.js';

/** A document cut into sections, counted against the same sources as all others. */
export interface SectionedDocument {
  readonly id: string;
  readonly sections: readonly SectionCount[];
}

/**
 * What texts that copied nothing share with the sources, as a model of two levels: a document has a
 * rate of its own (gamma, mean 1, variance `spread`), and at this rate comes upon clumps of shared
 * tokens (Poisson). So its shared tokens, in clumps, follow a negative binomial law. Documents that
 * differ among themselves make the spread large; pooling their sections instead would take 35
 * sections of one document for 35 witnesses, and find copying where there is none.
 *
 * The rate and spread are not fitted but kept as a posterior over a grid, since a few documents do
 * not say much of the spread. Priors: Jeffreys' for the rate (density ∝ rate^−½), 1 / (1 + spread)²
 * for the spread: even odds that it is above 1, where documents differ as much as exponential
 * waiting times do.
 */
export interface ChanceModel {
  /** Clumps per token, and the spread of documents, drawn from what the background leaves possible. */
  draw(random: Random): { readonly rate: number; readonly spread: number };
  /** Tokens that a clump stands for: the section's shared tokens that the average shared token sees. */
  readonly clump: number;
}

/** A background document as the model sees it. */
export interface Tally {
  readonly id: string;
  readonly words: number;
  readonly shared: number;
  /** Shared tokens of each section that shares any. */
  readonly hits: readonly number[];
}

/** @throws {KlippoglimError} `invalid-input` for counts that cannot be, see {@link estimateShare}. */
export function tallyDocument({ id, sections }: SectionedDocument): Tally {
  const hits = checkSections(sections).flatMap(({ shared }) => (shared > 0 ? [shared] : []));
  return {
    id,
    words: sections.reduce((sum, { words }) => sum + words, 0),
    shared: hits.reduce((sum, hit) => sum + hit, 0),
    hits,
  };
}

/**
 * Tallies of documents with tokens, in order of their ids, so that the order given plays no part.
 *
 * @throws {KlippoglimError} `duplicate-id`; `invalid-input` as for {@link tallyDocument}.
 */
export function tallyBackground(documents: readonly SectionedDocument[]): readonly Tally[] {
  const ids = new Set<string>();
  for (const { id } of documents) {
    if (ids.has(id)) {
      throw new KlippoglimError('duplicate-id', `Two documents have the id ${JSON.stringify(id)}.`);
    }
    ids.add(id);
  }
  return documents
    .map(tallyDocument)
    .filter(({ words }) => words > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Tokens that a clump stands for: Σ hit² ÷ Σ hit, with which a sum of clumps has the variance of the
 * hits themselves. `undefined` without a hit.
 */
export function clumpOf(tallies: readonly Tally[]): number | undefined {
  let [sum, squares] = [0, 0];
  for (const { hits } of tallies) {
    for (const hit of hits) {
      sum += hit;
      squares += hit * hit;
    }
  }
  return sum === 0 ? undefined : squares / sum;
}

/** Points of the grid: steps of the rate are then a third of its standard error. */
const RATES = 25;
/** From 0.01 (no difference that 100 documents could show) to 20, each 1.6 times the one before. */
const SPREADS = Array.from({ length: 17 }, (_, at) => 0.01 * 2000 ** (at / 16));

/** O(documents × grid), and O(log grid) per draw. `tallies` must not be empty. */
export function modelChance(tallies: readonly Tally[], clump: number): ChanceModel {
  const words = tallies.reduce((sum, tally) => sum + tally.words, 0);
  const clumps = tallies.reduce((sum, tally) => sum + tally.shared, 0) / clump;
  const reach = 4 * Math.sqrt(1 / (clumps + 0.5) + 3 / tallies.length);
  const step = (2 * reach) / (RATES - 1);
  const lowest = Math.log((clumps + 0.5) / words) - reach;
  const documents = tallies.map((tally) => ({
    words: tally.words,
    logWords: Math.log(tally.words),
    count: tally.shared / clump,
  }));
  const weights: number[] = [];
  for (const spread of SPREADS) {
    const shape = 1 / spread;
    let constant = Math.log(spread) - 2 * Math.log1p(spread) - tallies.length * logGamma(shape);
    for (const { count } of documents) constant += logGamma(count + shape);
    for (let at = 0; at < RATES; at++) {
      const logRate = lowest + at * step;
      const pace = Math.exp(logRate) * spread;
      const logPace = logRate + Math.log(spread);
      let logWeight = constant + logRate / 2;
      for (const { words: length, logWords, count } of documents) {
        logWeight += count * (logPace + logWords) - (count + shape) * Math.log1p(pace * length);
      }
      weights.push(logWeight);
    }
  }
  const sums = accumulate(weights);
  return {
    clump,
    draw(random) {
      const cell = findPlace(sums, random() * sums[sums.length - 1]!);
      // Anywhere in the cell: the grid shows in no result.
      const logRate = lowest + ((cell % RATES) + random() - 0.5) * step;
      return { rate: Math.exp(logRate), spread: SPREADS[Math.floor(cell / RATES)]! };
    },
  };
}

/** Running sums of weights given as logarithms. */
function accumulate(logWeights: readonly number[]): Float64Array {
  const largest = logWeights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const sums = new Float64Array(logWeights.length);
  let sum = 0;
  for (const [at, weight] of logWeights.entries()) {
    sum += Math.exp(weight - largest);
    sums[at] = sum;
  }
  return sums;
}

/** The first place whose running sum is above `value`. */
function findPlace(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
