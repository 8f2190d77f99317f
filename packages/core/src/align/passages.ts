import type { Run } from '../indexing/shingle-index.js';
import type { ResolvedOptions } from '../options.js';
import type { PreparedText } from '../text/prepare.js';
import { alignBox } from './alignment.js';
import {
  type Box,
  compareBoxes,
  lengthOf,
  sharedSource,
  sharedTarget,
  sourceLengthOf,
} from './box.js';
import { BoxMap } from './box-map.js';
import { byEvidence, type ExtendedBox, evidenceOf, extendBox, type Sides } from './extend.js';
import { type Closeness, closenessOf } from './kind.js';
import { shareBigrams, shareTokens } from './shared.js';
import { Side } from './side.js';
import { splitAtGaps } from './split.js';
import { gatherSummaries } from './summaries.js';
import { trimEnds } from './trim.js';
import { type DenseWindow, findDenseWindows, type Grid } from './windows.js';

/** A passage in tokens. */
export interface TokenPassage extends Box, Closeness {
  /** For a summary: the closer passages that it holds. */
  readonly parts?: readonly Box[];
}

/**
 * Windows of 32 tokens. Chosen on PAN's training part, where half and twice of it find as much; at
 * half the surprise the search takes more than twice the time and finds no more, at one and a half
 * times reworded text is lost.
 */
const CLOSE: Grid = { sourceStep: 16, targetStep: 16, leastSurprise: 22 };

/**
 * Nats of evidence that a reworded passage of so many words (on its shorter side) needs on both
 * sides, beyond the logarithm of the number of places where it might have been found by chance (the
 * product of the two texts' lengths). A short one needs more: set phrases, names and addresses are
 * short, and not there by chance. 34 nats at 36 words, 24 at 60, never less than 22. Chosen on PAN's
 * training part: where plagdet is the same, for few passages in pairs without reuse.
 */
function leastEvidence(words: number): number {
  return Math.max(22, 9 + 900 / words);
}

/** How passages are looked for. */
export interface Search {
  /** Whether summaries are looked for too. */
  readonly summaries: boolean;
  /** Awaited before each extension, so that the event loop can be given turns. */
  readonly pause: () => Promise<void>;
}

/**
 * From what a target shares with one source to its passages, in the target's order: seeds (dense
 * windows and long runs), extended to boxes, settled where they overlap, gathered to summaries,
 * aligned word by word; their ends set and own stretches cut out by that.
 *
 * Invariant: every token of the target in a run of at least `minWords` equal tokens lies in a passage.
 *
 */
export async function findPassages(
  source: PreparedText,
  target: PreparedText,
  runs: readonly Run[],
  options: ResolvedOptions,
  { summaries, pause }: Search,
): Promise<TokenPassage[]> {
  const tokens = shareTokens(source, target);
  const longRuns = runs.filter(({ length }) => length >= options.minWords);
  const windows = findDenseWindows(tokens, CLOSE);
  if (longRuns.length === 0 && windows.length === 0) return [];
  const bigrams = shareBigrams(tokens);
  const sides: Sides = {
    source: new Side(source, 'source', tokens, bigrams),
    target: new Side(target, 'target', tokens, bigrams),
  };
  const boxes = new BoxMap<ExtendedBox>();
  const cores = boxesOf(longRuns);
  await extendRuns(sides, cores, boxes, pause);
  await extendWindows(sides, windows, boxes, options, pause);
  const isVerbatim = (box: Box): boolean =>
    closenessOf(alignBox(source, target, box)).kind === 'verbatim';
  const settled = settleOverlaps(boxes.all());
  const gathered = summaries
    ? await gatherSummaries(sides, tokens, settled, isVerbatim, pause)
    : settled;
  const passages = gathered.flatMap((box) => finishPassage(source, target, box, options));
  return coverRuns(source, target, cores, passages).sort(compareBoxes);
}

/** The boxes of runs, the longest first, since it swallows others. */
function boxesOf(runs: readonly Run[]): Box[] {
  return runs
    .map(({ source, target, length }) => ({
      sourceStart: source,
      sourceEnd: source + length,
      targetStart: target,
      targetEnd: target + length,
    }))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || compareBoxes(a, b));
}

/** Long runs become passages whatever their words are. */
async function extendRuns(
  sides: Sides,
  cores: readonly Box[],
  found: BoxMap<ExtendedBox>,
  pause: () => Promise<void>,
): Promise<void> {
  for (const core of cores) {
    if (found.holdsMiddle(core)) continue;
    await pause();
    const box = extendBox(sides, core);
    found.add({ ...box, ...hull(core, box) });
  }
}

/** Dense windows become passages if the evidence suffices; the densest first. */
async function extendWindows(
  sides: Sides,
  windows: readonly DenseWindow[],
  found: BoxMap<ExtendedBox>,
  options: ResolvedOptions,
  pause: () => Promise<void>,
): Promise<void> {
  const places = Math.log(sides.source.length * sides.target.length);
  const tried = new BoxMap<Box>();
  for (const window of [...windows].sort((a, b) => b.surprise - a.surprise || compareBoxes(a, b))) {
    if (found.holdsMiddle(window) || tried.holdsMiddle(window)) continue;
    await pause();
    const box = extendBox(sides, window);
    const isNew = !tried.has(box);
    tried.add(window);
    tried.add(box);
    const words = Math.min(lengthOf(box), sourceLengthOf(box));
    if (isNew && words >= options.minWords && evidenceOf(box) >= places + leastEvidence(words)) {
      found.add(box);
    }
  }
}

/**
 * Leaves out a box if most of its target side lies in one with more evidence (the same words found
 * once more, whose likeliest origin is the other), or most of one with more evidence lies in it on
 * both sides (the same passage, with vaguer ends).
 */
function settleOverlaps(boxes: readonly ExtendedBox[]): ExtendedBox[] {
  const kept = new BoxMap<ExtendedBox>();
  for (const box of [...boxes].sort(byEvidence)) {
    if (!kept.near(box).some((other) => isMostlyIn(box, other) || isVaguer(box, other))) {
      kept.add(box);
    }
  }
  return kept.all();
}

function isMostlyIn(box: Box, other: Box): boolean {
  return 2 * sharedTarget(box, other) > lengthOf(box);
}

function isVaguer(box: Box, other: Box): boolean {
  return isMostlyIn(other, box) && 2 * sharedSource(box, other) > sourceLengthOf(other);
}

/** Aligns the words, parts the passage and sets its ends by them, and says how close it is. */
function finishPassage(
  source: PreparedText,
  target: PreparedText,
  box: ExtendedBox & Pick<TokenPassage, 'parts'>,
  options: ResolvedOptions,
): TokenPassage[] {
  if (box.parts !== undefined) {
    return [{ ...describeBox(source, target, box), parts: box.parts }];
  }
  const alignment = alignBox(source, target, box);
  return splitAtGaps(box, trimEnds(box, alignment), alignment)
    .filter((part) => lengthOf(part) >= options.minWords)
    .map((part) => describeBox(source, target, part));
}

/**
 * Sees to it that every long run lies in a passage: widens the passage that holds part of it, or,
 * where its words came to lie in passages from elsewhere, adds it as one of its own.
 */
function coverRuns(
  source: PreparedText,
  target: PreparedText,
  runs: readonly Box[],
  passages: readonly TokenPassage[],
): TokenPassage[] {
  const covered = [...passages];
  const isCovered = new Uint8Array(target.ids.length);
  for (const { targetStart, targetEnd } of passages) isCovered.fill(1, targetStart, targetEnd);
  for (const run of runs) {
    if (!isCovered.subarray(run.targetStart, run.targetEnd).includes(0)) continue;
    isCovered.fill(1, run.targetStart, run.targetEnd);
    const at = covered.findIndex((box) => sharedTarget(run, box) > 0 && sharedSource(run, box) > 0);
    const passage = covered[at];
    if (passage === undefined) covered.push(describeBox(source, target, run));
    else covered[at] = { ...passage, ...describeBox(source, target, hull(run, passage)) };
  }
  return covered;
}

function describeBox(source: PreparedText, target: PreparedText, box: Box): TokenPassage {
  const { sourceStart, sourceEnd, targetStart, targetEnd } = box;
  return {
    sourceStart,
    sourceEnd,
    targetStart,
    targetEnd,
    ...closenessOf(alignBox(source, target, box)),
  };
}

function hull(first: Box, second: Box): Box {
  return {
    sourceStart: Math.min(first.sourceStart, second.sourceStart),
    sourceEnd: Math.max(first.sourceEnd, second.sourceEnd),
    targetStart: Math.min(first.targetStart, second.targetStart),
    targetEnd: Math.max(first.targetEnd, second.targetEnd),
  };
}
