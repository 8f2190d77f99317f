import { expect, test } from '@jest/globals';
import { tokenize } from '@klippoglim/core';
import {
  norwegian,
  norwegianQuotationWords,
  norwegianStatuteWords,
} from '@klippoglim/languages/norwegian';
import { norwegianPlanPhrases } from '@klippoglim/languages/norwegian/background';
import { readTexts } from '../../../../fixtures/build/texts.mjs';
import { loadTruth, type TruthKind } from '../../../../fixtures/truth.js';
import { tokensWithin } from '../../src/attribute/token-places.js';
import { createBackground } from '../../src/commonplace/create-background.js';
import { findCommonplace } from '../../src/commonplace/find-commonplace.js';
import { findQuotations } from '../../src/quotation/find-quotations.js';
import { findStatutes } from '../../src/quotation/find-statutes.js';

/*
 * What the authors of the fixtures marked as quotation, law and commonplace, against what is found: in
 * tokens, over all targets. The defaults were set with these texts in view: they say that the parts
 * work together, not how well they do on texts that nobody has seen.
 */
const texts = readTexts();
const sources = texts
  .filter(({ role }) => role === 'source')
  .map(({ meta }) => ({
    id: meta.id,
    names: [meta.title, meta.publisher ?? ''],
    date: meta.date,
  }));
const targets = texts.filter(({ role }) => role === 'target');
const background = createBackground(
  targets.map(({ plain }) => ({ text: plain })),
  {
    language: norwegian,
    exclude: texts.filter(({ role }) => role === 'source').map(({ plain }) => ({ text: plain })),
    phrases: norwegianPlanPhrases,
  },
);

const finders = {
  quotation: (text: string) =>
    findQuotations(text, { words: norwegianQuotationWords, sources, language: norwegian }).filter(
      ({ acknowledged }) => acknowledged,
    ),
  law: (text: string) => findStatutes(text, { words: norwegianStatuteWords, language: norwegian }),
  commonplace: (text: string) => findCommonplace(text, background, { isMember: true }),
} satisfies Partial<Record<TruthKind, (text: string) => unknown>>;

interface Count {
  /** Tokens that the truth has as one of `kinds`. */
  marked: number;
  /** Of these, those found. */
  found: number;
  /** Found, and marked as something else that is taken from another text. */
  elsewhere: number;
  /** Found in what is the author's own. */
  own: number;
}

function count(kinds: readonly (keyof typeof finders)[]): Count {
  const result = { marked: 0, found: 0, elsewhere: 0, own: 0 };
  for (const { id, passages } of loadTruth()) {
    const text = targets.find(({ meta }) => meta.id === id)?.plain;
    if (text === undefined) continue;
    const tokens = tokenize(text);
    const mark = (spans: readonly { readonly start: number; readonly end: number }[]) => {
      const marks = new Uint8Array(tokens.length);
      for (const span of spans) {
        const { start, end } = tokensWithin(tokens, span);
        marks.fill(1, start, end);
      }
      return marks;
    };
    const wanted = mark(
      passages
        .filter(({ kind }) => (kinds as readonly TruthKind[]).includes(kind))
        .map(({ target }) => target),
    );
    const taken = mark(passages.map(({ target }) => target));
    const found = mark(kinds.flatMap((kind) => finders[kind](text).map(({ span }) => span)));
    for (let token = 0; token < tokens.length; token++) {
      result.marked += wanted[token]!;
      if (found[token] === 0) continue;
      if (wanted[token] === 1) result.found++;
      else if (taken[token] === 1) result.elsewhere++;
      else result.own++;
    }
  }
  return result;
}

test('every quotation and every section of a law is found, and nothing else', () => {
  expect(count(['quotation', 'law'])).toEqual({ marked: 293, found: 293, elsewhere: 0, own: 0 });
});

test('sections of laws are told from other quotations by the law that is named', () => {
  expect(count(['law'])).toEqual({ marked: 146, found: 146, elsewhere: 0, own: 0 });
});

test('commonplace wording is found; elsewhere it stands within longer passages that were copied', () => {
  const { marked, found, elsewhere, own } = count(['commonplace']);
  expect(marked).toBe(135);
  expect(found).toBeGreaterThanOrEqual(129);
  expect(elsewhere).toBeLessThanOrEqual(73);
  expect(own).toBeLessThanOrEqual(1);
});
