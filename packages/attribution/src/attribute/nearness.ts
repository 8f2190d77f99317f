import {
  alignPassage,
  type Operation,
  shingleHashes,
  type Tokens,
  tokenize,
  type Vocabulary,
} from '@klippoglim/core';
import type { Likeness } from './model.js';
import { type TokenRange, tokensWithin } from './token-places.js';

/** A passage as the target's tokens see it. */
export interface NearPassage extends TokenRange {
  /** Its place in the list of likenesses. */
  readonly likeness: number;
  readonly originId: string;
  /** Per token: how near the origin's wording is, from 0 (own) to 1 (the very word, in its place). */
  readonly nearness: Float32Array;
  /**
   * Per token: 1 if it and a word beside it stand side by side in the origin's stretch too, else 0. It
   * sees words of another order as shared, and single words that any two texts share as not.
   */
  readonly paired: Uint8Array;
  /** Per token: where the word that it is aligned with begins and ends in the origin, or -1. */
  readonly sourceStarts: Int32Array;
  readonly sourceEnds: Int32Array;
}

/**
 * How near a word is to the one that it is aligned with. Only their order matters, and that a few
 * words of the nearer text outweigh one of the other's.
 */
const nearnessOf: Readonly<Record<Operation, number>> = {
  same: 1,
  variant: 0.9,
  inflected: 0.8,
  moved: 0.6,
  substituted: 0.2,
  inserted: 0,
  deleted: 0,
};

/** Aligns a passage's words. Undefined when no token of the target lies in it. */
export function measureNearness(
  target: { readonly text: string; readonly places: Tokens },
  { origin, passage }: Likeness,
  likeness: number,
  vocabulary: Vocabulary,
): NearPassage | undefined {
  const range = tokensWithin(target.places, passage.target);
  const length = range.end - range.start;
  if (length === 0) return undefined;
  const paired = markPairs(
    target.text.slice(target.places.starts[range.start], target.places.ends[range.end - 1]),
    origin.text.slice(passage.source.start, passage.source.end),
    vocabulary,
  );
  // An alignment follows one order: sentences of another stand in it as words put in.
  const nearness = Float32Array.from(paired, (isPaired) => (isPaired ? nearnessOf.moved : 0));
  const sourceStarts = new Int32Array(length).fill(-1);
  const sourceEnds = new Int32Array(length).fill(-1);
  const words = alignPassage({ source: origin.text, target: target.text }, passage, vocabulary);
  // The target's words come first, in order; then those of the source that were left out.
  for (let at = 0; at < length; at++) {
    const word = words[at];
    if (word?.source === undefined) continue;
    nearness[at] = Math.max(nearness[at]!, nearnessOf[word.operation]);
    sourceStarts[at] = word.source.start;
    sourceEnds[at] = word.source.end;
  }
  return { ...range, likeness, originId: origin.id, nearness, paired, sourceStarts, sourceEnds };
}

function markPairs(target: string, source: string, vocabulary: Vocabulary): Uint8Array {
  const known = new Set(shingleHashes(tokenize(source, vocabulary), 2));
  const tokens = tokenize(target, vocabulary);
  const paired = new Uint8Array(tokens.length);
  shingleHashes(tokens, 2).forEach((pair, at) => {
    if (known.has(pair)) paired.fill(1, at, at + 2);
  });
  return paired;
}
