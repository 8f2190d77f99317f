/**
 * The shape of the words that `findWordingChanges` of `@klippoglim/attribution` takes: a copy of its
 * `WordingWords`, for this package knows core alone.
 */
export interface WordingWordLists {
  readonly modals: readonly {
    readonly strength: number;
    readonly negatedStrength?: number;
    readonly forms: readonly string[];
    readonly infinitives?: readonly string[];
    readonly negated?: boolean;
  }[];
  readonly nonModals: readonly string[];
  readonly infinitiveMarks: readonly string[];
  readonly negations: readonly string[];
  readonly afterNoNegation: readonly string[];
  readonly hedges: readonly string[];
  readonly hedgeCost: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly articles: readonly string[];
  readonly percent: readonly string[];
  readonly decimalMark: ',' | '.';
  readonly generalActors: readonly string[];
  readonly localActors: readonly string[];
  readonly nameHeads: readonly string[];
}

/** One phrase a line, without the empty lines around them. */
export function phraseList(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
