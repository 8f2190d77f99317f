/** The recipes of the folders with reuse: 02 to 06. */
import type { Span } from '@klippoglim/core';
import { breakText, drawNoise, type Noise } from './break-text.js';
import type { Dealer, Stock } from './dealer.js';
import type { Draft } from './draft.js';
import { assemblePair, type GoldPair, type MakePair } from './pair.js';
import { drawPassages, type ParsedText, sliceUnits, type UnitRange, wordsOf } from './passages.js';
import { placeCopies } from './place.js';
import type { Random } from './random.js';
import { countSentences, leastSentences, reorder } from './reorder.js';
import { type Copy, reachOf, type Substitutes, swapWords } from './swap-words.js';

/** A text that is copied from, and what the copies say: the same text, or its translation. */
interface Reading {
  readonly original: ParsedText;
  /** Has the units of `original`, one for one. */
  readonly copied: ParsedText;
}

/** Says which passages of a pair can be obfuscated, and does it. */
interface Obfuscation {
  readonly accepts: (passage: string) => boolean;
  readonly apply: (passage: string) => Copy;
}

type DrawObfuscation = (substitutes: Substitutes, random: Random) => Obfuscation;

const keepWords: DrawObfuscation = () => ({
  accepts: () => true,
  apply: (text) => ({ text, changedWords: 0 }),
});

/**
 * A fifth to two fifths of the words are changed: a share drawn for each pair, or all words that the
 * lists reach in a passage, where they are fewer.
 */
const swapAndInflect: DrawObfuscation = (substitutes, random) => {
  const [least, most] = [0.2, 0.4];
  const share = random.within(least, most);
  return {
    accepts: (text) => reachOf(text, substitutes) >= least,
    apply: (text) => swapWords(text, substitutes, share, random),
  };
};

/** Another order, and 5 to 10 % of the words changed. */
const putInOtherOrder: DrawObfuscation = (substitutes, random) => {
  const share = random.within(0.05, 0.1);
  return {
    accepts: (text) => countSentences(text) >= leastSentences,
    apply: (text) => swapWords(reorder(text, random), substitutes, share, random),
  };
};

/** The copy is in its source's own words and language. */
const readItself = (_n: number, _stock: Stock, dealer: Dealer): Reading => {
  const original = dealer.source();
  return { original, copied: original };
};

/** In turn: Bokmål copied into Nynorsk, and Nynorsk copied into Bokmål. */
const readTranslated = (n: number, { nynorsk }: Stock, dealer: Dealer): Reading => {
  const bokmål = dealer.source('nb');
  const translated = nynorsk?.get(bokmål.id);
  if (translated === undefined) throw new Error(`${bokmål.id} has no translation.`);
  return n % 2 === 0
    ? { original: bokmål, copied: translated }
    : { original: translated, copied: bokmål };
};

export const makeVerbatimPair: MakePair = (...args) => makeReusePair(readItself, keepWords, args);
export const makeSwappedPair: MakePair = (...args) =>
  makeReusePair(readItself, swapAndInflect, args);
export const makeReorderedPair: MakePair = (...args) =>
  makeReusePair(readItself, putInOtherOrder, args);
export const makeNynorskPair: MakePair = (...args) =>
  makeReusePair(readTranslated, keepWords, args);

/** Half of the pairs have a broken target, a quarter a broken source, a quarter both. */
export const makeBrokenPair: MakePair = (n, stock, dealer, random) => {
  const pair = makeVerbatimPair(n, stock, dealer, random);
  const side = random.pick(['target', 'target', 'source', 'both'] as const);
  const [sourceHeader, targetHeader] = random.shuffle(runningHeaders) as [string, string];
  const broken: { source?: Noise; target?: Noise } = {};
  if (side !== 'target') broken.source = drawNoise(sourceHeader, random);
  if (side !== 'source') broken.target = drawNoise(targetHeader, random);
  const breakSide = (draft: Draft, noise: Noise | undefined): Draft =>
    noise === undefined ? draft : breakText(draft, noise, random);
  return {
    ...pair,
    source: breakSide(pair.source, broken.source),
    target: breakSide(pair.target, broken.target),
    note: { ...pair.note, noise: broken },
  };
};

/** Two broken texts of one pair never have the same. */
const runningHeaders = [
  'Kommuneplanens samfunnsdel 2024–2036',
  'Digitaliseringsstrategi 2023–2027',
  'Temaplan for oppvekst',
  'Melding til rådet',
  'Strategi for klima og natur',
  'Høringsutkast, versjon 2',
  'Økonomiplan 2025–2028 | Vedlegg 3',
  'Plan for helse og omsorg',
];

/** Source texts that are tried before a folder is given up. */
const tries = 50;

function makeReusePair(
  read: (n: number, stock: Stock, dealer: Dealer) => Reading,
  drawObfuscation: DrawObfuscation,
  [n, stock, dealer, random]: Parameters<MakePair>,
): GoldPair {
  for (let attempt = 0; attempt < tries; attempt++) {
    const { original, copied } = read(n, stock, dealer);
    const substitutes = stock.materials.substitutes[copied.language];
    const { accepts, apply } = drawObfuscation(substitutes, random);
    const wishes = { count: random.between(1, 3), lengths: stock.lengths, accepts };
    const ranges = drawPassages(copied, wishes, random);
    if (ranges.length === 0) continue;
    const copies = ranges.map((range) => apply(sliceUnits(copied.text, copied.units, range)));

    const design = dealer.design(n);
    const host = dealer.host(design, copied.language);
    const written = copies.map(({ text }) => text);
    return assemblePair(
      { design, source: original, host },
      {
        source: { text: original.text, spans: ranges.map((range) => spanOf(original, range)) },
        target: placeCopies(host, written, random),
        feature: 'plagiarism',
      },
      ranges.map((range, index) => ({
        words: wordsOf(original.units, range),
        changedWords: copies[index]!.changedWords,
      })),
      dealer,
    );
  }
  throw new Error(`None of ${tries} source texts has a passage for pair ${n + 1}.`);
}

function spanOf({ units }: ParsedText, { first, last }: UnitRange): Span {
  return { start: units[first]!.start, end: units[last]!.end };
}
