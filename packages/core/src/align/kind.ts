import type { PassageKind } from '../model/passage.js';
import type { Alignment } from './alignment.js';

/**
 * Words in a hundred of the longer side that may differ in a verbatim passage: a lost hyphen or a
 * misread letter does not make a copy an edited one.
 */
const VERBATIM_SHARE = 0.95;

/** Half the words kept in their order, inflected or not: less is another text on the same matter. */
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
