import { readFileSync } from 'node:fs';

/*
 * Texts and words that were written here, for this: see ../data/README.md. Figures on them are not
 * figures on other people's texts.
 */

function rowsOf(name: string, separator: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(separator));
}

export interface SentencePair {
  readonly bokmal: string;
  readonly nynorsk: string;
}

export function sentencePairs(): readonly SentencePair[] {
  return rowsOf('parallel.tsv', '\t').map(([bokmal, nynorsk]) => ({
    bokmal: bokmal!,
    nynorsk: nynorsk!,
  }));
}

/** Pairs of different words that look alike. */
export function minimalPairs(): readonly (readonly [first: string, second: string])[] {
  return rowsOf('minimal-pairs.tsv', '\t').map(([first, second]) => [first!, second!]);
}

/** Words and their canonical spellings that the rules find from other words' stems. */
export function derivedWords(): readonly (readonly [form: string, canonical: string])[] {
  return rowsOf('derived-words.txt', ' ').map(([form, canonical]) => [form!, canonical!]);
}

export function wordsOfParallelText(): ReadonlySet<string> {
  const text = sentencePairs()
    .map(({ bokmal, nynorsk }) => `${bokmal} ${nynorsk}`)
    .join('\n');
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
