import type { PassageKind } from '../model/passage.js';
import type { Alignment } from './alignment.js';

/**
 * Share of the longer side's words that a verbatim passage keeps in order as they are: a lost hyphen
 * or a misread letter does not make a copy an edited one.
 */
const VERBATIM_SHARE = 0.95;

/** Share of them that an edited passage keeps in order, inflected or not: less is another text. */
const EDITED_SHARE = 0.5;

/** What a passage's alignment says about it. */
export interface Closeness {
  readonly kind: PassageKind;
  readonly similarity: number;
}

/** Kind and similarity of a passage, read from its alignment. See {@link PassageKind}. */
export function closenessOf(alignment: Alignment): Closeness {
  const { same, inflected, substituted, moved, inserted, deleted } = alignment.counts;
  const targetWords = same + inflected + substituted + moved + inserted;
  const sourceWords = same + inflected + substituted + moved + deleted;
  const longer = Math.max(targetWords, sourceWords);
  const inOrder = (same + inflected) / longer;
  const kind =
    same / longer >= VERBATIM_SHARE ? 'verbatim' : inOrder >= EDITED_SHARE ? 'edited' : 'rewritten';
  return { kind, similarity: (same + inflected + moved) / longer };
}
