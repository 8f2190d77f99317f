import {
  assessChance,
  estimateShare,
  makeRandom,
  type Random,
  type SectionCount,
  type SectionedDocument,
  seedOf,
} from '@klippoglim/attribution';
import { documentLaws, drawInnocent, drawLength, sharings } from './draws.js';
import { accelerated, type IntervalMethod, percentile, studentized } from './rivals.js';

/** How often intervals of one method hold the truth, and how wide they are. */
export interface CoverFigures {
  readonly cover: number;
  readonly width: number;
}

export interface CoverRow {
  readonly sections: number;
  readonly share: number;
  readonly copying: string;
  readonly lengths: string;
  readonly methods: Readonly<Record<string, CoverFigures>>;
}

const draws = 399;

const methods: Readonly<Record<string, IntervalMethod>> = {
  ours: (sections, random) =>
    estimateShare(sections, { seed: random() * 2 ** 32, resamples: draws }).interval,
  percentile,
  BCa: accelerated,
  studentized,
};

/** How copied text lies in sections; each gives a section's share, with mean `share`. */
const copyings: Readonly<Record<string, (share: number, random: Random) => number>> = {
  alike: (share, random) => share * (0.3 + 1.4 * random()),
  mixed: (share, random) => (random() < 1.25 * share ? 0.6 + 0.4 * random() : 0),
  whole: (share, random) => Number(random() < share),
};

/** Cover of 95 % intervals for the share that a process of writing has in the long run. */
export function simulateCover(runs: number, seed: number): readonly CoverRow[] {
  const rows: CoverRow[] = [];
  for (const sections of [3, 5, 8, 20, 35]) {
    for (const share of [0.01, 0.1, 0.4]) {
      for (const [copying, drawShare] of Object.entries(copyings)) {
        for (const [lengths, spread] of [['even', 0] as const, ['uneven', 1] as const]) {
          const random = makeRandom(seedOf(seed, sections, share, copying, lengths));
          const samples = Array.from({ length: runs }, () =>
            Array.from({ length: sections }, (): SectionCount => {
              const words = drawLength(200, spread, random);
              // Rounded up or down by chance, so that the mean stays the share.
              const shared = Math.floor(words * drawShare(share, random) + random());
              return { words, shared: Math.min(words, shared) };
            }),
          );
          rows.push({
            sections,
            share,
            copying,
            lengths,
            methods: tryMethods(samples, share, random),
          });
        }
      }
    }
  }
  return rows;
}

function tryMethods(
  samples: readonly (readonly SectionCount[])[],
  truth: number,
  random: Random,
): Readonly<Record<string, CoverFigures>> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => {
      let [held, width] = [0, 0];
      for (const sections of samples) {
        const { lower, upper } = method(sections, random, draws);
        if (lower <= truth && truth <= upper) held++;
        width += upper - lower;
      }
      return [name, { cover: held / samples.length, width: width / samples.length }];
    }),
  );
}

export interface FalsePositiveRow {
  readonly law: string;
  readonly sharing: string;
  readonly documents: number;
  readonly share: number;
  /** Share of runs in which a text without copying came out at the level. */
  readonly at5: number;
  readonly at1: number;
  /** The same by rank among the background documents alone. */
  readonly rank5: number;
}

/** How often a text that copied nothing comes out as more than chance. */
export function simulateFalsePositives(runs: number, seed: number): readonly FalsePositiveRow[] {
  const rows: FalsePositiveRow[] = [];
  for (const law of Object.keys(documentLaws)) {
    for (const sharing of Object.keys(sharings)) {
      for (const documents of [3, 10, 30]) {
        for (const share of [0.002, 0.02]) {
          rows.push(judgeInnocents({ law, sharing, documents, share }, runs, seed));
        }
      }
    }
  }
  return rows;
}

function judgeInnocents(
  scenario: Pick<FalsePositiveRow, 'law' | 'sharing' | 'documents' | 'share'>,
  runs: number,
  seed: number,
): FalsePositiveRow {
  const { law, sharing, documents, share } = scenario;
  const random = makeRandom(seedOf(seed, law, sharing, documents, share));
  const draw = (id: string): SectionedDocument => {
    const rate = share * documentLaws[law]!(random);
    return { id, sections: drawInnocent(rate, sharings[sharing]!, random) };
  };
  const results = Array.from({ length: runs }, (_, run) => {
    const background = Array.from({ length: documents }, (_, at) => draw(`background ${at}`));
    const options = { seed: seedOf(seed, run), nullDraws: 999, resamples: 19 };
    return assessChance([draw('target')], background, options).targets[0]!.chance!;
  });
  const rate = (is: (result: (typeof results)[number]) => boolean): number =>
    results.filter(is).length / runs;
  return {
    ...scenario,
    at5: rate(({ p }) => p <= 0.05),
    at1: rate(({ p }) => p <= 0.01),
    rank5: rate(({ rankP }) => rankP <= 0.05),
  };
}
