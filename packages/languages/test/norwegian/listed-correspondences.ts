import { correspondencesOf } from '../../src/norwegian/correspondences.js';
import { closedWords, nounWords, stems, verbWords } from '../../src/norwegian/word-lists.js';

export interface ListedCorrespondence {
  readonly kind: 'word' | 'stem';
  readonly form: string;
  readonly canonical: string;
}

/** All that the word lists say. */
export function listedCorrespondences(): readonly ListedCorrespondence[] {
  const read = (kind: 'word' | 'stem', lists: readonly string[]): readonly ListedCorrespondence[] =>
    lists.flatMap(correspondencesOf).map(([form, canonical]) => ({ kind, form, canonical }));
  return [...read('word', [...closedWords, ...verbWords, ...nounWords]), ...read('stem', stems)];
}
