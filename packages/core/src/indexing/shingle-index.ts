import type { PreparedText } from '../text/prepare.js';

/**
 * A shingle that begins more often than this in one source is indexed at its first places only: a
 * page of "□ ja □ nei" would otherwise cost the square of its length. In prose, set phrases may.
 */
const MOST_PLACES_IN_ONE_SOURCE = 16;

/** A maximal run of equal tokens in a source and a target. */
export interface Run {
  /** First token in the source, counted from the source's own start. */
  readonly source: number;
  /** First token in the target. */
  readonly target: number;
  /** Number of tokens, at least the shingle size. */
  readonly length: number;
}

/**
 * An exact inverted index of all the shingles of a set of sources: buckets of positions in typed
 * arrays, one position per shingle. Every candidate is verified against the tokens, so that equal
 * hashes alone never make a run.
 *
 * When not to use: to estimate the resemblance of whole documents, where sketches are far smaller.
 *
 * Complexity: building is linear in the tokens; a look-up costs the places found. Memory: 21
 * to 25 bytes a token.
 */
export class ShingleIndex {
  readonly #size: number;
  /** Tokens of all the sources, one after the other, and where each source begins. */
  readonly #ids: Uint32Array;
  readonly #begins: Uint32Array;
  readonly #sourceAt: Uint32Array;
  readonly #hashes: Uint32Array;
  /** Positions grouped by bucket, ascending in each; bucket b is `[bucketStart[b], bucketStart[b + 1])`. */
  readonly #bucketStart: Uint32Array;
  #positions: Uint32Array;
  readonly #mask: number;
  readonly #isIndexed: Uint8Array;

  constructor(sources: readonly PreparedText[], size: number) {
    this.#size = size;
    this.#begins = new Uint32Array(sources.length + 1);
    let total = 0;
    sources.forEach((source, i) => {
      this.#begins[i] = total;
      total += source.ids.length;
    });
    this.#begins[sources.length] = total;
    this.#ids = new Uint32Array(total);
    this.#sourceAt = new Uint32Array(total);
    this.#hashes = new Uint32Array(total);
    this.#isIndexed = new Uint8Array(total);
    const buckets = 1 << Math.max(4, Math.ceil(Math.log2(total + 1)));
    this.#mask = buckets - 1;
    const counts = new Uint32Array(buckets + 1);
    sources.forEach((source, i) => {
      const begin = this.#begins[i]!;
      this.#ids.set(source.ids, begin);
      this.#sourceAt.fill(i, begin, begin + source.ids.length);
      for (let at = 0; at + size <= source.ids.length; at++) {
        const hash = hashRun(source.ids, at, size);
        this.#hashes[begin + at] = hash;
        this.#isIndexed[begin + at] = 1;
        counts[hash & this.#mask]!++;
      }
    });
    this.#bucketStart = new Uint32Array(buckets + 1);
    for (let b = 0; b < buckets; b++) this.#bucketStart[b + 1] = this.#bucketStart[b]! + counts[b]!;
    this.#positions = new Uint32Array(this.#bucketStart[buckets]!);
    const next = this.#bucketStart.slice();
    for (let at = 0; at < total; at++) {
      if (this.#isIndexed[at] === 1) this.#positions[next[this.#hashes[at]! & this.#mask]!++] = at;
    }
    this.#capRepeats(buckets);
    this.#dropUnindexed(buckets);
  }

  /** Clears the places of a shingle in one source beyond the first {@link MOST_PLACES_IN_ONE_SOURCE}. */
  #capRepeats(buckets: number): void {
    for (let b = 0; b < buckets; b++) {
      const end = this.#bucketStart[b + 1]!;
      const start = this.#bucketStart[b]!;
      if (end - start <= MOST_PLACES_IN_ONE_SOURCE) continue;
      const seen = new Map<number, number>();
      for (let i = start; i < end; i++) {
        const at = this.#positions[i]!;
        // Exact to 2^53 for up to two million sources.
        const key = this.#sourceAt[at]! * 0x100000000 + this.#hashes[at]!;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count > MOST_PLACES_IN_ONE_SOURCE) this.#isIndexed[at] = 0;
      }
    }
  }

  /** Closes the gaps that the cleared places leave, so that look-ups never pass over them. */
  #dropUnindexed(buckets: number): void {
    let kept = 0;
    for (let b = 0, start = 0; b < buckets; b++) {
      const end = this.#bucketStart[b + 1]!;
      for (let i = start; i < end; i++) {
        const at = this.#positions[i]!;
        if (this.#isIndexed[at] === 1) this.#positions[kept++] = at;
      }
      this.#bucketStart[b + 1] = kept;
      start = end;
    }
    this.#positions = this.#positions.slice(0, kept);
  }

  /**
   * All maximal runs of at least `size` tokens that the target shares with each source: one list
   * per source, in order of their place in the target, then in the source.
   */
  findRuns(target: Uint32Array): Run[][] {
    const runs: Run[][] = Array.from({ length: this.#begins.length - 1 }, () => []);
    const size = this.#size;
    for (let at = 0; at + size <= target.length; at++) {
      const hash = hashRun(target, at, size);
      const bucket = hash & this.#mask;
      const end = this.#bucketStart[bucket + 1]!;
      for (let i = this.#bucketStart[bucket]!; i < end; i++) {
        const position = this.#positions[i]!;
        if (this.#hashes[position] !== hash || !this.#matches(position, target, at)) continue;
        const source = this.#sourceAt[position]!;
        const begin = this.#begins[source]!;
        const before = this.#stepsBefore(position, begin, target, at);
        if (before === -1) continue;
        const length = this.#runLength(position, this.#begins[source + 1]!, target, at) + before;
        runs[source]!.push({ source: position - before - begin, target: at - before, length });
      }
    }
    for (const list of runs) list.sort((a, b) => a.target - b.target || a.source - b.source);
    return runs;
  }

  /** Equal tokens before a shared shingle; -1 if its run was found from one of them already. */
  #stepsBefore(position: number, begin: number, target: Uint32Array, at: number): number {
    let steps = 0;
    while (
      at - steps > 0 &&
      position - steps > begin &&
      this.#ids[position - steps - 1] === target[at - steps - 1]
    ) {
      steps++;
      if (this.#isIndexed[position - steps] === 1) return -1;
    }
    return steps;
  }

  #matches(position: number, target: Uint32Array, at: number): boolean {
    for (let k = 0; k < this.#size; k++) {
      if (this.#ids[position + k] !== target[at + k]) return false;
    }
    return true;
  }

  #runLength(position: number, sourceEnd: number, target: Uint32Array, at: number): number {
    let length = this.#size;
    while (
      position + length < sourceEnd &&
      at + length < target.length &&
      this.#ids[position + length] === target[at + length]
    ) {
      length++;
    }
    return length;
  }
}

/** Hash of the tokens `[at, at + size)` by their numbers: for buckets only, never shown. */
function hashRun(ids: Uint32Array, at: number, size: number): number {
  let hash = size;
  for (let k = 0; k < size; k++) {
    hash = Math.imul(hash ^ ids[at + k]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
