import {
  type AttributedDocument,
  changesWithin,
  countWordingChanges,
  findWordingChanges,
} from '@klippoglim/attribution';
import type { Document } from '@klippoglim/core';
import type { StudyWording } from '../../attribution-result.js';
import type { StudyWords } from './study-words.js';

/**
 * What changed in kind where a document follows an origin: in each stretch against the nearest
 * wording alone, so that nothing is counted once for each source that has it.
 */
export function describeWording(
  target: Document,
  { attribution, likenesses }: AttributedDocument,
  names: { readonly own: readonly string[]; readonly general: readonly string[] },
  { pack, wording: words }: StudyWords,
): StudyWording {
  const changes = likenesses.flatMap(({ origin, passage }, at) => {
    // In a passage that is rewritten throughout, hardly any word answers to another.
    if (passage.kind === 'rewritten') return [];
    const spans = attribution.segments
      .filter(({ likeness }) => likeness === at)
      .map(({ span }) => span);
    if (spans.length === 0) return [];
    const found = findWordingChanges({
      source: origin.text,
      target: target.text,
      passage,
      words,
      names,
      ...(pack && { language: pack }),
    });
    return changesWithin(found, spans).map((change) => ({ ...change, originId: origin.id }));
  });
  changes.sort((a, b) => a.at - b.at);
  return { counts: countWordingChanges(changes), changes };
}
