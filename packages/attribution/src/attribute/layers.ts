import type { Tokens, Vocabulary } from '@klippoglim/core';
import { comparePartialDates, orderDates } from '../dates/partial-date.js';
import { chooseNearest } from './choose-nearest.js';
import { keepNear } from './keep-near.js';
import type { AttributionInput, Likeness } from './model.js';
import { measureNearness, type NearPassage } from './nearness.js';
import { tokensWithin } from './token-places.js';

/**
 * The passages of one role that are not younger, as far as each has the nearest wording or one about
 * as near: which hold each token, and which is chosen.
 */
export interface Layer {
  readonly passages: readonly NearPassage[];
  readonly held: readonly (readonly number[])[];
  readonly chosen: Int32Array;
  /** Tokens in any passage as it was found. */
  readonly shared: number;
}

export interface Layers {
  readonly source: Layer;
  readonly peer: Layer;
  /** Per token: ids of younger origins with the same wording. */
  readonly younger: readonly (readonly string[])[];
}

/** Sorts passages by role and age, measures how near each is, and chooses the nearest. */
export function layPassages(
  { target, likenesses }: AttributionInput,
  places: Tokens,
  vocabulary: Vocabulary,
): Layers {
  const older = { source: [] as NearPassage[], peer: [] as NearPassage[] };
  const younger = Array.from({ length: places.length }, (): string[] => []);
  const text = { text: target.text, places };
  // In order of preference, which decides between equally near wordings.
  const order = likenesses
    .map((_, at) => at)
    .sort((a, b) => preferred(likenesses[a]!, likenesses[b]!) || a - b);
  for (const at of order) {
    const likeness = likenesses[at]!;
    if (comparePartialDates(likeness.origin.date, target.date) === 'after') {
      const range = tokensWithin(places, likeness.passage.target);
      for (let token = range.start; token < range.end; token++) {
        if (!younger[token]!.includes(likeness.origin.id)) younger[token]!.push(likeness.origin.id);
      }
      continue;
    }
    const passage = measureNearness(text, likeness, at, vocabulary);
    if (passage !== undefined) older[likeness.origin.role].push(passage);
  }
  return {
    source: layer(places.length, older.source),
    peer: layer(places.length, older.peer),
    younger: younger.map((ids) => ids.sort()),
  };
}

/** The earlier date first, where it is known; then by id, so that the order given plays no part. */
function preferred(
  { origin: one, passage: p }: Likeness,
  { origin: other, passage: q }: Likeness,
): number {
  return (
    orderDates(one.date, other.date) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0) ||
    p.target.start - q.target.start ||
    p.target.end - q.target.end ||
    p.source.start - q.source.start
  );
}

function layer(length: number, found: readonly NearPassage[]): Layer {
  const passages = keepNear(found, chooseNearest(length, found));
  return {
    passages,
    held: holdersOf(length, passages),
    chosen: chooseNearest(length, passages),
    shared: holdersOf(length, found).filter((holding) => holding.length > 0).length,
  };
}

/** Per token the passages that hold it, by their place in the list. */
function holdersOf(length: number, passages: readonly NearPassage[]): readonly number[][] {
  const held = Array.from({ length }, (): number[] => []);
  passages.forEach(({ start, end }, at) => {
    for (let token = start; token < end; token++) held[token]!.push(at);
  });
  return held;
}
