import { mean, standardDeviation } from '../statistics.js';
import type { PanPair } from './corpus.js';
import type { PanPassage } from './passage.js';
import { judgePair, summarize, type Tally } from './plagdet.js';

/** A pair with its truth, what was found in it, and the tally of the two. */
export interface JudgedPair {
  readonly pair: PanPair;
  readonly truth: readonly PanPassage[];
  readonly found: readonly PanPassage[];
  readonly tally: Tally;
}

export function judge(
  pair: PanPair,
  truth: readonly PanPassage[],
  found: readonly PanPassage[],
): JudgedPair {
  return { pair, truth, found, tally: judgePair(truth, found) };
}

/** plagdet over parts of a corpus: how far a figure rests on which texts were drawn. */
export interface Spread {
  readonly parts: readonly number[];
  readonly mean: number;
  readonly standardDeviation: number;
}

/**
 * Splits pairs into parts by their suspicious text, in turn, so that no text stands in two parts;
 * gives the plagdet of each part.
 */
export function spreadOf(judged: readonly JudgedPair[], parts: number): Spread {
  const partOf = new Map<string, number>();
  for (const { pair } of judged) {
    if (!partOf.has(pair.targetFile)) partOf.set(pair.targetFile, partOf.size % parts);
  }
  const values = Array.from(
    { length: parts },
    (_, part) =>
      summarize(
        judged.filter(({ pair }) => partOf.get(pair.targetFile) === part).map(({ tally }) => tally),
      ).plagdet,
  );
  return { parts: values, mean: mean(values), standardDeviation: standardDeviation(values) };
}
