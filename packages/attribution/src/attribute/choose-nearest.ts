import type { NearPassage } from './nearness.js';

/**
 * What a change from one passage to another costs, in words of the nearer text: within a copied
 * paragraph, two words that another text happens to have in a nearer form do not come from there.
 */
const CHANGE = 4;

/** Small enough to decide between equals only, for texts of any length. */
const TIE = 1e-7;

/**
 * For each token the passage with the nearest wording: of all ways to choose one for every token that
 * lies in any, the one with the greatest sum of nearness less the cost of its changes. Of equals the
 * passage that comes first in the list.
 *
 * Complexity: the sum of the passages' lengths.
 *
 * @param passages In order of preference.
 * @returns per token the passage's place in the list, or -1 where there is none.
 */
export function chooseNearest(length: number, passages: readonly NearPassage[]): Int32Array {
  const startingAt = new Map<number, number[]>();
  passages.forEach(({ start }, at) => {
    const list = startingAt.get(start);
    if (list === undefined) startingAt.set(start, [at]);
    else list.push(at);
  });
  const chosen = new Int32Array(length).fill(-1);
  // For each token of the stretch at hand: the passages that hold it, and the place in the list of
  // the token before from which the best way comes to each.
  let steps: Step[] = [];
  let sums: readonly number[] = [];
  for (let at = 0; at < length; at++) {
    const best = indexOfGreatest(sums);
    const changed = best === -1 ? 0 : sums[best]! - CHANGE;
    const held: number[] = [];
    const cameFrom: number[] = [];
    const nextSums: number[] = [];
    const enter = (passage: number, from: number, sum: number): void => {
      const { nearness, start } = passages[passage]!;
      held.push(passage);
      cameFrom.push(from);
      nextSums.push(sum + nearness[at - start]! - TIE * passage);
    };
    steps.at(-1)?.held.forEach((passage, k) => {
      if (passages[passage]!.end <= at) return;
      if (sums[k]! >= changed) enter(passage, k, sums[k]!);
      else enter(passage, best, changed);
    });
    for (const passage of startingAt.get(at) ?? []) enter(passage, best, changed);
    if (held.length === 0) {
      traceBack(steps, sums, at, chosen);
      steps = [];
    } else steps.push({ held, cameFrom });
    sums = nextSums;
  }
  traceBack(steps, sums, length, chosen);
  return chosen;
}

interface Step {
  readonly held: readonly number[];
  readonly cameFrom: readonly number[];
}

/** Writes down the best way through a stretch that ends before a token. */
function traceBack(
  steps: readonly Step[],
  sums: readonly number[],
  end: number,
  chosen: Int32Array,
): void {
  let k = indexOfGreatest(sums);
  for (let back = 1; back <= steps.length; back++) {
    const { held, cameFrom } = steps[steps.length - back]!;
    chosen[end - back] = held[k]!;
    k = cameFrom[k]!;
  }
}

/** The first of the greatest values; -1 of none. */
function indexOfGreatest(values: readonly number[]): number {
  let best = -1;
  for (let k = 0; k < values.length; k++) if (best === -1 || values[k]! > values[best]!) best = k;
  return best;
}
