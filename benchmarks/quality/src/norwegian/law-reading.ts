import { join } from 'node:path';
import { findQuotations, findStatutes, indexLaws, type LawIndex } from '@klippoglim/attribution';
import { tokenize } from '@klippoglim/core';
import {
  norwegian,
  norwegianQuotationWords,
  norwegianStatuteWords,
} from '@klippoglim/languages/norwegian';
import { codePointsOf } from '../pan/code-points.js';
import type { JudgedPair } from '../pan/judgement.js';
import type { PanPassage } from '../pan/passage.js';
import { readText } from '../text-files.js';

/** Share of a passage's words that must be statutory or quoted for it not to speak of copying. */
const MOST = 0.5;

/**
 * Tells whether a passage speaks of copying, as a study does: not if most of its words in the target
 * are statutory text or an acknowledged quotation.
 *
 * @param laws Law texts that are handed over, as a study may. Without them only signs tell (§, `med hjemmel i`).
 */
export function createLawReading(
  corpus: string,
  laws?: readonly string[],
): (passage: PanPassage, pair: JudgedPair) => boolean {
  const given =
    laws &&
    indexLaws(
      laws.map((text, at) => ({ id: `law ${at}`, text })),
      { language: norwegian },
    );
  const texts = new Map<string, ReturnType<typeof readSetApart>>();
  return ({ target }, { pair }) => {
    let text = texts.get(pair.targetFile);
    if (text === undefined) {
      text = readSetApart(readText(join(corpus, 'susp', pair.targetFile)), given);
      texts.set(pair.targetFile, text);
    }
    let words = 0;
    let setApart = 0;
    text.starts.forEach((start, at) => {
      if (start < target.start || start >= target.end) return;
      words++;
      setApart += text.isSetApart[at]!;
    });
    return setApart < MOST * words;
  };
}

/** Where each word begins, in code points, and whether it is statutory or quoted. */
function readSetApart(
  text: string,
  laws: LawIndex | undefined,
): {
  readonly starts: readonly number[];
  readonly isSetApart: Uint8Array;
} {
  const { starts } = tokenize(text, norwegian);
  const spans = [
    ...findStatutes(text, {
      words: norwegianStatuteWords,
      language: norwegian,
      ...(laws && { laws }),
    }),
    ...findQuotations(text, { words: norwegianQuotationWords, language: norwegian }).filter(
      ({ acknowledged }) => acknowledged,
    ),
  ].map(({ span }) => span);
  const toCodePoints = codePointsOf(text);
  return {
    starts: Array.from(starts, toCodePoints),
    isSetApart: Uint8Array.from(starts, (at) =>
      spans.some(({ start, end }) => start <= at && at < end) ? 1 : 0,
    ),
  };
}
