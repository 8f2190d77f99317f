import { KlippoglimError } from '@klippoglim/core';
import {
  clumpOf,
  type SectionedDocument,
  type Tally,
  tallyBackground,
  tallyDocument,
} from './background.js';
import { adjustBenjaminiHochberg, adjustHolm } from './corrections.js';
import { countPValue, drawNull, type NullDraws } from './null-draws.js';
import { seedOf } from './random.js';
import {
  checkCount,
  defaultResamples,
  drawShares,
  type Interval,
  intervalOf,
  type ShareEstimate,
} from './share.js';

/** How {@link assessChance} draws and what it promises; all have defaults. */
export interface ChanceOptions {
  /** Of the study: another seed draws other numbers. Default 1. */
  readonly seed?: number;
  /** Probability that an interval holds the true value. Default 0.95. */
  readonly level?: number;
  /** Draws for intervals. Default 1999. */
  readonly resamples?: number;
  /**
   * Draws for p-values: none is below 1 / (draws + 1). Default: at least 9999, and enough that
   * Holm's correction can still come below 2.5 % (40 for each target).
   */
  readonly nullDraws?: number;
}

/** A target's share, and how it stands to chance where that can be told. */
export interface TargetChance {
  readonly id: string;
  readonly share: ShareEstimate;
  /** Absent when there is no background (other than the target itself). */
  readonly chance?: ComparisonWithChance;
}

/** How the share of a target stands to those of texts that copied nothing. */
export interface ComparisonWithChance {
  /** The share of a text of this kind that copied nothing: the background's, and where it may lie. */
  readonly expected: { readonly value: number; readonly interval: Interval };
  /** Share − expected share. Below 0 when the target shares less than unrelated texts do. */
  readonly excess: { readonly value: number; readonly interval: Interval };
  /** How often a text that copied nothing shares as much or more, under the model. */
  readonly p: number;
  /** {@link p} corrected for all targets by Holm: for the claim "more than chance". */
  readonly holm: number;
  /** {@link p} corrected for all targets by Benjamini and Hochberg. */
  readonly benjaminiHochberg: number;
  /**
   * The target's rank among the background documents, (1 + those that share as much) ÷ (1 + all):
   * assumes no model, only that an innocent target is like them, in length too.
   */
  readonly rankP: number;
  /** The smallest value that {@link rankP} can take. */
  readonly smallestRankP: number;
}

/** Why p-values are missing, or say less than they seem to. */
export type ChanceWarningCode = 'no-background' | 'small-background' | 'too-few-draws';

/** What the reader of the figures must know. */
export interface ChanceWarning {
  readonly code: ChanceWarningCode;
  /** English, with the remedy. */
  readonly message: string;
  readonly detail: Readonly<Record<string, number>>;
}

/** What {@link assessChance} found. */
export interface ChanceAssessment {
  /** In the order given. */
  readonly targets: readonly TargetChance[];
  readonly background: { readonly documents: number; readonly words: number };
  readonly warnings: readonly ChanceWarning[];
}

/** With fewer the rank alone, (1 + 0) ÷ (1 + documents), cannot come down to 5 %. */
const SMALL_BACKGROUND = 19;

/**
 * Judges each target's share against what unrelated texts share with the same sources.
 *
 * `background` are held-out documents that cannot have copied: other plans of the kind, or targets
 * older than every source. They must have been matched with the same sources, settings and cut into
 * sections of the same kind. A target that is in the background too is compared with the others in it.
 * Without a background there is no p-value: only the share with its interval.
 *
 * The p-value is (1 + r) ÷ (n + 1), where r of n texts drawn from the background's model
 * (`ChanceModel`), as long as the target, share as much (North, Curtis and Sham, A note on the
 * calculation of empirical p values from Monte Carlo procedures, American Journal of Human Genetics
 * 71, 2002). A text's own rate is drawn first, then its clumps: sizes resampled from the background's
 * sections, smoothed by an exponential so that the largest one seen is no limit. It is a posterior
 * predictive p-value (Rubin, Bayesianly justifiable and relevant frequency calculations, 1984): with
 * a small background it errs towards calling copying chance. And no model argues examples away:
 * where background documents at least as long as the target share as much, p is at least their rank.
 *
 * What lies below `smallestRankP` rests on the model: thirty documents by themselves can never say
 * less than 1 in 31, and Holm's correction for a hundred targets asks for 1 in 2,000. In simulation
 * (48 scenarios of 500 runs, three seeds: 3 to 30 background documents, all alike or different by a
 * gamma or log-normal law) texts that copied nothing come out at the 5 % level in 2 % of runs, and in
 * 6.0 % at most but in one scenario: ten documents of which the most extreme shares many times what the
 * middle one does (log-normal, σ 1.2), in every section alike, 5.8, 6.4 and 8.0 % with the three seeds.
 * `npm run bench:quality -- chance` prints the table.
 *
 * What is drawn for a target rests on its id and the seed, not on its place among the others: the
 * order of targets and background changes nothing (Holm's and Benjamini and Hochberg's values rest on
 * the set of targets). O(targets × (sections × resamples + nullDraws × clumps by chance)).
 *
 * @throws {KlippoglimError} `invalid-input` and `invalid-options` as {@link estimateShare}, and for a
 *   seed that is no finite number; `duplicate-id` within targets or within the background.
 */
export function assessChance(
  targets: readonly SectionedDocument[],
  background: readonly SectionedDocument[],
  options: ChanceOptions = {},
): ChanceAssessment {
  const { seed = 1, nullDraws = Math.max(9999, 40 * targets.length - 1) } = options;
  checkCount('nullDraws', nullDraws);
  if (!Number.isFinite(seed)) {
    throw new KlippoglimError('invalid-options', `seed is ${seed}; it must be a finite number.`);
  }
  checkIds(targets);
  const tallies = tallyBackground(background);
  const clump = clumpOf(tallies);
  const settings = { ...options, seed, nullDraws };
  const shared = clump === undefined ? undefined : drawFor(tallies, clump, settings);
  const assessed = targets.map((target) => {
    const others = tallies.filter(({ id }) => id !== target.id);
    const draws = others.length === tallies.length ? shared : undefined;
    return assessTarget(target, others, draws, settings);
  });
  const values = assessed.flatMap(({ chance }) => chance?.p ?? []);
  const [holm, benjaminiHochberg] = [adjustHolm(values), adjustBenjaminiHochberg(values)];
  let at = 0;
  return {
    targets: assessed.map(({ chance, ...target }) => {
      if (chance === undefined) return target;
      const corrected = { holm: holm[at]!, benjaminiHochberg: benjaminiHochberg[at]! };
      at++;
      return { ...target, chance: { ...chance, ...corrected } };
    }),
    background: {
      documents: tallies.length,
      words: tallies.reduce((sum, { words }) => sum + words, 0),
    },
    warnings: warn(tallies.length, values.length, nullDraws),
  };
}

interface Uncorrected {
  readonly id: string;
  readonly share: ShareEstimate;
  readonly chance?: Omit<ComparisonWithChance, 'holm' | 'benjaminiHochberg'>;
}

type Settings = ChanceOptions & { readonly seed: number; readonly nullDraws: number };

function drawFor(
  background: readonly Tally[],
  clump: number,
  { seed, resamples = defaultResamples, nullDraws }: Settings,
): NullDraws {
  const draws = { seed: seedOf('background', seed), expected: resamples, documents: nullDraws };
  return drawNull(background, clump, draws);
}

function assessTarget(
  target: SectionedDocument,
  background: readonly Tally[],
  shared: NullDraws | undefined,
  settings: Settings,
): Uncorrected {
  const { seed, level } = settings;
  const seedOfShare = seedOf('share', target.id, seed);
  const { lower, upper, ...counted } = drawShares(target.sections, {
    ...settings,
    seed: seedOfShare,
  });
  const own = tallyDocument(target);
  if (background.length === 0 || own.words === 0) {
    return { id: target.id, share: { ...counted, interval: intervalOf(lower, upper, level) } };
  }
  // Where the background shares nothing at all, only the target can say how long a clump is.
  const draws = shared ?? drawFor(background, clumpOf([own]) ?? 1, settings);
  const { expected } = draws;
  const value =
    background.reduce((sum, tally) => sum + tally.shared, 0) /
    background.reduce((sum, tally) => sum + tally.words, 0);
  const range = intervalOf(expected.slice(), expected.slice(), level);
  const excess = {
    value: counted.value - value,
    interval: intervalOf(
      lower.map((share, draw) => share - expected[draw]!),
      upper.map((share, draw) => share - expected[draw]!),
      level,
    ),
  };
  const asHigh = background.filter((tally) => tally.shared * own.words >= own.shared * tally.words);
  // Short texts go up and down by chance: only one as long can be an example against the model.
  const examples = asHigh.filter(({ words }) => words >= own.words).length;
  const rankOf = (count: number): number => (1 + count) / (1 + background.length);
  return {
    id: target.id,
    share: { ...counted, interval: intervalOf(lower, upper, level) },
    chance: {
      // Documents of very uneven length may put the pooled share outside the model's range.
      expected: {
        value,
        interval: { lower: Math.min(range.lower, value), upper: Math.max(range.upper, value) },
      },
      excess,
      p: Math.max(countPValue(own, draws, seed), examples > 0 ? rankOf(examples) : 0),
      rankP: rankOf(asHigh.length),
      smallestRankP: rankOf(0),
    },
  };
}

function warn(documents: number, compared: number, nullDraws: number): readonly ChanceWarning[] {
  if (documents === 0) {
    const message =
      'There is no background document, so no share can be compared with chance: give texts of the same kind that cannot have copied.';
    return [{ code: 'no-background', message, detail: {} }];
  }
  const warnings: ChanceWarning[] = [];
  const smallestRankP = 1 / (documents + 1);
  if (documents < SMALL_BACKGROUND) {
    const message = `The background has ${documents} documents: their ranks alone can give no p-value below ${smallestRankP.toFixed(3)}, what is below rests on the model. Give ${SMALL_BACKGROUND} or more.`;
    warnings.push({ code: 'small-background', message, detail: { documents, smallestRankP } });
  }
  const smallestHolm = compared / (nullDraws + 1);
  if (smallestHolm > 0.05) {
    const message = `With ${nullDraws} draws and ${compared} targets no value corrected by Holm can be below ${smallestHolm.toFixed(3)}: raise nullDraws.`;
    warnings.push({ code: 'too-few-draws', message, detail: { nullDraws, smallestHolm } });
  }
  return warnings;
}

function checkIds(targets: readonly SectionedDocument[]): void {
  const ids = new Set(targets.map(({ id }) => id));
  if (ids.size === targets.length) return;
  const twice = targets.find(({ id }) => !ids.delete(id))!.id;
  throw new KlippoglimError('duplicate-id', `Two targets have the id ${JSON.stringify(twice)}.`);
}
