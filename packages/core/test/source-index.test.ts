import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createDetector } from '../src/detector.js';
import type { Document } from '../src/model/document.js';
import { tokenize } from '../src/text/tokenize.js';
import { pack, proseOf, seeds, wordSalad } from './made-texts.js';

/** Sources that share some wording with each other, and a target put together from them. */
function collection(seed: number): { sources: Document[]; target: Document } {
  const common = wordSalad(seed, 40);
  const own = [1, 2, 3, 4].map((i) => wordSalad(seed + i, 150));
  return {
    sources: own.map((words, i) => ({
      id: `source-${i}`,
      text: proseOf(i % 2 === 0 ? [...words, ...common] : words),
    })),
    target: {
      id: 'target',
      text: proseOf([
        ...own[0]!.slice(20, 60),
        ...wordSalad(seed + 9, 50),
        ...common,
        ...own[1]!.slice(90, 130).toReversed(),
        ...own[3]!.slice(0, 50).filter((_, i) => i % 6 !== 5),
      ]),
    },
  };
}

describe.each([
  ['without a pack', {}],
  ['with a pack', { language: pack }],
])('%s', (_, options) => {
  test('matching one source of an index equals comparing with it alone', () =>
    fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { sources, target } = collection(seed);
        const index = await createDetector(options).index(sources);
        const { sources: matches } = await index.match(target);
        for (const [i, source] of sources.entries()) {
          const { targetId, targetWords, sourceWords, signature, ...match } = await createDetector(
            options,
          ).compare({ source, target });
          expect(matches[i]).toEqual(match);
          expect({ targetId, targetWords, sourceWords, signature }).toEqual({
            targetId: 'target',
            targetWords: tokenize(target.text).length,
            sourceWords: tokenize(source.text).length,
            signature: index.signature,
          });
        }
      }),
      { numRuns: 15 },
    ));

  test('the order of the sources changes no match, byte for byte', () =>
    fc.assert(
      fc.asyncProperty(
        seeds,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        async (seed, order) => {
          const { sources, target } = collection(seed);
          const run = async (inOrder: readonly Document[]): Promise<string> => {
            const index = await createDetector(options).index(inOrder);
            const { sources: matches, coverage } = await index.match(target);
            const sorted = [...matches].sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
            return JSON.stringify([sorted, coverage]);
          };
          expect(await run(order.map((i) => sources[i]!))).toBe(await run(sources));
        },
      ),
      { numRuns: 15 },
    ));

  test('the coverage of all sources counts the union of their passages', () =>
    fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { sources, target } = collection(seed);
        const index = await createDetector(options).index(sources);
        const match = await index.match(target);
        const spans = match.sources.flatMap(({ passages }) => passages.map((p) => p.target));
        const { length, starts, ends } = tokenize(target.text);
        let covered = 0;
        for (let i = 0; i < length; i++) {
          if (spans.some(({ start, end }) => start <= starts[i]! && ends[i]! <= end)) covered++;
        }
        expect(match.coverage).toMatchObject({ numerator: covered, denominator: length });
        expect(covered).toBeGreaterThan(0);
        const single = match.sources.map(({ coverage }) => coverage.numerator);
        expect(covered).toBeGreaterThanOrEqual(Math.max(...single));
        expect(covered).toBeLessThan(single.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 15 },
    ));

  test('a source that is not accepted is left out, and the others are as without it', async () => {
    const { sources, target } = collection(4);
    const index = await createDetector(options).index(sources);
    const all = await index.match(target);
    const runs = new Map<string, number>();
    const some = await index.match(target, {
      accept: ({ id, longestRun }) => {
        runs.set(id, longestRun);
        return id !== sources[1]!.id;
      },
    });
    expect([...runs.keys()]).toEqual(sources.map(({ id }) => id));
    expect(some.sources).toEqual(all.sources.filter(({ sourceId }) => sourceId !== sources[1]!.id));
    for (const { sourceId, passages } of all.sources) {
      const verbatim = passages.filter(({ kind }) => kind === 'verbatim');
      expect(runs.get(sourceId)).toBeGreaterThan(verbatim.length > 0 ? 5 : -1);
    }
  });

  test('many matches at once give what one after the other gives', async () => {
    const { sources, target } = collection(5);
    const index = await createDetector(options).index(sources);
    const targets = [target, { id: 'reversed', text: proseOf(wordSalad(6, 150)) }, target.text];
    const one: string[] = [];
    for (const each of targets) one.push(JSON.stringify(await index.match(each)));
    const all = await Promise.all(targets.map((each) => index.match(each)));
    expect(all.map((match) => JSON.stringify(match))).toEqual(one);
  });
});

test('the index lists its sources in the order given, with their words; so does a match', async () => {
  const index = await createDetector().index([
    { id: 'b', text: 'en to tre' },
    { id: 'a', text: '' },
    { id: '', text: 'e-ID' },
  ]);
  expect(index.sources).toEqual([
    { id: 'b', words: 3 },
    { id: 'a', words: 0 },
    { id: '', words: 2 },
  ]);
  const match = await index.match('noe');
  expect(match.sources.map(({ sourceId }) => sourceId)).toEqual(['b', 'a', '']);
  expect(match).toMatchObject({ targetId: 'target', targetWords: 1, coverage: { numerator: 0 } });
});

test('an index of nothing matches nothing', async () => {
  const index = await createDetector().index([]);
  expect(await index.match('Kommunen skal dele data.')).toMatchObject({
    targetWords: 4,
    coverage: { value: 0, numerator: 0, denominator: 4 },
    sources: [],
  });
});

test('sources may come from any iterable, which is read once', async () => {
  let reads = 0;
  function* documents(): Generator<Document> {
    reads++;
    yield { id: 'a', text: 'en' };
    yield { id: 'b', text: 'to' };
  }
  const index = await createDetector().index(documents());
  expect(index.sources).toHaveLength(2);
  expect(reads).toBe(1);
});

test('two sources with one id are refused by name', async () => {
  const sources = [
    { id: 'strategi 2019', text: 'en' },
    { id: 'strategi 2019', text: 'to' },
  ];
  await expect(createDetector().index(sources)).rejects.toMatchObject({
    code: 'duplicate-id',
    message: expect.stringContaining('"strategi 2019"'),
  });
});

test('a source or target that is no document is refused, as a rejection', async () => {
  const sources = [{ id: 'a', text: 'en' }, { id: 'b' }] as unknown as Document[];
  await expect(createDetector().index(sources)).rejects.toMatchObject({ code: 'invalid-input' });
  const index = await createDetector().index([]);
  const target = { text: 'en' } as unknown as Document;
  await expect(index.match(target)).rejects.toMatchObject({ code: 'invalid-input' });
});
