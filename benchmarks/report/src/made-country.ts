import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '@klippoglim/attribution';
import type { Study } from '@klippoglim/municipal';
import { drawText } from '../../speed/src/made-text.js';

/** How large a country is made. */
export interface CountrySize {
  readonly municipalities: number;
  /** Of each document; a source has twice as many. */
  readonly words: number;
  /** Copied stretches in a document, on average. Those from peers may be found in several. */
  readonly copies: number;
  /** In all three sources together. */
  readonly goals: number;
  readonly seed: number;
}

/** Words of a stretch, at least and beyond that at most. A fifth to two fifths of a plan is copied. */
const SHORTEST = 14;
const LONGER = 60;

/** Of the stretches: from a neighbour; and of those from a source, edited. The rest is word for word. */
const FROM_NEIGHBOR = 0.12;
const EDITED = 0.15;

/** Of the words of an edited stretch: exchanged for another. */
const EXCHANGED = 0.2;

/** Of the stretches from a source: those that hold one of its goals. */
const AT_A_GOAL = 0.4;

/** Words of a paragraph and of a page. */
const PARAGRAPH = 70;
const PAGE = 350;

/** A source in the making: its words, and where its goals begin and end among them. */
interface MadeSource {
  readonly words: readonly string[];
  readonly goals: readonly (readonly [start: number, end: number])[];
}

/**
 * Writes a country's plans, of words that mean nothing: three sources with goals, and for each
 * municipality a plan of many pages with stretches from the sources, most of them word for word, and from
 * a neighbour's plan. The same size and seed give the same files.
 */
export function makeCountry(folder: string, size: CountrySize): Study {
  const random = makeRandom(size.seed);
  const sources = Array.from({ length: 3 }, () =>
    makeSource(drawText(random, 2 * size.words), Math.ceil(size.goals / 3)),
  );
  const plans: string[][] = [];
  for (let count = 0; count < size.municipalities; count++) {
    const plan = drawText(random, size.words);
    copyInto(plan, sources, plans.slice(-3), size.copies, random);
    plans.push(plan);
  }
  mkdirSync(folder, { recursive: true });
  const entry = (file: string, words: readonly string[]) => {
    const path = join(folder, file);
    writeFileSync(path, layOut(words));
    return { path, file, language: 'nb' };
  };
  return {
    title: `${size.municipalities} plans that nobody wrote`,
    sources: sources.map(({ words, goals }, at) => ({
      ...entry(`source-${at + 1}.txt`, words),
      title: `National strategy ${at + 1}`,
      date: `${2015 + at}`,
      goals: goals.map(([start, end]) => ({ text: words.slice(start, end).join(' ') })),
    })),
    targets: plans.map((plan, at) => ({
      ...entry(`plan-${at + 1}.txt`, plan),
      title: `Digital strategy of municipality ${at + 1}`,
      // In the order in which they copied from each other.
      date: new Date(Date.UTC(2018, 0, 1 + 7 * at)).toISOString().slice(0, 10),
      municipality: `Municipality ${at + 1}`,
      number: `${1001 + at}`,
    })),
    options: {},
  };
}

/** Takes sentences spread evenly over the text as its goals. */
function makeSource(words: readonly string[], count: number): MadeSource {
  const ends = [...words.keys()].filter((at) => words[at]!.endsWith('.'));
  const goals = Array.from({ length: count }, (_, goal) => {
    const sentence = Math.floor(((goal + 0.5) * (ends.length - 1)) / count);
    return [ends[sentence]! + 1, ends[sentence + 1]! + 1] as const;
  });
  return { words, goals };
}

/** Puts stretches into a plan, evenly spread so that none overwrites another. */
function copyInto(
  plan: string[],
  sources: readonly MadeSource[],
  neighbors: readonly (readonly string[])[],
  copies: number,
  random: () => number,
): void {
  const draw = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  // Some copy much and some little, but on average as much as asked for.
  const count = Math.round(copies * (0.3 + 1.4 * random()));
  const room = Math.floor(plan.length / Math.max(1, count));
  for (let copy = 0; copy < count; copy++) {
    const length = Math.min(room - 4, SHORTEST + Math.floor(random() * LONGER));
    if (length < SHORTEST) return;
    const at = copy * room + Math.floor(random() * (room - length));
    if (random() < FROM_NEIGHBOR && neighbors.length > 0) {
      // What stands in the same place of a neighbour, whoever wrote it.
      const neighbor = draw(neighbors);
      plan.splice(at, length, ...neighbor.slice(at, at + length));
      continue;
    }
    const { words, goals } = draw(sources);
    const [start, end] = draw(goals);
    const from =
      random() < AT_A_GOAL
        ? Math.max(0, end - start < length ? start : end - length)
        : Math.floor(random() * (words.length - length));
    const isEdited = random() < EDITED;
    for (let word = 0; word < length; word++) {
      if (!isEdited || random() >= EXCHANGED) plan[at + word] = words[from + word]!;
    }
  }
}

/** In paragraphs and pages. */
function layOut(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const next = at + 1;
      return word + (next % PAGE === 0 ? '\f' : next % PARAGRAPH === 0 ? '\n\n' : ' ');
    })
    .join('')
    .trimEnd();
}
