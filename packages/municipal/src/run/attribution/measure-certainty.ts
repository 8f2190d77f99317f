import {
  type Attribution,
  assessChance,
  type ChanceWarning,
  countBlocks,
  estimateShare,
  type Interval,
  type SectionedDocument,
  seedOf,
  tokensWithin,
} from '@klippoglim/attribution';
import { type Document, type Passage, type TargetMatch, tokenize } from '@klippoglim/core';
import type { Estimate, StudyCertainty } from '../../attribution-result.js';

/** What a target was found to be. */
export interface MeasuredTarget extends Matched {
  readonly attribution: Attribution;
}

/** A document that was matched with the sources. */
export interface Matched {
  readonly document: Document;
  readonly match: TargetMatch;
  /** Sources that count: those that are not younger. */
  readonly counts: (sourceId: string) => boolean;
}

/** How sure each target's share is, and how it stands to chance. */
export function measureCertainty(
  targets: readonly MeasuredTarget[],
  background: readonly Matched[],
): {
  readonly certainties: ReadonlyMap<string, StudyCertainty>;
  readonly warnings: readonly ChanceWarning[];
} {
  const attributionOf = new Map(
    targets.map(({ document, attribution }) => [document.id, attribution]),
  );
  const assessment = assessChance(targets.map(cutIntoBlocks), background.map(cutIntoBlocks));
  const certainties = new Map(
    assessment.targets.map(({ id, share, chance }): [string, StudyCertainty] => [
      id,
      {
        copied: estimateCopied(attributionOf.get(id)!),
        share: estimate(share),
        ...(chance !== undefined && {
          chance: {
            expected: estimate(chance.expected),
            excess: estimate(chance.excess),
            p: chance.p,
            holm: chance.holm,
            benjaminiHochberg: chance.benjaminiHochberg,
            rankP: chance.rankP,
          },
        }),
      },
    ]),
  );
  return { certainties, warnings: assessment.warnings };
}

function estimate(of: { readonly value: number; readonly interval: Interval }): Estimate {
  return { value: of.value, lower: of.interval.lower, upper: of.interval.upper };
}

function cutIntoBlocks({ document, match, counts }: Matched): SectionedDocument {
  const tokens = tokenize(document.text);
  const isShared = new Uint8Array(tokens.length);
  for (const { target } of match.sources.flatMap(({ sourceId, passages }) =>
    counts(sourceId) ? passages : ([] as readonly Passage[]),
  )) {
    const { start, end } = tokensWithin(tokens, target);
    isShared.fill(1, start, end);
  }
  return { id: document.id, sections: countBlocks(isShared) };
}

function estimateCopied({ targetId, words, segments }: Attribution): Estimate {
  const isCopied = new Uint8Array(words);
  let at = 0;
  for (const segment of segments) {
    if (segment.class === 'source' || segment.class === 'several') {
      isCopied.fill(1, at, at + segment.words);
    }
    at += segment.words;
  }
  return estimate(estimateShare(countBlocks(isCopied), { seed: seedOf('copied', targetId) }));
}
