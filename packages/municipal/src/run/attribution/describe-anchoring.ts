import {
  type AttributedDocument,
  findGoalSentences,
  measureAnchoring,
} from '@klippoglim/attribution';
import type { Document } from '@klippoglim/core';
import type { StudyAnchoring, StudyGoalUptake } from '../../attribution-result.js';
import type { TargetEntry } from '../../study.js';
import type { StudyWords } from './study-words.js';

/** How local a document's own words are, and how many of them are on the sources' goals. */
export function describeAnchoring(
  target: Document,
  { attribution }: AttributedDocument,
  { municipality, names = {} }: TargetEntry & { readonly municipality: string },
  study: {
    readonly generalNames: ReadonlySet<string>;
    readonly goals: readonly string[];
    readonly words: StudyWords;
  },
  uptake: readonly StudyGoalUptake[],
): StudyAnchoring {
  const { pack, name: words } = study.words;
  const language = pack && { language: pack };
  const anchoring = measureAnchoring({
    text: target.text,
    segments: attribution.segments,
    names: { own: [municipality], ...names },
    words,
    generalNames: study.generalNames,
    ...language,
    ...(study.goals.length > 0 && {
      // Where goals were found taken up, and other sentences that have their words.
      goalPlaces: [
        ...uptake.flatMap(({ place }) => place ?? []),
        ...findGoalSentences({ text: target.text, goals: study.goals, ...language }),
      ],
    }),
  });
  const { anchored, anchoredBy, onGoals, beyondGoals } = anchoring;
  return {
    anchored,
    anchoredBy,
    ...(onGoals && { onGoals }),
    ...(beyondGoals && { beyondGoals }),
    names: anchoring.names.map(({ mentions, ...name }) => ({ ...name, mentions: mentions.length })),
  };
}
