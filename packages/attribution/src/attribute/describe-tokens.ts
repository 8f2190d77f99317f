import { comparePartialDates, orderDates } from '../dates/partial-date.js';
import type { Layer, Layers } from './layers.js';
import type {
  AttributedSegment,
  AttributionInput,
  Likeness,
  Origin,
  QuotedSpan,
  Relation,
  TokenClass,
} from './model.js';
import { runsOf } from './runs.js';
import { type TokenPlaces, tokensWithin } from './token-places.js';
import { findVia } from './via.js';

/**
 * Share of a passage's words that must be commonplace wording for the passage to be so: a long
 * copied passage stays copied, whatever set phrases are in it.
 */
const COMMONPLACE_SHARE = 0.5;

/** A segment before its place is known. */
export type TokenRecord = Omit<AttributedSegment, 'span' | 'words'>;

/** The class of each token, where it comes from, and which younger texts have it too. */
export function describeTokens(
  { quoted = [], commonplace = [], target }: AttributionInput,
  places: TokenPlaces,
  { source, peer, younger }: Layers,
  likenesses: readonly Likeness[],
): readonly TokenRecord[] {
  const reasons = markQuoted(places, quoted);
  const isCommonplace = new Uint8Array(places.length);
  for (const { start, end } of commonplace.map((each) => tokensWithin(places, each))) {
    isCommonplace.fill(1, start, end);
  }
  const isSetPhrase = markSetPhrases(source, peer, isCommonplace);
  const via = findVia(source, peer);
  const records: TokenRecord[] = [];
  for (let at = 0; at < places.length; at++) {
    const layer = source.held[at]!.length > 0 ? source : peer;
    const holding = layer.held[at]!;
    const nearest = holding.length > 0 ? layer.passages[layer.chosen[at]!]! : undefined;
    const likeness = nearest && likenesses[nearest.likeness]!;
    const origins = [
      ...new Set(holding.map((passage) => layer.passages[passage]!.originId)),
    ].sort();
    const reason = reasons[at];
    const by = via[at];
    const isOutside = holding.length === 0 && isCommonplace[at] === 1;
    const relation: Relation = holding.length > 0 ? 'common-origin' : 'reverse';
    const earliest = earliestOf(
      holding.map((k) => likenesses[layer.passages[k]!.likeness]!.origin),
    );
    records.push({
      class: reason
        ? 'quoted'
        : isSetPhrase[at] === 1 || isOutside
          ? 'commonplace'
          : classOf(layer === source, origins.length),
      ...(reason && { reason }),
      ...(nearest && {
        nearest: nearest.originId,
        likeness: nearest.likeness,
        direction: directionOf(likeness!.origin, target),
      }),
      ...(earliest !== undefined && { earliest }),
      origins,
      ...(by !== undefined && layer === source && { via: by }),
      younger: younger[at]!.map((id) => ({ id, relation })),
    });
  }
  return records;
}

function classOf(isSource: boolean, origins: number): TokenClass {
  if (origins === 0) return 'own';
  if (!isSource) return 'peer';
  return origins === 1 ? 'source' : 'several';
}

function directionOf(origin: Origin, target: { readonly date?: string }): 'from' | 'undecided' {
  const order = comparePartialDates(origin.date, target.date);
  // On one and the same day a municipality may copy a source, but of two peers either may be first.
  return order === 'before' || (order === 'same' && origin.role === 'source')
    ? 'from'
    : 'undecided';
}

/** The one origin that is known to be earlier than all the others; the only one, if there is one. */
function earliestOf(origins: readonly Origin[]): string | undefined {
  const first = [...origins].sort((a, b) => orderDates(a.date, b.date))[0];
  if (first === undefined) return undefined;
  const isKnown = origins.every(
    (other) => other.id === first.id || comparePartialDates(first.date, other.date) === 'before',
  );
  return isKnown ? first.id : undefined;
}

function markQuoted(
  places: TokenPlaces,
  quoted: readonly QuotedSpan[],
): readonly (QuotedSpan['reason'] | undefined)[] {
  const reasons = new Array<QuotedSpan['reason'] | undefined>(places.length).fill(undefined);
  // A law that is quoted is statutory text.
  const statutesLast = [...quoted].sort((a, b) =>
    a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0,
  );
  for (const { span: quotation, reason } of statutesLast) {
    const { start, end } = tokensWithin(places, quotation);
    reasons.fill(reason, start, end);
  }
  return reasons;
}

/**
 * The tokens of chosen stretches that are mostly commonplace wording. What a source has is judged by
 * its stretches alone, so that it does not rest on which peers there are.
 */
function markSetPhrases(source: Layer, peer: Layer, isCommonplace: Uint8Array): Uint8Array {
  const marked = new Uint8Array(isCommonplace.length);
  const peersAlone = peer.chosen.map((chosen, at) => (source.chosen[at] === -1 ? chosen : -1));
  for (const chosen of [source.chosen, peersAlone]) {
    for (const { start, end } of runsOf(chosen)) {
      if (chosen[start] === -1) continue;
      const count = isCommonplace.subarray(start, end).reduce((sum, mark) => sum + mark, 0);
      if (count >= COMMONPLACE_SHARE * (end - start)) marked.fill(1, start, end);
    }
  }
  return marked;
}
