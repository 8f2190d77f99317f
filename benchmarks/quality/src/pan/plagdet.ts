/**
 * plagdet and its parts, from the definitions of Potthast, Stein, Barrón-Cedeño and Rosso: An
 * Evaluation Framework for Plagiarism Detection (COLING 2010), with the choices of PAN's own
 * evaluation script, so that figures can be set beside the published ones:
 *
 * - recall and precision are **macro** averages: each case, each detection counts once, whatever
 *   its length. Recall of a case: characters of both its sides covered by the union of the
 *   detections that overlap it, ÷ all its characters. Precision of a detection: the same with the
 *   roles exchanged.
 * - a detection overlaps a case only if both its sides do ({@link overlaps}).
 * - granularity: mean number of detections of a detected case, 1 when nothing was detected.
 * - plagdet = F1 ÷ log2(1 + granularity), 0 when recall and precision are both 0.
 *
 * Figures of several folders together are those of all their pairs at once, not means of means.
 * Pairs are judged one by one and their tallies added: linear in the pairs. Invariants its tests
 * check: truth as detections gives exactly 1; a shift by half a length gives recall and precision
 * of one half; one case cut in two gives granularity 2 with full recall and precision.
 */
import { coveredLength, distinct, overlaps, type PanPassage, sizeOf } from './passage.js';

/** What can be summed over pairs. */
export interface Tally {
  readonly pairs: number;
  readonly cases: number;
  readonly detections: number;
  /** Sum of each case's recall. */
  readonly recalls: number;
  /** Sum of each detection's precision. */
  readonly precisions: number;
  readonly detectedCases: number;
  /** Pairs of a case and a detection that overlap. */
  readonly hits: number;
  /** Detections that overlap no case. */
  readonly falseDetections: number;
  /** Pairs without a case. */
  readonly cleanPairs: number;
  readonly cleanPairsWithDetection: number;
}

export interface Figures {
  readonly pairs: number;
  readonly cases: number;
  readonly detections: number;
  readonly recall: number;
  readonly precision: number;
  readonly granularity: number;
  readonly plagdet: number;
  readonly missedCases: number;
  readonly falseDetections: number;
  readonly cleanPairs: number;
  readonly cleanPairsWithDetection: number;
}

/** The share of a passage's characters, both sides together, that others cover. 0 for an empty one. */
export function coveredShare(passage: PanPassage, others: readonly PanPassage[]): number {
  const near = others.filter((other) => overlaps(passage, other));
  if (near.length === 0) return 0;
  const covered =
    coveredLength(
      passage.source,
      near.map(({ source }) => source),
    ) +
    coveredLength(
      passage.target,
      near.map(({ target }) => target),
    );
  return covered / sizeOf(passage);
}

/** Judges the detections in one pair of texts. Quadratic in the passages of that pair only. */
export function judgePair(truth: readonly PanPassage[], found: readonly PanPassage[]): Tally {
  const cases = distinct(truth);
  const detections = distinct(found);
  const hitsOf = (passage: PanPassage, others: readonly PanPassage[]): number =>
    others.filter((other) => overlaps(passage, other)).length;
  const hits = cases.map((entry) => hitsOf(entry, detections));
  return {
    pairs: 1,
    cases: cases.length,
    detections: detections.length,
    recalls: sum(cases.map((entry) => coveredShare(entry, detections))),
    precisions: sum(detections.map((entry) => coveredShare(entry, cases))),
    detectedCases: hits.filter((count) => count > 0).length,
    hits: sum(hits),
    falseDetections: detections.filter((entry) => hitsOf(entry, cases) === 0).length,
    cleanPairs: cases.length === 0 ? 1 : 0,
    cleanPairsWithDetection: cases.length === 0 && detections.length > 0 ? 1 : 0,
  };
}

/** The figures of any set of judged pairs. Without cases and detections, everything is 1. */
export function summarize(tallies: readonly Tally[]): Figures {
  const total = (key: keyof Tally): number => sum(tallies.map((tally) => tally[key]));
  const [cases, detections, detectedCases] = [
    total('cases'),
    total('detections'),
    total('detectedCases'),
  ];
  const nothing = cases === 0 && detections === 0;
  const recall = nothing ? 1 : cases === 0 ? 0 : total('recalls') / cases;
  const precision = nothing ? 1 : detections === 0 ? 0 : total('precisions') / detections;
  const granularity = detectedCases === 0 ? 1 : total('hits') / detectedCases;
  return {
    pairs: total('pairs'),
    cases,
    detections,
    recall,
    precision,
    granularity,
    plagdet: plagdetOf(recall, precision, granularity),
    missedCases: cases - detectedCases,
    falseDetections: total('falseDetections'),
    cleanPairs: total('cleanPairs'),
    cleanPairsWithDetection: total('cleanPairsWithDetection'),
  };
}

/** @param granularity at least 1. */
export function plagdetOf(recall: number, precision: number, granularity: number): number {
  if (recall + precision === 0) return 0;
  return (2 * recall * precision) / (recall + precision) / Math.log2(1 + granularity);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
