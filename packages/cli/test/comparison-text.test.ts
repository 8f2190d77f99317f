import { expect, test } from '@jest/globals';
import type { ComparisonReport } from '../src/commands/compare.js';
import type { UiLanguage } from '../src/locale.js';
import { messagesOf } from '../src/locale.js';
import { drawComparison } from '../src/output/comparison-text.js';

const score = { value: 0.5, numerator: 5, denominator: 10, signature: 'klippoglim/0' };
const file = { file: 'a.txt', id: 'a', format: 'text', words: 10, warnings: [] } as const;
const report: ComparisonReport = {
  format: 'klippoglim-comparison/1',
  signature: score.signature,
  source: file,
  target: file,
  ...{ coverage: score, uptake: score, containment: score, resemblance: score },
  passages: [
    {
      kind: 'rewritten',
      similarity: 0.1,
      operations: {
        ...{ same: 1, inflected: 0, variant: 0, substituted: 0, moved: 0 },
        ...{ inserted: 4, deleted: 1199 },
      },
      target: { start: 0, end: 9, words: 5, text: 'kort sagt', page: 2 },
      source: { start: 0, end: 9, words: 1200, text: 'langt sagt' },
      parts: [
        {
          target: { start: 5, end: 9, text: 'sagt', page: 2 },
          source: { start: 6, end: 10, text: 'sagt' },
        },
      ],
    },
  ],
};

function draw(language: UiLanguage, shown: ComparisonReport): string {
  const stream = { write: () => true };
  const { signal } = new AbortController();
  const io = { stdout: stream, stderr: stream, env: {}, cwd: '.', signal };
  return drawComparison(shown, { io, language, messages: messagesOf(language) }).join('\n');
}

test('a summary says so, and shows the closer parts in it', () => {
  expect(draw('nb', report)).toContain(`
1. omskrevet, oppsummering av 1 200 ord i kilden, 5 ord, likhet 0,10
   Dokument, s. 2:
     «kort sagt»
   Kilde:
     «langt sagt»
   Den nærmere delen i den:
     Dokument, s. 2:
       «sagt»
     Kilde:
       «sagt»`);
  expect(draw('en', report)).toContain(
    '1. rewritten, summary of 1,200 words of the source, 5 words, similarity 0.10',
  );
});

test('a summary without closer parts lists none', () => {
  const [summary] = report.passages;
  const text = draw('en', { ...report, passages: [{ ...summary!, parts: [] }] });
  expect(text).toContain('summary of 1,200 words');
  expect(text).not.toContain('closer part');
});
