import { type Operation, tokenize } from '@klippoglim/core';
import { operations } from '../../../study/list-passages.js';
import type { PassageReading } from '../../model.js';

/** A word of one side of a passage. */
export interface AlignedWord {
  /** In UTF-16 units of the whole text; half-open. */
  readonly start: number;
  readonly end: number;
  readonly operation: Operation;
  /** The same for a word and its counterpart; -1 where there is none. */
  readonly pair: number;
}

/** Words that follow each other with the same operation. */
export interface WordGroup {
  readonly start: number;
  readonly end: number;
  readonly operation: Operation;
  readonly words: readonly AlignedWord[];
}

/** Every word of both sides once, in the order of each. */
export interface AlignedSides {
  readonly target: readonly AlignedWord[];
  readonly source: readonly AlignedWord[];
}

/** Reads a passage's alignment against the two texts. Linear in the passage. */
export function alignSides(
  { target, source, alignment }: PassageReading,
  targetText: string,
  sourceText: string,
): AlignedSides {
  const to = wordsIn(targetText, target);
  const from = wordsIn(sourceText, source);
  const operationOf = new Array<Operation>(from.length).fill('deleted');
  const isPaired = new Uint8Array(from.length);
  const aligned: AlignedWord[] = [];
  for (let at = 0; at < alignment.length; at += 3) {
    const operation = operations[alignment[at]!]!;
    const first = alignment[at + 2]!;
    for (let step = 0; step < alignment[at + 1]!; step++) {
      const place = to[aligned.length];
      if (place === undefined) break;
      const pair = first === -1 ? -1 : first + step;
      if (pair !== -1 && pair < from.length) {
        operationOf[pair] = operation;
        isPaired[pair] = 1;
      }
      aligned.push({ ...place, operation, pair });
    }
  }
  return {
    target: aligned,
    source: from.map((place, token) => ({
      ...place,
      operation: operationOf[token]!,
      pair: isPaired[token] === 1 ? token : -1,
    })),
  };
}

/**
 * Joins words that follow each other with the same operation.
 *
 * @param cuts places at which a group ends, in order: where a marked part begins or ends.
 */
export function groupWords(
  words: readonly AlignedWord[],
  cuts: readonly number[] = [],
): readonly WordGroup[] {
  const groups: { start: number; end: number; operation: Operation; words: AlignedWord[] }[] = [];
  let cut = 0;
  for (const word of words) {
    const last = groups.at(-1);
    let isCut = false;
    for (; cut < cuts.length && cuts[cut]! <= word.start; cut++) isCut = true;
    if (last !== undefined && last.operation === word.operation && !isCut) {
      last.words.push(word);
      last.end = word.end;
    } else {
      groups.push({ ...word, words: [word] });
    }
  }
  return groups.map(({ start, end, operation, words: all }) => ({
    ...{ start, end, operation },
    words: all,
  }));
}

function wordsIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly { readonly start: number; readonly end: number }[] {
  const { starts, ends } = tokenize(text.slice(start, end));
  return Array.from(starts, (from, at) => ({ start: start + from, end: start + ends[at]! }));
}
