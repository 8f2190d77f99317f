import type { Noise } from './break-text.js';
import type { Dealer, Design, Stock } from './dealer.js';
import { type Draft, surround } from './draft.js';
import type { Language, ParsedText } from './passages.js';
import type { Random } from './random.js';

/** Makes the n-th pair of a folder, counted from 0. */
export type MakePair = (n: number, stock: Stock, dealer: Dealer, random: Random) => GoldPair;

/** A source and a suspicious text: span n of one belongs to span n of the other. */
export interface GoldPair {
  readonly source: Draft;
  readonly target: Draft;
  /** What the spans are: reuse, or law text that two texts may share without copying. */
  readonly feature: 'plagiarism' | 'law';
  readonly note: PairNote;
}

/** How a pair was made, written beside the set for those who read cases by eye. */
export interface PairNote {
  /** Ids of the texts. Filler documents have the names of their files. */
  readonly source: string;
  readonly host: string;
  readonly surroundings: readonly string[];
  readonly design: Design;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  /** One entry for each span: words on the source side, and how many the copy has changed. */
  readonly passages: readonly { readonly words: number; readonly changedWords?: number }[];
  readonly noise?: { readonly source?: Noise; readonly target?: Noise };
}

/** Puts the source among its surroundings, and says how the pair was made. */
export function assemblePair(
  texts: { readonly design: Design; readonly source: ParsedText; readonly host: ParsedText },
  drafts: Pick<GoldPair, 'source' | 'target' | 'feature'>,
  passages: PairNote['passages'],
  dealer: Dealer,
): GoldPair {
  const { design, source, host } = texts;
  const { before, after, ids } = dealer.surroundings(design, source);
  return {
    ...drafts,
    source: surround(drafts.source, before, after),
    note: {
      source: source.id,
      host: host.id,
      surroundings: ids,
      design,
      sourceLanguage: source.language,
      targetLanguage: host.language,
      passages,
    },
  };
}
