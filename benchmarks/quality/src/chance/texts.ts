import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '@klippoglim/attribution';
import { readText } from '../text-files.js';
import { UsageError } from '../usage-error.js';
import { benchmarksFolder } from '../workspace.js';
import { drawCount, drawExponential, drawLength } from './draws.js';

/** Words of our own texts as often as they stand there, and stock sentences that every text may use. */
export interface Stock {
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

/** A made text. Sections are stretches of it in UTF-16 units. */
export interface MadeText {
  readonly text: string;
  readonly sections: readonly { readonly start: number; readonly end: number }[];
  /** How often it uses stock sentences, against the mean of all texts. */
  readonly pace: number;
}

const textsFolder = join(benchmarksFolder, 'quality/norwegian/texts');
const stockSize = 60;
const sentencesPerSection = 10;

/** @throws {UsageError} when the texts of the `norwegian` benchmark are not there. */
export function makeStock(random: Random): Stock {
  const files = existsSync(textsFolder) ? readdirSync(textsFolder).sort() : [];
  const words = files
    .filter((file) => /^nb-.*\.txt$/.test(file))
    .flatMap(
      (file) =>
        readText(join(textsFolder, file))
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    );
  if (words.length === 0) throw new UsageError(`There is no nb-….txt in ${textsFolder}.`);
  return {
    words,
    sentences: Array.from({ length: stockSize }, () => drawSentence(words, 18, 30, random)),
  };
}

/** A source: sentences of its own, and every stock sentence once. */
export function makeSource(stock: Stock, sentences: number, random: Random): readonly string[] {
  const own = Array.from({ length: sentences }, () => drawSentence(stock.words, 8, 24, random));
  for (const sentence of stock.sentences) {
    own.splice(Math.floor(random() * (own.length + 1)), 0, sentence);
  }
  return own;
}

/**
 * A target: each sentence is its own, or with probability `stockRate` × a pace of the document's
 * (exponential: documents differ as much as their mean) a stock one; a section is with probability
 * `copied` a stretch of a source instead.
 */
export function makeTarget(
  stock: Stock,
  sources: readonly (readonly string[])[],
  { stockRate, copied }: { readonly stockRate: number; readonly copied: number },
  random: Random,
): MadeText {
  const pace = drawExponential(random);
  const sections: { start: number; end: number }[] = [];
  let text = '';
  for (let left = drawCount(8, 30, random); left > 0; left--) {
    const length = Math.max(3, Math.round(drawLength(sentencesPerSection * 20, 0.5, random) / 20));
    const sentences = random() < copied ? takeStretch(sources, length, random) : [];
    while (sentences.length < length) {
      sentences.push(
        random() < stockRate * pace
          ? pick(stock.sentences, random)
          : drawSentence(stock.words, 8, 24, random),
      );
    }
    const start = text.length;
    text += `${sentences.join(' ')}\n\n`;
    sections.push({ start, end: text.length });
  }
  return { text, sections, pace };
}

function takeStretch(
  sources: readonly (readonly string[])[],
  length: number,
  random: Random,
): string[] {
  const source = pick(sources, random);
  const start = Math.floor(random() * (source.length - length));
  return source.slice(start, start + length);
}

function drawSentence(
  words: readonly string[],
  least: number,
  most: number,
  random: Random,
): string {
  const drawn = Array.from({ length: drawCount(least, most, random) }, () => pick(words, random));
  const sentence = drawn.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)]!;
}
