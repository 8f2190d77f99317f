import { expect, test } from '@jest/globals';
import type { Span } from '@klippoglim/core';
import {
  norwegian,
  norwegianQuotationWords,
  norwegianStatuteWords,
} from '@klippoglim/languages/norwegian';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { findQuotations } from '../../src/quotation/find-quotations.js';
import { findStatutes } from '../../src/quotation/find-statutes.js';
import { indexLaws } from '../../src/quotation/given-laws.js';

const sources = [{ id: 'ks', names: ['KS', 'Sammen om det digitale: en strategi'], date: '2017' }];
const laws = indexLaws(
  [{ id: 'law', text: 'kommunen og kommunen og kommunen og Digitalisering og' }],
  { minWords: 3 },
);

const quotations = (text: string) =>
  findQuotations(text, {
    words: norwegianQuotationWords,
    sources,
    language: norwegian,
    minWords: 1,
  });
const statutes = (text: string) =>
  findStatutes(text, { words: norwegianStatuteWords, language: norwegian, laws, minWords: 1 });

/** Pieces of quoting and of laws in any order, between whatever else. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '«',
          '»',
          '“',
          '”',
          '„',
          '"',
          "'",
          '’',
          '‘',
          '>',
          '§ 4-2.',
          '§',
          '(KS 2017, s. 4)',
          '[3]',
          '(',
          ')',
        ],
        ...[
          'KS',
          'heter det i loven:',
          'Ifølge',
          'Kilde:',
          'første ledd skal',
          'Forskriften trer i kraft.',
          ':',
        ],
        ...['\n', '\n\n', '\n> ', '\n    ', '.', ' ', ' ', ' '],
      ),
      fc.constantFrom('kommunen', 'og', 'Digitalisering', 'skal'),
      hostileText,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

/** One assertion for all spans: a megabyte has tens of thousands. */
function expectOrderedSlices(text: string, spans: readonly Span[]): void {
  const wrong = spans.filter(
    ({ start, end }, at) =>
      start < (spans[at - 1]?.end ?? 0) ||
      end <= start ||
      end > text.length ||
      text.slice(start, end).trim().length !== end - start,
  );
  expect(wrong).toEqual([]);
}

test('quotations slice the text, in order, without overlaps, and so do their citations', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, hostileText), (text) => {
      const found = quotations(text);
      expectOrderedSlices(
        text,
        found.map(({ span }) => span),
      );
      for (const quotation of found) {
        if (!quotation.acknowledged) continue;
        const { span, citation } = quotation;
        expect(citation.end).toBeGreaterThan(citation.start);
        expect(citation.end <= span.start || citation.start >= span.end).toBe(true);
        expect(citation.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('statutes slice the text, in order, without overlaps', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, hostileText), (text) => {
      expectOrderedSlices(
        text,
        statutes(text).map(({ span }) => span),
      );
    }),
  );
});

/**
 * Nothing here is timed, but a search that is not linear does not end within the test's limit (60 s): a
 * quadratic one takes hours for a megabyte.
 */
test.each([
  ['opening marks', '«'],
  ['closing marks', '»'],
  ['straight marks', '"'],
  ['marks and spaces', '" '],
  ['single marks', "'a "],
  ['paragraphs opened anew', '«a\n\n'],
  ['brackets', '('],
  ['block marks', '> '],
  ['section marks', '§ '],
  ['line breaks', '\n'],
  ['spaces', ' '],
])('a megabyte of %s is gone through once', (_, piece) => {
  expectLinear(piece.repeat(Math.ceil(1_000_000 / piece.length)));
});

test.each([
  ['short quotations', '«a b c d e» '],
  ['quotations with brackets', '«a b c d e» (('],
  ['lines of blocks', '> a b c d e\n\n'],
  ['paragraphs behind colons', 'a:\n\nKS b c d e f (\n\n'],
  ['sections', '§ 1. A\n\n'],
  ['names', 'KS skriver '],
  ['one sentence', 'etter § 1 og '],
])('a quarter of a megabyte of %s is gone through once', (_, piece) => {
  expectLinear(piece.repeat(Math.ceil(250_000 / piece.length)));
});

function expectLinear(text: string): void {
  for (const found of [quotations(text), statutes(text)]) {
    expectOrderedSlices(
      text,
      found.map(({ span }) => span),
    );
  }
}
