import type { Postings } from '../text/postings.js';
import type { PreparedText } from '../text/prepare.js';

/** Places of shared types on one side: those of type `k` are `[starts[k], starts[k + 1])`. */
export interface Places {
  readonly starts: Uint32Array;
  /** Ascending for each type. */
  readonly positions: Uint32Array;
}

/** The types (tokens, or pairs of neighbouring tokens) that two texts have in common. */
export interface SharedTypes {
  readonly count: number;
  /** Per position: the number of the shared type that stands there, or -1. */
  readonly sourceTypes: Int32Array;
  readonly targetTypes: Int32Array;
  readonly source: Places;
  readonly target: Places;
  /** Per type: how often a word of unrelated text would be of this type, see {@link rateOf}. */
  readonly rates: Float64Array;
}

/**
 * What a type counts for that stands once on each side and nowhere else. It stands for the share of
 * such types that meet by chance between unrelated texts: at 1 every rare word would be as likely
 * by chance as by copying, at 0 one rare word would be proof. Chosen on PAN's training part: at half
 * of it many more pairs without reuse get passages, at twice of it most summaries are lost.
 */
const UNSEEN = 0.2;

/** Occurrences beside the one on each side that copying would explain, per word of the two texts. */
function rateOf(inSource: number, inTarget: number, words: number): number {
  return (inSource - 1 + inTarget - 1 + UNSEEN) / words;
}

/**
 * The tokens that two texts share. A compound that the other text lacks stands for that of its parts
 * which the other text has (the rarest of them), so that compounds meet their phrases.
 *
 * Complexity: linear in their distinct tokens and shared places.
 */
export function shareTokens(source: PreparedText, target: PreparedText): SharedTypes {
  const a = source.postings;
  const b = target.postings;
  const compoundsOfSource = placesOfCompounds(source, b);
  const compoundsOfTarget = placesOfCompounds(target, a);
  const collector = new Collector(source.ids.length, target.ids.length);
  let i = 0;
  let j = 0;
  while (i < a.tokens.length || j < b.tokens.length) {
    const token = Math.min(a.tokens[i] ?? Infinity, b.tokens[j] ?? Infinity);
    const inSource = joinPlaces(placesAt(a, i, token), compoundsOfSource.get(token));
    const inTarget = joinPlaces(placesAt(b, j, token), compoundsOfTarget.get(token));
    if (inSource.length > 0 && inTarget.length > 0) collector.add(inSource, inTarget);
    if (a.tokens[i] === token) i++;
    if (b.tokens[j] === token) j++;
  }
  return collector.finish();
}

const nowhere = new Uint32Array(0);

function placesAt({ tokens, starts, positions }: Postings, at: number, token: number): Uint32Array {
  return tokens[at] === token ? positions.subarray(starts[at]!, starts[at + 1]!) : nowhere;
}

function joinPlaces(places: Uint32Array, more: readonly number[] | undefined): Uint32Array {
  return more === undefined ? places : Uint32Array.from([...places, ...more]).sort();
}

/** By token: the places of compounds that the other text lacks, but of which it has that part. */
function placesOfCompounds(text: PreparedText, other: Postings): Map<number, number[]> {
  const places = new Map<number, number[]>();
  const countInOther = (token: number): number => {
    const at = lowerBound(other.tokens, 0, other.tokens.length, token);
    return other.tokens[at] === token ? other.starts[at + 1]! - other.starts[at]! : 0;
  };
  for (const { at, parts } of text.compounds) {
    if (countInOther(text.ids[at]!) > 0) continue;
    let rarest: number | undefined;
    let least = Infinity;
    for (const part of parts) {
      const count = countInOther(part);
      if (count > 0 && count < least) {
        least = count;
        rarest = part;
      }
    }
    if (rarest === undefined) continue;
    const list = places.get(rarest);
    if (list === undefined) places.set(rarest, [at]);
    else list.push(at);
  }
  return places;
}

/** The pairs of neighbouring tokens that two texts share, from the tokens that they share. */
export function shareBigrams(tokens: SharedTypes): SharedTypes {
  const inSource = placesOfBigrams(tokens.sourceTypes, tokens.count);
  const inTarget = placesOfBigrams(tokens.targetTypes, tokens.count);
  const collector = new Collector(tokens.sourceTypes.length, tokens.targetTypes.length);
  // In the order of the source, so that numbering depends on the texts alone.
  for (const [bigram, places] of inSource) {
    const others = inTarget.get(bigram);
    if (others !== undefined) collector.add(places, others);
  }
  return collector.finish();
}

function placesOfBigrams(types: Int32Array, count: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i + 1 < types.length; i++) {
    const first = types[i]!;
    const second = types[i + 1]!;
    if (first < 0 || second < 0) continue;
    const bigram = first * count + second;
    const list = places.get(bigram);
    if (list === undefined) places.set(bigram, [i]);
    else list.push(i);
  }
  return places;
}

/** Numbers shared types and lays their places out in typed arrays. */
class Collector {
  readonly #sourceTypes: Int32Array;
  readonly #targetTypes: Int32Array;
  readonly #sourceStarts: number[] = [0];
  readonly #targetStarts: number[] = [0];
  readonly #sourcePositions: number[] = [];
  readonly #targetPositions: number[] = [];
  readonly #rates: number[] = [];

  constructor(sourceLength: number, targetLength: number) {
    this.#sourceTypes = new Int32Array(sourceLength).fill(-1);
    this.#targetTypes = new Int32Array(targetLength).fill(-1);
  }

  add(inSource: ArrayLike<number>, inTarget: ArrayLike<number>): void {
    const type = this.#rates.length;
    for (let k = 0; k < inSource.length; k++) {
      this.#sourceTypes[inSource[k]!] = type;
      this.#sourcePositions.push(inSource[k]!);
    }
    for (let k = 0; k < inTarget.length; k++) {
      this.#targetTypes[inTarget[k]!] = type;
      this.#targetPositions.push(inTarget[k]!);
    }
    this.#sourceStarts.push(this.#sourcePositions.length);
    this.#targetStarts.push(this.#targetPositions.length);
    const words = this.#sourceTypes.length + this.#targetTypes.length;
    this.#rates.push(rateOf(inSource.length, inTarget.length, words));
  }

  finish(): SharedTypes {
    return {
      count: this.#rates.length,
      sourceTypes: this.#sourceTypes,
      targetTypes: this.#targetTypes,
      source: places(this.#sourceStarts, this.#sourcePositions),
      target: places(this.#targetStarts, this.#targetPositions),
      rates: Float64Array.from(this.#rates),
    };
  }
}

function places(starts: number[], positions: number[]): Places {
  return { starts: Uint32Array.from(starts), positions: Uint32Array.from(positions) };
}

/** How many of a type's places lie in `[start, end)`. Complexity: logarithmic. */
export function countPlaces(places: Places, type: number, start: number, end: number): number {
  const from = places.starts[type]!;
  const to = places.starts[type + 1]!;
  return (
    lowerBound(places.positions, from, to, end) - lowerBound(places.positions, from, to, start)
  );
}

/** The first place in `[from, to)` of an ascending array that holds at least `least`; else `to`. */
export function lowerBound(
  positions: Uint32Array,
  from: number,
  to: number,
  least: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positions[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The chance that a type of this rate stands somewhere in `words` words of unrelated text. */
export function chanceWithin(words: number, rate: number): number {
  return 1 - Math.exp(-words * rate);
}
