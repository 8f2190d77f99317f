import type { NearPassage } from './nearness.js';

/**
 * How many of the words that the nearest origin has, in pairs, another must have for the wording to be
 * its wording too.
 */
const LEAST_SHARED = 0.5;

/** What it costs, in words, to go from shared wording to other or back: a pair is no stretch. */
const CHANGE = 2;

/**
 * Keeps of each passage the stretches in which its origin has the wording of the nearest one.
 *
 * A loose passage may run over words that another origin has to the letter: there it tells nothing,
 * and its origin has no part in them. If it loses most of its words in this way, what is left of it
 * must be shared by itself: a nearer origin has explained why it was found.
 *
 * Complexity: the sum of the passages' lengths.
 *
 * @param chosen Per token the place of the nearest passage in the list, or -1.
 * @returns the stretches, in the order of the passages.
 */
export function keepNear(
  passages: readonly NearPassage[],
  chosen: Int32Array,
): readonly NearPassage[] {
  return passages.flatMap((passage, at) => {
    const nearest = passage.paired.map((_, k) => {
      const other = passages[chosen[passage.start + k]!]!;
      return other.paired[passage.start + k - other.start]!;
    });
    const kept = partNear(passage.paired, nearest);
    const lost = kept.reduce((sum, keeps) => sum + 1 - keeps, 0);
    if (2 * lost > kept.length) dropLoose(passage, at, chosen, kept);
    return cut(passage, kept);
  });
}

/**
 * Parts a passage into what it keeps (1) and what it loses (0), so that the sum is greatest of its
 * own words in pairs where it keeps, of half the nearest one's where it loses, less the cost of changes.
 */
function partNear(own: Uint8Array, nearest: Uint8Array): Uint8Array {
  const length = own.length;
  const cameFrom = [new Uint8Array(length), new Uint8Array(length)] as const;
  let lose = 0;
  let keep = 0;
  for (let k = 0; k < length; k++) {
    const toKeep = k > 0 && lose - CHANGE > keep ? 0 : 1;
    const toLose = k > 0 && keep - CHANGE > lose ? 1 : 0;
    cameFrom[1][k] = toKeep;
    cameFrom[0][k] = toLose;
    [keep, lose] = [
      (toKeep === 1 ? keep : lose - CHANGE) + own[k]!,
      (toLose === 0 ? lose : keep - CHANGE) + LEAST_SHARED * nearest[k]!,
    ];
  }
  const kept = new Uint8Array(length);
  let state: 0 | 1 = keep >= lose ? 1 : 0;
  for (let k = length - 1; k >= 0; k--) {
    kept[k] = state;
    state = cameFrom[state][k] === 1 ? 1 : 0;
  }
  return kept;
}

/** Lets go of what a passage has alone, if little of it is shared. */
function dropLoose(
  { start, paired }: NearPassage,
  at: number,
  chosen: Int32Array,
  kept: Uint8Array,
): void {
  const alone = [...kept.keys()].filter((k) => kept[k] === 1 && chosen[start + k] === at);
  const sum = alone.reduce((total, k) => total + paired[k]!, 0);
  if (sum < LEAST_SHARED * alone.length) for (const k of alone) kept[k] = 0;
}

/** The stretches of a passage that are kept. */
function cut(passage: NearPassage, kept: Uint8Array): readonly NearPassage[] {
  const stretches: NearPassage[] = [];
  for (let from = kept.indexOf(1); from !== -1; ) {
    const next = kept.indexOf(0, from);
    const to = next === -1 ? kept.length : next;
    stretches.push({
      ...passage,
      start: passage.start + from,
      end: passage.start + to,
      nearness: passage.nearness.subarray(from, to),
      paired: passage.paired.subarray(from, to),
      sourceStarts: passage.sourceStarts.subarray(from, to),
      sourceEnds: passage.sourceEnds.subarray(from, to),
    });
    from = kept.indexOf(1, to);
  }
  return stretches;
}
