import type { Run } from '../indexing/shingle-index.js';
import type { ResolvedOptions } from '../options.js';
import type { PreparedText } from '../text/prepare.js';
import { alignBox } from './alignment.js';
import { type Box, compareBoxes, overlap } from './box.js';
import { BoxMap } from './box-map.js';
import { type ExtendedBox, extendBox, type Sides } from './extend.js';
import { type Closeness, closenessOf } from './kind.js';
import { shareBigrams, shareTokens } from './shared.js';
import { Side } from './side.js';
import { type DenseWindow, findDenseWindows } from './windows.js';

/** A passage in tokens. */
export interface TokenPassage extends Box, Closeness {}

/**
 * Nats of evidence that a passage needs: on both sides, the words must be `e ** 40` times likelier
 * as a copy than by chance. So much, since a pair of documents offers millions of places to match
 * by chance, and since unrelated texts on one subject share more than chance has it. On PAN's
 * training part plagdet is .917 at 35, .918 at 40 and .919 at 45; reuse that PAN's truth does not
 * name is found at any of these.
 */
const LEAST_EVIDENCE = 40;

/**
 * From what a target shares with one source to its passages, in the target's order: seeds, extended
 * to boxes, settled where they overlap, aligned word by word.
 *
 * Invariant: a run of at least `minWords` equal tokens always lies in a passage.
 */
export function findPassages(
  source: PreparedText,
  target: PreparedText,
  runs: readonly Run[],
  options: ResolvedOptions,
): TokenPassage[] {
  const tokens = shareTokens(source, target);
  const longRuns = runs.filter(({ length }) => length >= options.minWords);
  const windows = findDenseWindows(tokens);
  if (longRuns.length === 0 && windows.length === 0) return [];
  const bigrams = shareBigrams(tokens);
  const sides: Sides = {
    source: new Side(source, 'source', tokens, bigrams),
    target: new Side(target, 'target', tokens, bigrams),
  };
  const boxes = new BoxMap<ExtendedBox>();
  extendRuns(sides, longRuns, boxes);
  extendWindows(sides, windows, boxes, options);
  return settleOverlaps(boxes.all()).map((box) => ({
    sourceStart: box.sourceStart,
    sourceEnd: box.sourceEnd,
    targetStart: box.targetStart,
    targetEnd: box.targetEnd,
    ...closenessOf(alignBox(source, target, box)),
  }));
}

/** Long runs are passages whatever their words are; the longest first, since it swallows others. */
function extendRuns(sides: Sides, runs: readonly Run[], found: BoxMap<ExtendedBox>): void {
  const cores = runs
    .map(({ source, target, length }) => ({
      sourceStart: source,
      sourceEnd: source + length,
      targetStart: target,
      targetEnd: target + length,
    }))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || compareBoxes(a, b));
  for (const core of cores) {
    if (found.holdsMiddle(core)) continue;
    const box = extendBox(sides, core);
    found.add({ ...box, ...hull(core, box) });
  }
}

/** Dense windows are passages if their evidence suffices; the densest first. */
function extendWindows(
  sides: Sides,
  windows: readonly DenseWindow[],
  found: BoxMap<ExtendedBox>,
  options: ResolvedOptions,
): void {
  const tried = new BoxMap<Box>();
  for (const window of [...windows].sort((a, b) => b.surprise - a.surprise || compareBoxes(a, b))) {
    if (found.holdsMiddle(window) || tried.holdsMiddle(window)) continue;
    const box = extendBox(sides, window);
    tried.add(window);
    if (tried.has(box)) continue;
    tried.add(box);
    if (evidenceOf(box) >= LEAST_EVIDENCE && lengthOf(box) >= options.minWords) found.add(box);
  }
}

/**
 * Leaves out a box if more than half of its target side lies in one with more evidence: the same
 * words found once more, whose likeliest origin is the other.
 */
function settleOverlaps(boxes: readonly ExtendedBox[]): ExtendedBox[] {
  const kept = new BoxMap<ExtendedBox>();
  for (const box of [...boxes].sort(
    (a, b) => evidenceOf(b) - evidenceOf(a) || compareBoxes(a, b),
  )) {
    const isTaken = kept
      .near(box)
      .some(
        (other) =>
          2 * overlap(box.targetStart, box.targetEnd, other.targetStart, other.targetEnd) >
          lengthOf(box),
      );
    if (!isTaken) kept.add(box);
  }
  return kept.all().sort(compareBoxes);
}

/** Of the two sides, the weaker. */
function evidenceOf(box: ExtendedBox): number {
  return Math.min(box.sourceEvidence, box.targetEvidence);
}

function lengthOf(box: Box): number {
  return box.targetEnd - box.targetStart;
}

function hull(first: Box, second: Box): Box {
  return {
    sourceStart: Math.min(first.sourceStart, second.sourceStart),
    sourceEnd: Math.max(first.sourceEnd, second.sourceEnd),
    targetStart: Math.min(first.targetStart, second.targetStart),
    targetEnd: Math.max(first.targetEnd, second.targetEnd),
  };
}
