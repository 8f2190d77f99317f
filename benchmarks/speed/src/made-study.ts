import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '@klippoglim/attribution';
import type { Study } from '@klippoglim/municipal';

/** How large a study is made. */
export interface StudySize {
  readonly documents: number;
  /** Of each document; a source has twice as many. */
  readonly words: number;
  readonly seed: number;
}

/** Distinct words of the made language, whose n-th is met as often as the n-th of real ones. */
const VOCABULARY = 30_000;

/** Stretches that a document has from elsewhere, at most; of these, four in five from a source. */
const MOST_COPIES = 12;
const FROM_SOURCE = 0.8;

/** Words of such a stretch, at least and beyond that at most; one word in seven is exchanged. */
const SHORTEST_COPY = 30;
const LONGER = 200;
const EXCHANGED = 0.15;

/**
 * Writes a study of texts that nobody wrote: words as often as in prose, in sentences, with copied
 * stretches from three sources and from each other, one word in seven exchanged, so that none is
 * verbatim and no pair of borrowers can be passed over for that. The same size and seed give the
 * same files.
 */
export function makeStudy(folder: string, { documents, words, seed }: StudySize): Study {
  const random = makeRandom(seed);
  const sources = Array.from({ length: 3 }, () => drawText(random, 2 * words));
  const targets: string[][] = [];
  for (let count = 0; count < documents; count++) {
    const text = drawText(random, words);
    const copies = Math.floor(random() * MOST_COPIES);
    for (let copy = 0; copy < copies; copy++) {
      const others = random() < FROM_SOURCE || targets.length === 0 ? sources : targets;
      copyInto(text, others[Math.floor(random() * others.length)]!, random);
    }
    targets.push(text);
  }
  mkdirSync(folder, { recursive: true });
  const entry = (kind: string, text: readonly string[], at: number) => {
    const file = `${kind}-${at}.txt`;
    const path = join(folder, file);
    writeFileSync(path, text.join(' '));
    return { path, file };
  };
  return {
    title: 'Made for speed',
    sources: sources.map((text, at) => ({ ...entry('source', text, at), date: `${2015 + at}` })),
    targets: targets.map((text, at) => ({
      ...entry('target', text, at),
      date: `${2018 + (at % 6)}-01-0${1 + (at % 9)}`,
      municipality: `Kommune ${at}`,
    })),
    options: {},
  };
}

function copyInto(text: string[], from: readonly string[], random: () => number): void {
  const length = SHORTEST_COPY + Math.floor(random() * LONGER);
  const start = Math.floor(random() * Math.max(1, from.length - length));
  const to = Math.floor(random() * Math.max(1, text.length - length));
  for (let at = 0; at < length && to + at < text.length; at++) {
    if (random() >= EXCHANGED) text[to + at] = from[start + at] ?? text[to + at]!;
  }
}

const syllables = 'ba de fi go lu må nø ræ sy te kom sten for dig al vik ing str pla el'.split(' ');

function wordOf(number: number): string {
  let word = '';
  let rest = number;
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return `${word}e`;
}

/** Sums of the words' frequencies by Zipf and Mandelbrot, 1 / (rank + 2.7). */
const sums: Float64Array = new Float64Array(VOCABULARY);
sums.forEach((_, rank) => {
  sums[rank] = (sums[rank - 1] ?? 0) + 1 / (rank + 2.7);
});

function drawText(random: () => number, length: number): string[] {
  const words: string[] = [];
  let inSentence = 0;
  for (let count = 0; count < length; count++) {
    const word = wordOf(drawRank(random));
    const spelling = inSentence === 0 ? word[0]!.toUpperCase() + word.slice(1) : word;
    inSentence++;
    const isLast = inSentence > 8 && random() < 0.1;
    words.push(isLast ? `${spelling}.` : spelling);
    if (isLast) inSentence = 0;
  }
  return words;
}

function drawRank(random: () => number): number {
  const wanted = random() * sums[VOCABULARY - 1]!;
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
