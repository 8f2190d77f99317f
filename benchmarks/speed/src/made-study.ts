import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '@klippoglim/attribution';
import type { Study } from '@klippoglim/municipal';
import { drawText } from './made-text.js';

/** How large a study is made. */
export interface StudySize {
  readonly documents: number;
  /** Of each document; a source has twice as many. */
  readonly words: number;
  readonly seed: number;
}

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
