import type { PassageKind } from '../model/passage.js';
import { type Alignment, countKept } from './alignment.js';

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
  readonly operations: Alignment['counts'];
}

/** Kind and similarity of a passage, read from its alignment. See {@link PassageKind}. */
export function closenessOf(alignment: Alignment): Closeness {
  const { same, substituted, moved, inserted, deleted } = alignment.counts;
  const inOrder = countKept(alignment.counts);
  const longer = inOrder + substituted + moved + Math.max(inserted, deleted);
  const isEdited = inOrder / longer >= EDITED_SHARE;
  const kind = same / longer >= VERBATIM_SHARE ? 'verbatim' : isEdited ? 'edited' : 'rewritten';
  return { kind, similarity: (inOrder + moved) / longer, operations: alignment.counts };
}
