import type { Document } from '@klippoglim/core';

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'må', 'nø', 'ræ', 'sy', 'te'];

/** Unrelated sentences of ten words each: those of two seeds have hardly a rare word in common. */
export function sentencesOf(seed: number, count: number): readonly string[] {
  const random = randomNumbers(seed);
  const word = (): string =>
    [...String(Math.floor(random() ** 3 * 9_000))]
      .map((digit) => syllables[Number(digit)])
      .join('');
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 10 }, word).join(' ');
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  });
}

/** A text of some sentences. */
export function documentOf(
  id: string,
  date: string | undefined,
  ...sentences: readonly (readonly string[])[]
): Document {
  return { id, text: sentences.flat().join(' '), ...(date !== undefined && { date }) };
}
