import {
  type AlignedWord,
  alignPassage,
  type LanguagePack,
  type PassagePart,
  type Span,
  sentenceStarts,
  tokenize,
} from '@klippoglim/core';
import type { WordingPlace } from './model.js';

/** One side of a passage, word by word. */
export interface Side {
  /** The whole text, which all offsets refer to. */
  readonly text: string;
  readonly span: Span;
  readonly length: number;
  /** Lower-cased. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the sentence that each word stands in. */
  readonly sentences: readonly number[];
  /** Number of the stretch between two marks (`, ; :` brackets, dashes, ends of sentences). */
  readonly stretches: readonly number[];
  /** Whether each word carries matter rather than grammar. */
  readonly isContent: readonly boolean[];
  /** The word of the other side that became this one, or -1. */
  readonly partners: Int32Array;
  /** Whether the word is on the other side too, in whatever form and place. */
  readonly isKept: Uint8Array;
  /** Of the source: offset in the target behind the last word before this one that was aligned. */
  readonly targetPlaces: Uint32Array;
}

/** Lines up the two sides of a passage. Complexity: that of core's `alignPassage`. */
export function readSides(
  texts: { readonly source: string; readonly target: string },
  passage: PassagePart,
  language: LanguagePack | undefined,
): { readonly source: Side; readonly target: Side } {
  const source = readSide(texts.source, passage.source, language);
  const target = readSide(texts.target, passage.target, language);
  const sourceAt = numberStarts(source);
  const targetAt = numberStarts(target);
  for (const word of alignPassage(texts, passage, language)) {
    if (word.source === undefined || word.target === undefined) continue;
    const i = sourceAt.get(word.source.start);
    const j = targetAt.get(word.target.start);
    if (i === undefined || j === undefined) continue;
    source.partners[i] = j;
    target.partners[j] = i;
    source.isKept[i] = target.isKept[j] = isKept(word) ? 1 : 0;
  }
  let place = target.span.start;
  source.partners.forEach((partner, i) => {
    source.targetPlaces[i] = place;
    if (partner !== -1) place = target.ends[partner]!;
  });
  return { source, target };
}

/** The words `[from, to)` of a side. */
export function placeOf(side: Side, from: number, to: number): WordingPlace {
  const span = { start: side.starts[from]!, end: side.ends[to - 1]! };
  return { span, text: side.text.slice(span.start, span.end) };
}

function isKept({ operation }: AlignedWord): boolean {
  return operation !== 'substituted' && operation !== 'inserted' && operation !== 'deleted';
}

function numberStarts(side: Side): Map<number, number> {
  return new Map(side.starts.map((start, at) => [start, at]));
}

const stretchMark = /[,;:()[\]\u2013\u2014]/;

function readSide(text: string, span: Span, language: LanguagePack | undefined): Side {
  const slice = text.slice(span.start, span.end);
  const tokens = tokenize(slice, sentencePack(language));
  const begins = new Set(sentenceStarts(slice, tokens));
  const words: string[] = [];
  const sentences: number[] = [];
  const stretches: number[] = [];
  let sentence = -1;
  let stretch = -1;
  for (let i = 0; i < tokens.length; i++) {
    words.push(slice.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase());
    const gap = i === 0 ? '' : slice.slice(tokens.ends[i - 1]!, tokens.starts[i]!);
    if (begins.has(i)) sentence++;
    // A mark inside a number or a word (4,5; 2018–2022) parts nothing.
    if (begins.has(i) || (stretchMark.test(gap) && /\s/.test(gap))) stretch++;
    sentences.push(sentence);
    stretches.push(stretch);
  }
  return {
    text,
    span,
    length: tokens.length,
    words,
    starts: Array.from(tokens.starts, (start) => start + span.start),
    ends: Array.from(tokens.ends, (end) => end + span.start),
    sentences,
    stretches,
    isContent: words.map((word) => language?.functionWords?.has(word) !== true),
    partners: new Int32Array(tokens.length).fill(-1),
    isKept: new Uint8Array(tokens.length),
    targetPlaces: new Uint32Array(tokens.length),
  };
}

/** What of a pack parts sentences: words need no stems here, and making them takes the most time. */
export function sentencePack(language: LanguagePack | undefined): LanguagePack {
  return {
    tag: language?.tag ?? '',
    version: 0,
    ...(language?.abbreviations === undefined ? {} : { abbreviations: language.abbreviations }),
  };
}
