import { type Box, compareBoxes, isSameBox } from './box.js';
import type { Looseness, Side } from './side.js';

/** A passage before its words are aligned. */
export interface ExtendedBox extends Box {
  /** Evidence of each side in nats: the words' likelihood as a copy over that by chance. */
  readonly sourceEvidence: number;
  readonly targetEvidence: number;
}

/** Both sides of a pair. */
export interface Sides {
  readonly source: Side;
  readonly target: Side;
}

/**
 * Passages that follow their source from word to word, verbatim or reworded: how closely is read
 * from each. `drop` is the X-drop of BLAST: about five words in a row that a close copy lacks, or
 * twenty of a loose one.
 */
const CLOSE: Looseness = {
  keptInSource: undefined,
  keptInTarget: undefined,
  drop: 12,
  textBonus: 5,
  sourceMargin: 40,
};

/** Tokens beyond the target's ends in which a match is looked for while growing, at least. */
const TARGET_MARGIN = 40;

/** Rounds at most; nearly all passages stand still after four. */
const MOST_ROUNDS = 24;

/** Of these, the last ones for the ends alone, without a margin. */
const LAST_ROUNDS = 4;

/**
 * From a core to the passage that it is part of. Each side is extended in turn, given the other, to
 * the stretch with the most evidence around the core (see {@link Side}): first with a margin, so
 * that the two sides pull each other along, then without, so that each ends where the other does.
 *
 * When not to use: to find cores (see {@link findDenseWindows}).
 *
 * Invariant: neither side is empty. The core need not lie in the result: each round holds the middle
 * of the one before, so that a core beside a passage is drawn into it. Complexity: linear in the
 * passage, for each of a few rounds.
 */
export function extendBox(sides: Sides, core: Box, looseness: Looseness = CLOSE): ExtendedBox {
  let box = core;
  let targetEvidence = 0;
  let sourceEvidence = 0;
  let isGrowing = true;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const target = sides.target.bestStretch(
      { start: box.targetStart, end: box.targetEnd },
      widened(box.sourceStart, box.sourceEnd, sides.source, isGrowing, looseness.sourceMargin),
      looseness.keptInTarget,
      looseness,
    );
    const source = sides.source.bestStretch(
      { start: box.sourceStart, end: box.sourceEnd },
      widened(target.start, target.end, sides.target, isGrowing, TARGET_MARGIN),
      looseness.keptInSource,
      looseness,
    );
    targetEvidence = target.sum;
    sourceEvidence = source.sum;
    const next: Box = {
      sourceStart: source.start,
      sourceEnd: source.end,
      targetStart: target.start,
      targetEnd: target.end,
    };
    const stands = isSameBox(next, box);
    box = next;
    if (stands && !isGrowing) break;
    if (stands || round === MOST_ROUNDS - LAST_ROUNDS) isGrowing = false;
  }
  return { ...box, sourceEvidence, targetEvidence };
}

/** A stretch with a margin of half its length, so that long passages are grown in few rounds. */
function widened(
  start: number,
  end: number,
  side: Side,
  isGrowing: boolean,
  leastMargin: number,
): { start: number; end: number } {
  const margin = isGrowing ? Math.max(leastMargin, (end - start) >> 1) : 0;
  return { start: Math.max(0, start - margin), end: Math.min(side.length, end + margin) };
}

/** The evidence that counts: of the two sides, the weaker. */
export function evidenceOf(box: ExtendedBox): number {
  return Math.min(box.sourceEvidence, box.targetEvidence);
}

/** Orders boxes by evidence, the most first. */
export function byEvidence(a: ExtendedBox, b: ExtendedBox): number {
  return evidenceOf(b) - evidenceOf(a) || compareBoxes(a, b);
}
