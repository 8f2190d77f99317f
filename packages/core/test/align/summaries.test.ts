import { expect, test } from '@jest/globals';
import { createDetector } from '../../src/detector.js';
import { proseOf, wordSalad } from '../made-texts.js';

test('rare words gathered from a long stretch of the source are one rewritten passage', async () => {
  const rare = Array.from({ length: 60 }, (_, i) => `stoff${i}`);
  const chapter = rare.flatMap((word, i) => [word, ...wordSalad(i + 1, 9)]);
  const source = proseOf([...wordSalad(101, 300), ...chapter, ...wordSalad(102, 300)]);
  const summary = rare.map((word, i) => (i % 10 === 9 ? `eget${i}` : word));
  const own = Array.from({ length: 400 }, (_, i) => `mitt${i}`);
  const target = proseOf([...own.slice(0, 204), ...summary, ...own.slice(204)]);
  const { passages } = await createDetector().compare({ source, target });
  expect(passages).toHaveLength(1);
  expect(passages[0]).toMatchObject({ kind: 'rewritten', parts: expect.any(Array) });
  expect(passages[0]!.sourceWords).toBeGreaterThan(3 * passages[0]!.targetWords);
  const index = await createDetector().index([{ id: 'source', text: source }]);
  const match = await index.match(target, { summaries: false });
  expect(match.sources[0]!.passages).toEqual([]);
});

test('two copies that stand apart in the borrower’s own text are two passages, not a summary', async () => {
  const revised = (words: readonly string[]): string[] =>
    words.map((word, i) => (i % 9 === 4 ? `eget${word}` : word));
  const [first, second] = [wordSalad(1, 60), wordSalad(2, 60)];
  const [before, between, after] = [200, 44, 200].map((length, at) =>
    Array.from({ length }, (_, i) => `mitt${at}${i}`),
  );
  const source = proseOf([
    ...wordSalad(101, 200),
    ...first,
    ...wordSalad(102, 200),
    ...second,
    ...wordSalad(103, 200),
  ]);
  const target = proseOf([
    ...before!,
    ...revised(first),
    ...between!,
    ...revised(second),
    ...after!,
  ]);
  const { passages, coverage } = await createDetector().compare({ source, target });
  expect(passages.map(({ kind, parts }) => ({ kind, parts }))).toEqual([
    { kind: 'edited', parts: undefined },
    { kind: 'edited', parts: undefined },
  ]);
  expect(coverage.numerator).toBeLessThanOrEqual(first.length + second.length);
});

test('a verbatim page inside a chapter of its own stays a verbatim passage', async () => {
  const page = wordSalad(1, 150);
  const source = proseOf([...wordSalad(2, 600), ...page, ...wordSalad(3, 600)]);
  const target = proseOf([...wordSalad(4, 100), ...page, ...wordSalad(5, 100)]);
  const { passages } = await createDetector().compare({ source, target });
  expect(passages).toHaveLength(1);
  expect(passages[0]!.kind).toBe('verbatim');
});
