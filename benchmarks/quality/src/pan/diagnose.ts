/**
 * What the figures hide, for work on the engine: each case with its best detection and how far
 * every end of it is off, each false detection, and what the ends alone cost.
 */
import { quantile } from '../statistics.js';
import type { PanPair } from './corpus.js';
import { distinct, overlaps, type PanPassage, sharedLength } from './passage.js';
import { coveredShare, judgePair, summarize } from './plagdet.js';

/**
 * By how many code points a detection runs over the case at each end: positive outside the case,
 * negative when it falls short.
 */
export interface Overrun {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

export const ends: readonly (keyof Overrun)[] = [
  'sourceStart',
  'sourceEnd',
  'targetStart',
  'targetEnd',
];

export interface CaseDiagnosis {
  readonly type: 'case';
  readonly folder: string;
  readonly pair: string;
  readonly case: PanPassage;
  readonly recall: number;
  readonly missed: boolean;
  /** How many detections overlap the case. */
  readonly detections: number;
  /** The detection that shares most characters with the case. Absent when it was missed. */
  readonly best?: PanPassage;
  /** Precision of `best`. */
  readonly precision?: number;
  /** Of `best`. */
  readonly overrun?: Overrun;
}

export interface FalseDetectionDiagnosis {
  readonly type: 'false-detection';
  readonly folder: string;
  readonly pair: string;
  readonly detection: PanPassage;
  /** Whether the pair has no case at all. */
  readonly cleanPair: boolean;
}

export type Diagnosis = CaseDiagnosis | FalseDetectionDiagnosis;

/** One entry for each case, then one for each false detection of the pair. */
export function diagnosePair(
  { folder, name: pair }: Pick<PanPair, 'folder' | 'name'>,
  truth: readonly PanPassage[],
  found: readonly PanPassage[],
): readonly Diagnosis[] {
  const cases = distinct(truth);
  const detections = distinct(found);
  return [
    ...cases.map((entry) => diagnoseCase(folder, pair, entry, cases, detections)),
    ...detections
      .filter((detection) => !cases.some((entry) => overlaps(entry, detection)))
      .map((detection) => ({
        type: 'false-detection' as const,
        folder,
        pair,
        detection,
        cleanPair: cases.length === 0,
      })),
  ];
}

function diagnoseCase(
  folder: string,
  pair: string,
  entry: PanPassage,
  cases: readonly PanPassage[],
  detections: readonly PanPassage[],
): CaseDiagnosis {
  const near = detections.filter((detection) => overlaps(entry, detection));
  const best = nearest(entry, near);
  return {
    type: 'case',
    folder,
    pair,
    case: entry,
    recall: coveredShare(entry, detections),
    missed: best === undefined,
    detections: near.length,
    ...(best && { best, precision: coveredShare(best, cases), overrun: overrunOf(best, entry) }),
  };
}

/** The one of `others` that shares most characters with `passage`, both sides together. */
function nearest(passage: PanPassage, others: readonly PanPassage[]): PanPassage | undefined {
  const shared = (other: PanPassage): number =>
    sharedLength(passage.source, other.source) + sharedLength(passage.target, other.target);
  return [...others].sort((a, b) => shared(b) - shared(a))[0];
}

function overrunOf(detection: PanPassage, entry: PanPassage): Overrun {
  return {
    sourceStart: entry.source.start - detection.source.start,
    sourceEnd: detection.source.end - entry.source.end,
    targetStart: entry.target.start - detection.target.start,
    targetEnd: detection.target.end - entry.target.end,
  };
}

/**
 * The plagdet that the same detections would have if each true one had exactly the ends of the
 * case it comes nearest to: what is still lost then is lost by finding, not by setting ends.
 */
export function plagdetWithEndsSet(
  pairs: readonly (readonly [truth: readonly PanPassage[], found: readonly PanPassage[]])[],
): number {
  const tallies = pairs.map(([truth, found]) => {
    const repaired = found.map((detection) => {
      const near = truth.filter((entry) => overlaps(entry, detection));
      return nearest(detection, near) ?? detection;
    });
    return judgePair(truth, repaired);
  });
  return summarize(tallies).plagdet;
}

export interface DiagnosisSummary {
  readonly cases: number;
  readonly missed: number;
  /** Cases with more than one detection. */
  readonly split: number;
  readonly falseDetections: number;
  readonly falseInCleanPairs: number;
  /** For each end, quantiles of the overrun and the share of ends within 5 code points. */
  readonly ends: Readonly<Record<keyof Overrun, EndSummary>>;
}

export interface EndSummary {
  /** At {@link levels}. */
  readonly quantiles: readonly number[];
  readonly within5: number;
}

export const levels: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95];

export function summarizeDiagnoses(diagnoses: readonly Diagnosis[]): DiagnosisSummary {
  const cases = diagnoses.filter((entry) => entry.type === 'case');
  const wrong = diagnoses.filter((entry) => entry.type === 'false-detection');
  const overruns = cases.flatMap(({ overrun }) => (overrun ? [overrun] : []));
  const summarizeEnd = (end: keyof Overrun): EndSummary => {
    const values = overruns.map((overrun) => overrun[end]);
    return {
      quantiles: levels.map((level) => quantile(values, level)),
      within5: values.filter((value) => Math.abs(value) <= 5).length / values.length,
    };
  };
  return {
    cases: cases.length,
    missed: cases.filter(({ missed }) => missed).length,
    split: cases.filter(({ detections }) => detections > 1).length,
    falseDetections: wrong.length,
    falseInCleanPairs: wrong.filter(({ cleanPair }) => cleanPair).length,
    ends: {
      sourceStart: summarizeEnd('sourceStart'),
      sourceEnd: summarizeEnd('sourceEnd'),
      targetStart: summarizeEnd('targetStart'),
      targetEnd: summarizeEnd('targetEnd'),
    },
  };
}
