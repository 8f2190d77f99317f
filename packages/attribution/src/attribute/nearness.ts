import { alignPassage, type Operation, type Vocabulary } from '@klippoglim/core';
import type { Likeness } from './model.js';
import { type TokenPlaces, type TokenRange, tokensWithin } from './token-places.js';

/** A passage as the target's tokens see it. */
export interface NearPassage extends TokenRange {
  /** Its place in the list of likenesses. */
  readonly likeness: number;
  readonly originId: string;
  /** Per token: how near the origin's wording is, from 0 (own) to 1 (the very word, in its place). */
  readonly nearness: Float32Array;
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
  target: { readonly text: string; readonly places: TokenPlaces },
  { origin, passage }: Likeness,
  likeness: number,
  vocabulary: Vocabulary,
): NearPassage | undefined {
  const range = tokensWithin(target.places, passage.target);
  const length = range.end - range.start;
  if (length === 0) return undefined;
  const nearness = new Float32Array(length);
  const sourceStarts = new Int32Array(length).fill(-1);
  const sourceEnds = new Int32Array(length).fill(-1);
  const words = alignPassage({ source: origin.text, target: target.text }, passage, vocabulary);
  // The target's words come first, in order; then those of the source that were left out.
  for (let at = 0; at < length; at++) {
    const word = words[at];
    if (word?.source === undefined) continue;
    nearness[at] = nearnessOf[word.operation];
    sourceStarts[at] = word.source.start;
    sourceEnds[at] = word.source.end;
  }
  return { ...range, likeness, originId: origin.id, nearness, sourceStarts, sourceEnds };
}
