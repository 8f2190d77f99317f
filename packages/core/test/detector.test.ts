import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createDetector } from '../src/detector.js';
import type { Comparison } from '../src/model/comparison.js';
import type { Span } from '../src/model/span.js';
import { tokenize } from '../src/text/tokenize.js';
import { hostileText, pack, proseOf, seeds, wordSalad } from './made-texts.js';

const detectors = {
  'without a pack': createDetector(),
  'with a pack': createDetector({ language: pack }),
} as const;

/** The numbers of the tokens that lie in one of the spans. */
function tokensIn(text: string, spans: readonly Span[]): Set<number> {
  const { length, starts, ends } = tokenize(text);
  const found = new Set<number>();
  for (let i = 0; i < length; i++) {
    if (spans.some(({ start, end }) => start <= starts[i]! && ends[i]! <= end)) found.add(i);
  }
  return found;
}

/** What holds of any comparison of any two texts. */
function expectSound(comparison: Comparison, source: string, target: string): void {
  const { passages, coverage, uptake, sourceWords, targetWords } = comparison;
  expect(sourceWords).toBe(tokenize(source).length);
  expect(targetWords).toBe(tokenize(target).length);
  for (const passage of passages) {
    for (const [text, { start, end }, words] of [
      [source, passage.source, passage.sourceWords],
      [target, passage.target, passage.targetWords],
    ] as const) {
      const { starts, ends } = tokenize(text);
      expect(starts).toContain(start);
      expect(ends).toContain(end);
      expect(tokenize(text.slice(start, end)).length).toBe(words);
    }
    for (const part of passage.parts ?? []) {
      for (const side of ['source', 'target'] as const) {
        expect(part[side].start).toBeGreaterThanOrEqual(passage[side].start);
        expect(part[side].end).toBeLessThanOrEqual(passage[side].end);
        expect(part[side].end).toBeGreaterThan(part[side].start);
      }
    }
    expect(passage.similarity).toBeGreaterThanOrEqual(0);
    expect(passage.similarity).toBeLessThanOrEqual(1);
  }
  const places = passages.map(({ target: { start } }) => start);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // Of a summary only its parts were taken over, not all that it draws on.
  const takenOver = passages.flatMap(({ source: whole, parts }) =>
    parts === undefined ? [whole] : parts.map((part) => part.source),
  );
  const sides = [
    [coverage, target, passages.map((passage) => passage.target), targetWords],
    [uptake, source, takenOver, sourceWords],
  ] as const;
  for (const [score, text, spans, words] of sides) {
    expect(score.numerator).toBe(tokensIn(text, spans).size);
    expect(score.denominator).toBe(words);
  }
  for (const score of [coverage, uptake, comparison.containment, comparison.resemblance]) {
    expect(score.signature).toBe(comparison.signature);
    expect(score.numerator).toBeLessThanOrEqual(score.denominator);
    expect(score.value).toBe(score.denominator === 0 ? 0 : score.numerator / score.denominator);
  }
}

describe.each(Object.entries(detectors))('%s', (_, detector) => {
  test('spans quote whole words, and scores count the union of passages, in hostile texts', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(hostileText, { maxLength: 4 }),
        fc.array(hostileText, { maxLength: 4 }),
        hostileText.map((text) => text.repeat(3)),
        async (before, after, shared) => {
          const source = [...before, shared].join(' ');
          const target = [shared, ...after, shared].join('\n\n');
          expectSound(await detector.compare({ source, target }), source, target);
        },
      ),
    ));

  test('spans quote whole words, and scores count the union of passages, in prose', () =>
    fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const words = wordSalad(seed, 400);
        const source = proseOf(words);
        const target = proseOf([
          ...words.slice(100, 160),
          ...wordSalad(seed + 1, 100),
          ...words.slice(40, 120).filter((_, i) => i % 7 !== 3),
          ...words.slice(300, 330).toReversed(),
          ...words.slice(100, 150),
        ]);
        const comparison = await detector.compare({ source, target });
        expect(comparison.passages.length).toBeGreaterThan(0);
        expectSound(comparison, source, target);
      }),
      { numRuns: 25 },
    ));

  test('a text that equals its source is covered whole, by one verbatim passage', () =>
    fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 15, max: 600 }), async (seed, length) => {
        const text = proseOf(wordSalad(seed, length));
        const { passages, coverage, uptake, containment, resemblance } = await detector.compare({
          source: text,
          target: text,
        });
        expect(passages).toHaveLength(1);
        expect(passages[0]).toMatchObject({ kind: 'verbatim', similarity: 1, targetWords: length });
        for (const score of [coverage, uptake, containment, resemblance]) {
          expect(score.value).toBe(1);
        }
      }),
      { numRuns: 25 },
    ));

  test('a planted run of at least minWords words lies in one passage that ends near its ends', () =>
    fc.assert(
      fc.asyncProperty(
        seeds,
        fc.integer({ min: 15, max: 60 }),
        fc.nat(200),
        fc.nat(200),
        async (seed, length, before, after) => {
          const run = wordSalad(seed, length);
          const around = (other: number, at: number): string =>
            proseOf([...wordSalad(seed + other, at), ...run, ...wordSalad(seed - other, 400 - at)]);
          const [source, target] = [around(1, before), around(2, after)];
          const { passages } = await detector.compare({ source, target });
          expect(passages).toHaveLength(1);
          for (const [text, { start, end }, at] of [
            [source, passages[0]!.source, before],
            [target, passages[0]!.target, after],
          ] as const) {
            const { starts, ends } = tokenize(text);
            const first = starts.indexOf(start);
            const last = ends.indexOf(end);
            expect(first).toBeLessThanOrEqual(at);
            expect(first).toBeGreaterThan(at - 12);
            expect(last).toBeGreaterThanOrEqual(at + length - 1);
            expect(last).toBeLessThan(at + length + 12);
          }
        },
      ),
      { seed: 2025, numRuns: 60 },
    ));

  test('texts that share no more than their common words have no passages', () =>
    fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { passages, coverage, uptake } = await detector.compare({
          source: proseOf(wordSalad(seed, 800)),
          target: proseOf(wordSalad(seed + 1, 800)),
        });
        expect(passages).toEqual([]);
        expect([coverage.value, uptake.value]).toEqual([0, 0]);
      }),
      { seed: 2025, numRuns: 40 },
    ));

  test('what was compared before changes no result', () =>
    fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const words = wordSalad(seed, 120);
        const pair = { source: proseOf(words), target: proseOf(words.slice(20, 90).toReversed()) };
        const fresh = createDetector(
          detector === detectors['with a pack'] ? { language: pack } : {},
        );
        const before = JSON.stringify(await fresh.compare(pair));
        expect(JSON.stringify(await detector.compare(pair))).toBe(before);
        expect(JSON.stringify(await detector.compare(pair))).toBe(before);
      }),
      { numRuns: 15 },
    ));
});

test('line ends, soft hyphens, emoji and decomposed letters change no passage but its offsets', async () => {
  const detector = createDetector();
  const words = wordSalad(7, 90).map((word, i) => (i % 5 === 0 ? `år${word}` : word));
  const plain = words.join(' ');
  const odd = words
    .map((word, i) => (i % 4 === 0 ? `${word.slice(0, 2)}\u00AD${word.slice(2)}` : word))
    .map((word, i) => word.normalize(i % 3 === 0 ? 'NFD' : 'NFC'))
    .map((word, i) => (i % 10 === 9 ? `${word} 🙂\r\n` : word))
    .join(' ');
  const { passages, coverage } = await detector.compare({ source: plain, target: `🙂 ${odd}` });
  expect(coverage.value).toBe(1);
  expect(passages).toHaveLength(1);
  expect(passages[0]).toMatchObject({ kind: 'verbatim', similarity: 1, targetWords: 90 });
  expect(passages[0]!.target.start).toBe(3);
});

test('inflected words are the same under a pack, and other words without one', async () => {
  const stems = Array.from({ length: 40 }, (_, i) => `stamme${'bcdfghjklm'[i % 10]}${i}x`);
  const pair = {
    source: stems.map((word) => `${word}en`).join(' '),
    target: stems.map((word) => `${word}ene`).join(' '),
  };
  const inflected = await detectors['with a pack'].compare(pair);
  expect(inflected.passages).toMatchObject([{ kind: 'edited', similarity: 1, targetWords: 40 }]);
  expect((await detectors['without a pack'].compare(pair)).passages).toEqual([]);
});

test.each([
  ['no text', '', ''],
  ['no target', 'Kommunen skal dele data.', ''],
  ['no source', '', 'Kommunen skal dele data.'],
  ['texts without words', '… 🙂 —', '!?'],
  ['one word', 'ja', 'ja'],
])('%s gives scores without passages', async (_, source, target) => {
  const comparison = await createDetector().compare({ source, target });
  expect(comparison.passages).toEqual([]);
  expectSound(comparison, source, target);
});

test('a run shorter than minWords is no passage; with a lower minWords it is', async () => {
  const run = wordSalad(11, 9).map((word) => `felles${word}`);
  const pair = {
    source: proseOf([...wordSalad(1, 60), ...run]),
    target: proseOf([...run, ...wordSalad(2, 60)]),
  };
  expect((await createDetector().compare(pair)).passages).toEqual([]);
  const { passages } = await createDetector({ minWords: 9 }).compare(pair);
  expect(passages).toHaveLength(1);
  expect(passages[0]!.kind).toBe('verbatim');
});

test('strings are called source and target; documents keep their ids', async () => {
  const detector = createDetector();
  expect(await detector.compare({ source: 'a', target: 'b' })).toMatchObject({
    sourceId: 'source',
    targetId: 'target',
  });
  expect(
    await detector.compare({ source: { id: 'kmd', text: 'a' }, target: { id: 'oslo', text: 'b' } }),
  ).toMatchObject({ sourceId: 'kmd', targetId: 'oslo' });
});

test.each<[string, unknown, unknown]>([
  ['a number', 5, 'text'],
  ['null', 'text', null],
  ['nothing', 'text', undefined],
  ['a document without text', { id: 'a' }, 'text'],
  ['a document without id', 'text', { text: 'a' }],
  ['a document whose text is bytes', { id: 'a', text: new Uint8Array(3) }, 'text'],
])('%s is refused as input, as a rejection', async (_, source, target) => {
  const pair = { source, target } as { source: string; target: string };
  await expect(createDetector().compare(pair)).rejects.toMatchObject({ code: 'invalid-input' });
});
