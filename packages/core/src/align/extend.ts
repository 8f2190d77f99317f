import type { PreparedText } from '../text/prepare.js';
import type { Box } from './box.js';
import { chanceWithin, countPlaces, type Places, type SharedTypes } from './shared.js';

/**
 * From a core to a whole passage. Each side is extended in turn, given the other: every token is
 * weighed by how much likelier it is in copied text than in unrelated text (the logarithm of the
 * likelihood ratio, in nats), and the stretch with the greatest sum around the core is taken. A
 * rare word that the other side has too is worth much, a word that it lacks costs something, and
 * how much is read from the passage itself: close copies end sharply, loose ones tolerate more.
 *
 * Invariants: the result holds the core's middle; ends stand at word boundaries; equal texts in any
 * order of calls give equal results. Complexity: linear in the passage, for each of a few rounds.
 */

/** Nats for an end at a sentence's end: one word in twenty begins a sentence, most copies do. */
const SENTENCE_BONUS = 3;

/** Nats for an end at the text's end. Texts are copied from their beginning, and to their end. */
const TEXT_BONUS = 5;

/**
 * Nats by which a sum may fall below its best before the search ends (the X-drop of BLAST): about
 * eight words in a row that a close copy lacks, or thirty of a loose one.
 */
const DROP = 16;

/** The least and greatest share of copied words that is assumed to be kept, whatever the core says. */
const LEAST_KEPT = 0.15;
const MOST_KEPT = 0.9;

/**
 * Share of a missing word's cost for a word that the other side has, but not as often as here: it
 * may be a repetition of the borrower's.
 */
const REPEATED = 0.3;

/**
 * A pair of neighbours that meets by chance one time in `x` makes each of its two tokens as
 * surprising as one that meets by chance one time in `x ** 0.5`.
 */
const BIGRAM_SHARE = 0.5;

/** Tokens beyond the other side's ends in which a match is still looked for while growing. */
const MARGIN = 40;

/** Rounds at most; nearly all passages stand still after four. */
const MOST_ROUNDS = 24;

/** A passage before its words are aligned. */
export interface ExtendedBox extends Box {
  /** Evidence in nats: of the two sides, the weaker. */
  readonly evidence: number;
}

/** One side of a pair, as needed to weigh its tokens against the other side. */
export interface Side {
  readonly length: number;
  readonly tokens: Int32Array;
  readonly bigrams: Int32Array;
  readonly otherTokens: Places;
  readonly otherBigrams: Places;
  readonly tokenRates: Float64Array;
  readonly bigramRates: Float64Array;
  /** 1 where a sentence begins, and at the end of the text. */
  readonly isBoundary: Uint8Array;
  /** Scratch: per shared token, how often it is left on the other side, and for which search. */
  readonly left: Int32Array;
  readonly leftFor: Int32Array;
  search: number;
}

/** Both sides of a pair. */
export interface Sides {
  readonly source: Side;
  readonly target: Side;
}

export function sidesOf(
  source: PreparedText,
  target: PreparedText,
  tokens: SharedTypes,
  bigrams: SharedTypes,
): Sides {
  const side = (
    text: PreparedText,
    own: 'sourceTypes' | 'targetTypes',
    other: 'source' | 'target',
  ): Side => ({
    length: text.ids.length,
    tokens: tokens[own],
    bigrams: bigrams[own],
    otherTokens: tokens[other],
    otherBigrams: bigrams[other],
    tokenRates: tokens.rates,
    bigramRates: bigrams.rates,
    isBoundary: boundariesOf(text),
    left: new Int32Array(tokens.count),
    leftFor: new Int32Array(tokens.count),
    search: 0,
  });
  return {
    source: side(source, 'sourceTypes', 'target'),
    target: side(target, 'targetTypes', 'source'),
  };
}

function boundariesOf(text: PreparedText): Uint8Array {
  const flags = new Uint8Array(text.ids.length + 1);
  for (const start of text.sentences) flags[start] = 1;
  return flags;
}

/** Extends a core to the passage that it is part of. */
export function extendBox(sides: Sides, core: Box): ExtendedBox {
  let box = core;
  let evidence = 0;
  let isGrowing = true;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Half its length, so that a long passage is grown in few rounds.
    const sourceMargin = isGrowing ? Math.max(MARGIN, (box.sourceEnd - box.sourceStart) >> 1) : 0;
    const target = bestStretch(
      sides.target,
      { start: box.targetStart, end: box.targetEnd },
      {
        start: Math.max(0, box.sourceStart - sourceMargin),
        end: Math.min(sides.source.length, box.sourceEnd + sourceMargin),
      },
    );
    const targetMargin = isGrowing ? Math.max(MARGIN, (target.end - target.start) >> 1) : 0;
    const source = bestStretch(
      sides.source,
      { start: box.sourceStart, end: box.sourceEnd },
      {
        start: Math.max(0, target.start - targetMargin),
        end: Math.min(sides.target.length, target.end + targetMargin),
      },
    );
    evidence = Math.min(target.sum, source.sum);
    const next: Box = {
      sourceStart: source.start,
      sourceEnd: source.end,
      targetStart: target.start,
      targetEnd: target.end,
    };
    const stands = isSame(next, box);
    box = next;
    if (stands && !isGrowing) break;
    if (stands || round === MOST_ROUNDS - 4) isGrowing = false;
  }
  return { ...box, evidence };
}

function isSame(a: Box, b: Box): boolean {
  return (
    a.sourceStart === b.sourceStart &&
    a.sourceEnd === b.sourceEnd &&
    a.targetStart === b.targetStart &&
    a.targetEnd === b.targetEnd
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch of one side with the greatest sum around the core's middle, given the other's. */
function bestStretch(
  side: Side,
  core: Stretch,
  other: Stretch,
): Stretch & { readonly sum: number } {
  const kept = estimateKept(side, core, other);
  const weigh = weigher(side, other, kept);
  const middle = (core.start + core.end) >> 1;
  let sum = 0;
  let rightBest = -Infinity;
  let end = middle + 1;
  for (let at = middle; at < side.length; at++) {
    sum += weigh(at);
    const value = sum + boundaryBonus(side, at + 1);
    if (value > rightBest) {
      rightBest = value;
      end = at + 1;
    } else if (sum < rightBest - DROP && at >= core.end) break;
  }
  sum = 0;
  let leftBest = -Infinity;
  let start = middle;
  for (let at = middle - 1; at >= 0; at--) {
    sum += weigh(at);
    const value = sum + boundaryBonus(side, at);
    if (value > leftBest) {
      leftBest = value;
      start = at;
    } else if (sum < leftBest - DROP && at < core.start) break;
  }
  return { start, end, sum: rightBest + Math.max(0, leftBest) };
}

function boundaryBonus(side: Side, boundary: number): number {
  if (boundary === 0 || boundary === side.length) return TEXT_BONUS;
  return side.isBoundary[boundary] === 1 ? SENTENCE_BONUS : 0;
}

/** Which share of the core's words was kept, beyond those that are there by chance. */
function estimateKept(side: Side, core: Stretch, other: Stretch): number {
  const words = other.end - other.start;
  let expected = 0;
  let seen = 0;
  for (let at = core.start; at < core.end; at++) {
    const type = side.tokens[at]!;
    if (type < 0) continue;
    expected += chanceWithin(words, side.tokenRates[type]!);
    if (countPlaces(side.otherTokens, type, other.start, other.end) > 0) seen++;
  }
  const size = core.end - core.start;
  const kept = (seen - expected) / Math.max(1, size - expected);
  return Math.min(MOST_KEPT, Math.max(LEAST_KEPT, kept));
}

/** Gives the nats that each token adds, called outwards from the middle, once for each token. */
function weigher(side: Side, other: Stretch, kept: number): (at: number) => number {
  const words = other.end - other.start;
  const missing = Math.log(1 - kept);
  const search = ++side.search;
  const bigramChance = (at: number): number => {
    const type = at < 0 ? -1 : side.bigrams[at]!;
    if (type < 0 || countPlaces(side.otherBigrams, type, other.start, other.end - 1) === 0)
      return 1;
    return chanceWithin(words, side.bigramRates[type]!) ** BIGRAM_SHARE;
  };
  return (at) => {
    const type = side.tokens[at]!;
    if (type < 0) return missing;
    if (side.leftFor[type] !== search) {
      side.leftFor[type] = search;
      const count = countPlaces(side.otherTokens, type, other.start, other.end);
      // -1: not there at all, which costs more than being there too seldom.
      side.left[type] = count === 0 ? -1 : count;
    }
    const left = side.left[type]!;
    if (left < 0) return missing;
    if (left === 0) return missing * REPEATED;
    side.left[type] = left - 1;
    const chance = Math.min(
      chanceWithin(words, side.tokenRates[type]!),
      bigramChance(at),
      bigramChance(at - 1),
    );
    return Math.log((kept + (1 - kept) * chance) / chance);
  };
}
