import { type LanguagePack, type Span, span, tokenize, Vocabulary } from '@klippoglim/core';
import { describeTokens, type TokenRecord } from './describe-tokens.js';
import { type Layers, layPassages } from './layers.js';
import {
  type AttributedSegment,
  type Attribution,
  type AttributionInput,
  type TokenClass,
  tokenClasses,
} from './model.js';
import type { TokenPlaces } from './token-places.js';

/**
 * Says of every token of a target where it comes from.
 *
 * Of several passages that hold a token the nearest wording wins, then the earliest date, as the
 * best choice over the whole document (`chooseNearest`); the others count where their wording
 * is about as near (`keepNear`). Sources come before peers: a `peer`
 * token is in no source. A quotation or statutory text is `quoted` whatever it is shared with; a
 * passage that is mostly commonplace wording is `commonplace`. What is shared with younger texts
 * only is `own`, and the segment names them.
 *
 * Complexity: linear in the target and the passages, with an alignment of each passage.
 *
 * @param language The pack that the passages were found with; share a vocabulary among many calls.
 */
export function attribute(
  input: AttributionInput,
  language?: LanguagePack | Vocabulary,
): Attribution {
  const { target, likenesses } = input;
  const vocabulary = language instanceof Vocabulary ? language : new Vocabulary(language);
  const places = tokenize(target.text, vocabulary);
  const layers = layPassages(input, places, vocabulary);
  const tokens = describeTokens(input, places, layers, likenesses);
  const segments = joinTokens(tokens, places, layers);
  const classes = Object.fromEntries(tokenClasses.map((name) => [name, 0])) as Record<
    TokenClass,
    number
  >;
  for (const segment of segments) classes[segment.class] += segment.words;
  const { shared } = layers.source;
  return { targetId: target.id, words: places.length, segments, classes, shared };
}

function joinTokens(
  tokens: readonly TokenRecord[],
  places: TokenPlaces,
  layers: Layers,
): readonly AttributedSegment[] {
  const segments: AttributedSegment[] = [];
  let start = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && isAlike(tokens[start]!, tokens[at]!)) continue;
    segments.push({
      span: span(places.starts[start]!, places.ends[at - 1]!),
      words: at - start,
      ...tokens[start]!,
      ...sourceOf(layers, start, at),
    });
    start = at;
  }
  return segments;
}

function isAlike(one: TokenRecord, other: TokenRecord): boolean {
  return (
    one.class === other.class &&
    one.likeness === other.likeness &&
    one.reason === other.reason &&
    one.via === other.via &&
    one.earliest === other.earliest &&
    isSameList(one.origins, other.origins) &&
    isSameList(
      one.younger.map(({ id }) => id),
      other.younger.map(({ id }) => id),
    )
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

/** The stretch of the nearest origin that the tokens `[start, end)` are aligned with. */
function sourceOf(
  { source, peer }: Layers,
  start: number,
  end: number,
): { readonly source: Span } | undefined {
  const { chosen, passages } = source.chosen[start] === -1 ? peer : source;
  const passage = passages[chosen[start]!];
  if (passage === undefined) return undefined;
  const from = start - passage.start;
  const starts = passage.sourceStarts.subarray(from, from + end - start).filter((at) => at !== -1);
  const ends = passage.sourceEnds.subarray(from, from + end - start);
  return starts.length === 0
    ? undefined
    : {
        source: span(
          Math.min(...starts),
          ends.reduce((last, at) => Math.max(last, at), 0),
        ),
      };
}
