import { type CountedRun, countRuns } from '../../figures.js';
import { type Filters, isKept } from '../../filters.js';
import type { PageData, PageDocument, PageReading } from '../../model.js';

/**
 * A stretch of a document that the reader stops at: a passage, with the others that are mostly the same
 * stretch, from other sources or documents.
 */
export interface Stop {
  /** Of its first passage, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** Places in `PageDocument.passages`: those with most words attributed to them first, then the longest. */
  readonly passages: readonly number[];
}

/** A document's runs and passages under the filters. */
export interface DocumentReading {
  readonly runs: readonly CountedRun[];
  /** In order of place. Every passage that counts is in exactly one. */
  readonly stops: readonly Stop[];
  /** The stop of each passage, by its place, or -1 for a passage that does not count. */
  readonly stopOf: readonly number[];
  /** Words of each passage that are attributed to its origin. */
  readonly attributed: readonly number[];
}

/** Puts a document's passages in reading order. O(passages² of one stretch + runs × passages of each). */
export function readDocument(
  document: PageDocument,
  { passages }: Pick<PageReading, 'passages'>,
  data: Pick<PageData, 'sources'>,
  filters: Filters,
): DocumentReading {
  const runs = countRuns(document, data, filters);
  const attributed = countAttributed(document, runs);
  const kept = document.passages.flatMap((passage, at) => {
    const reading = passages[at];
    return reading !== undefined && isKept(passage, filters, data.sources.length)
      ? [{ at, ...reading.target }]
      : [];
  });
  kept.sort((one, other) => one.start - other.start || other.end - one.end || one.at - other.at);
  const stops: { start: number; end: number; passages: number[] }[] = [];
  let open: typeof stops = [];
  for (const { at, start, end } of kept) {
    open = open.filter((stop) => stop.end > start);
    const same = open.find(
      (stop) =>
        2 * (Math.min(stop.end, end) - start) >= Math.min(end - start, stop.end - stop.start),
    );
    if (same !== undefined) {
      same.passages.push(at);
      continue;
    }
    const stop = { start, end, passages: [at] };
    stops.push(stop);
    open.push(stop);
  }
  const stopOf = document.passages.map(() => -1);
  for (const [number, stop] of stops.entries()) {
    for (const at of stop.passages) stopOf[at] = number;
    stop.passages.sort(
      (one, other) =>
        attributed[other]! - attributed[one]! ||
        document.passages[other]![2] - document.passages[one]![2] ||
        one - other,
    );
  }
  return { runs, stops, stopOf, attributed };
}

/** The passage that is shown for a run: from where its wording is nearest, or -1. */
export function passageOfRun(
  run: CountedRun,
  { passages }: Pick<PageDocument, 'passages'>,
  { stopOf }: Pick<DocumentReading, 'stopOf'>,
): number {
  const kept = run.passages.filter((at) => stopOf[at] !== -1);
  const nearest = nearestOf(run);
  return kept.find((at) => passages[at]![0] === nearest) ?? kept[0] ?? -1;
}

/** The passage that begins at an offset, else the one that holds it, or -1. */
export function passageAt(
  offset: number,
  document: Pick<PageDocument, 'passages'>,
  { runs: places }: Pick<PageReading, 'runs'>,
  { runs, stops, stopOf }: DocumentReading,
): number {
  const at = places.findIndex(([start, end]) => start <= offset && offset < end);
  const ofRun = at === -1 ? -1 : passageOfRun(runs[at]!, document, { stopOf });
  if (ofRun !== -1 && document.passages[ofRun]![3] === offset) return ofRun;
  const stop = stops.find(({ start }) => start === offset);
  return stop?.passages[0] ?? ofRun;
}

/**
 * The stop after a place, or before it; -1 past the last or the first.
 *
 * @param from the number of the stop where the reader is, or -1 and an offset in the text.
 */
export function neighborOf(
  stops: readonly Stop[],
  from: { readonly stop: number; readonly offset: number },
  step: 1 | -1,
): number {
  if (from.stop !== -1) {
    const next = from.stop + step;
    return next < 0 || next >= stops.length ? -1 : next;
  }
  return step === 1
    ? stops.findIndex(({ start }) => start >= from.offset)
    : stops.findLastIndex(({ start }) => start < from.offset);
}

/** The text that a run's wording is nearest to among those that count, or -1. */
export function nearestOf({ counted, kept, nearest }: CountedRun): number {
  if (counted !== 'source' && counted !== 'several' && counted !== 'peer') return -1;
  return kept.includes(nearest) ? nearest : (kept[0] ?? -1);
}

function countAttributed(
  { passages }: Pick<PageDocument, 'passages'>,
  runs: readonly CountedRun[],
): readonly number[] {
  const words = passages.map(() => 0);
  for (const run of runs) {
    const nearest = nearestOf(run);
    if (nearest === -1) continue;
    for (const at of run.passages) if (passages[at]![0] === nearest) words[at]! += run.words;
  }
  return words;
}
