import type { PreparedText } from '../text/prepare.js';
import { chanceWithin, countPlaces, type Places, type SharedTypes } from './shared.js';

/** A half-open stretch of tokens. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How loosely a passage may follow its source, see {@link extendBox}. */
export interface Looseness {
  /**
   * Share of the words that copying keeps: on each side a number, or `undefined` to read it from
   * the passage itself.
   */
  readonly keptInSource: number | undefined;
  readonly keptInTarget: number | undefined;
  /** Nats by which a sum may fall below its best before the search for an end is given up. */
  readonly drop: number;
  /** Nats for an end at the text's own beginning or end. */
  readonly textBonus: number;
  /** Tokens beyond the source's ends in which a match is looked for while growing, at least. */
  readonly sourceMargin: number;
}

/**
 * Nats for an end at a sentence's end: one word in twenty begins a sentence (ln 20 = 3.0), and most
 * copies begin and end with one.
 */
const SENTENCE_BONUS = 3;

/** The least and greatest share of words kept that is read from a passage. */
const LEAST_KEPT = 0.35;
const MOST_KEPT = 0.9;

/** Tokens around a core's middle from which the share kept is read: enough for a steady estimate. */
const ESTIMATE_WIDTH = 1024;

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

const MISSING = -1;

/**
 * One text of a pair, whose tokens can be weighed against a stretch of the other text: how much
 * likelier each is in copied text than in unrelated text, as the logarithm of the likelihood ratio,
 * in nats (natural logarithms). A rare word that the other side has too weighs much, a word that it
 * lacks weighs less than nothing, and a pair of neighbours that both have weighs more than its two
 * words. Each occurrence on the other side is used once.
 */
export class Side {
  readonly length: number;
  readonly #tokens: Int32Array;
  readonly #bigrams: Int32Array;
  readonly #otherTokens: Places;
  readonly #otherBigrams: Places;
  readonly #tokenRates: Float64Array;
  readonly #bigramRates: Float64Array;
  /** 1 where a sentence begins, and at the text's end. */
  readonly #isBoundary: Uint8Array;

  // What is known of a shared token and bigram in the current search, and in which it was found.
  #search = 0;
  /** The share kept that is supposed in the current search, and what a word that is missing costs. */
  #kept = 0;
  #missing = 0;
  readonly #tokenSearch: Int32Array;
  readonly #occurrences: Int32Array;
  readonly #tokenChance: Float64Array;
  readonly #tokenWeight: Float64Array;
  readonly #bigramSearch: Int32Array;
  readonly #bigramChance: Float64Array;
  #other: Stretch = { start: 0, end: 0 };

  constructor(
    text: PreparedText,
    side: 'source' | 'target',
    tokens: SharedTypes,
    bigrams: SharedTypes,
  ) {
    const isSource = side === 'source';
    const other = isSource ? 'target' : 'source';
    this.length = text.ids.length;
    this.#tokens = isSource ? tokens.sourceTypes : tokens.targetTypes;
    this.#bigrams = isSource ? bigrams.sourceTypes : bigrams.targetTypes;
    this.#otherTokens = tokens[other];
    this.#otherBigrams = bigrams[other];
    this.#tokenRates = tokens.rates;
    this.#bigramRates = bigrams.rates;
    this.#isBoundary = new Uint8Array(this.length + 1);
    for (const start of text.sentences) this.#isBoundary[start] = 1;
    this.#tokenSearch = new Int32Array(tokens.count);
    this.#occurrences = new Int32Array(tokens.count);
    this.#tokenChance = new Float64Array(tokens.count);
    this.#tokenWeight = new Float64Array(tokens.count);
    this.#bigramSearch = new Int32Array(bigrams.count);
    this.#bigramChance = new Float64Array(bigrams.count);
  }

  /** The stretch with the greatest sum around the core's middle, given the other side's stretch. */
  bestStretch(
    core: Stretch,
    other: Stretch,
    kept: number | undefined,
    { drop, textBonus }: Looseness,
  ): Stretch & { readonly sum: number } {
    this.#begin(other);
    this.#suppose(kept ?? this.#estimateKept(core));
    // The middle is weighed first, so that both ways share what the other side has to give.
    const middle = (core.start + core.end) >> 1;
    const right = this.#bestEnd(middle, 1, core.end, drop, textBonus);
    const left = this.#bestEnd(middle, -1, core.start, drop, textBonus);
    return {
      start: left.sum > 0 ? left.end : middle,
      end: right.end,
      sum: right.sum + Math.max(0, left.sum),
    };
  }

  /** The sum over a stretch, but for some parts of it, given the other side's stretch. */
  sumOutside(
    stretch: Stretch,
    parts: readonly Stretch[],
    other: Stretch,
    kept: number,
  ): { readonly sum: number; readonly length: number } {
    this.#begin(other);
    this.#suppose(kept);
    let sum = 0;
    let length = 0;
    for (let at = stretch.start; at < stretch.end; at++) {
      if (parts.some(({ start, end }) => at >= start && at < end)) continue;
      sum += this.#weigh(at);
      length++;
    }
    return { sum, length };
  }

  #begin(other: Stretch): void {
    this.#search++;
    this.#other = other;
  }

  #suppose(kept: number): void {
    this.#kept = kept;
    this.#missing = Math.log(1 - kept);
  }

  /** Goes from the middle to the right (1) or the left (-1), and returns the best place to stop. */
  #bestEnd(
    middle: number,
    step: 1 | -1,
    coreEnd: number,
    drop: number,
    textBonus: number,
  ): { readonly end: number; readonly sum: number } {
    let sum = 0;
    let best = -Infinity;
    let end = middle;
    for (let at = step === 1 ? middle : middle - 1; at >= 0 && at < this.length; at += step) {
      sum += this.#weigh(at);
      const boundary = step === 1 ? at + 1 : at;
      let value = sum;
      if (boundary === 0 || boundary === this.length) value += textBonus;
      else if (this.#isBoundary[boundary] === 1) value += SENTENCE_BONUS;
      if (value > best) {
        best = value;
        end = boundary;
      } else if (sum < best - drop && (step === 1 ? at >= coreEnd : at < coreEnd)) break;
    }
    return { end, sum: best };
  }

  /** Which share of the core's words was kept, beyond those that are there by chance. */
  #estimateKept(core: Stretch): number {
    const middle = (core.start + core.end) >> 1;
    const start = Math.max(core.start, middle - ESTIMATE_WIDTH / 2);
    const end = Math.min(core.end, middle + ESTIMATE_WIDTH / 2);
    let expected = 0;
    let seen = 0;
    for (let at = start; at < end; at++) {
      const type = this.#tokens[at]!;
      if (type < 0) continue;
      expected += this.#chanceOfToken(type);
      if (this.#occurrences[type] !== MISSING) seen++;
    }
    const kept = (seen - expected) / Math.max(1, end - start - expected);
    return Math.min(MOST_KEPT, Math.max(LEAST_KEPT, kept));
  }

  /** Uses up one of the token's occurrences on the other side. */
  #weigh(at: number): number {
    const type = this.#tokens[at]!;
    if (type < 0) return this.#missing;
    const tokenChance = this.#chanceOfToken(type);
    const left = this.#occurrences[type]!;
    if (left === MISSING) return this.#missing;
    if (left === 0) return this.#missing * REPEATED;
    this.#occurrences[type] = left - 1;
    const chance = Math.min(tokenChance, this.#chanceOfBigram(at), this.#chanceOfBigram(at - 1));
    if (chance < tokenChance) return this.#weightOf(chance);
    // Not a number until it is asked for: most tokens have no bigram, and stand more than once.
    let weight = this.#tokenWeight[type]!;
    if (Number.isNaN(weight)) {
      weight = this.#weightOf(chance);
      this.#tokenWeight[type] = weight;
    }
    return weight;
  }

  #weightOf(chance: number): number {
    return Math.log((this.#kept + (1 - this.#kept) * chance) / chance);
  }

  /** Also counts the token's occurrences on the other side, once in each search. */
  #chanceOfToken(type: number): number {
    if (this.#tokenSearch[type] !== this.#search) {
      const { start, end } = this.#other;
      const count = countPlaces(this.#otherTokens, type, start, end);
      this.#tokenSearch[type] = this.#search;
      this.#occurrences[type] = count === 0 ? MISSING : count;
      this.#tokenChance[type] = chanceWithin(end - start, this.#tokenRates[type]!);
      this.#tokenWeight[type] = Number.NaN;
    }
    return this.#tokenChance[type]!;
  }

  /** 1 where the two tokens at a place and after it do not stand together on the other side. */
  #chanceOfBigram(at: number): number {
    const type = at < 0 ? -1 : this.#bigrams[at]!;
    if (type < 0) return 1;
    if (this.#bigramSearch[type] !== this.#search) {
      const { start, end } = this.#other;
      const isThere = countPlaces(this.#otherBigrams, type, start, end - 1) > 0;
      this.#bigramSearch[type] = this.#search;
      this.#bigramChance[type] = isThere
        ? chanceWithin(end - start, this.#bigramRates[type]!) ** BIGRAM_SHARE
        : 1;
    }
    return this.#bigramChance[type]!;
  }
}
