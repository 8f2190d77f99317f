import { createHash } from 'node:crypto';

/** Random draws that follow from a key alone: the same key, the same draws, on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** A number in `[low, high)`. */
  within(low: number, high: number): number;
  chance(probability: number): boolean;
  /** @throws {RangeError} for an empty list. */
  pick<T>(list: readonly T[]): T;
  /** A new list with the same items in random order. */
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * @param key what the draws are for, for example seed, folder and number of the pair: draws with
 *   different keys are independent, so that a change in one folder leaves the others as they are.
 */
export function createRandom(...key: readonly (string | number)[]): Random {
  const next = createGenerator(key.join('\n'));
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    between,
    within: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('Nothing to pick from.');
      return list[between(0, list.length - 1)]!;
    },
    shuffle<T>(list: readonly T[]): T[] {
      const items = [...list];
      for (let last = items.length - 1; last > 0; last--) {
        const other = between(0, last);
        [items[last], items[other]] = [items[other]!, items[last]!];
      }
      return items;
    },
  };
}

/**
 * Deals the items in random order, and again in another order when all are dealt, so that every one
 * is used about as often as the others.
 */
export function createDeck<T>(items: readonly T[], random: Random): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffle(items);
    const item = left.pop();
    if (item === undefined) throw new RangeError('Nothing to deal.');
    return item;
  };
}

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by SHA-256: numbers in `[0, 1)`. */
function createGenerator(key: string): () => number {
  const hash = createHash('sha256').update(key).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => hash.readUInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
}
