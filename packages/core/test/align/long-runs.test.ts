import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findPassages } from '../../src/align/passages.js';
import { ShingleIndex } from '../../src/indexing/shingle-index.js';
import { resolveOptions } from '../../src/options.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { prepare, randomNumbers, seeds, wordSalad } from '../made-texts.js';

const options = resolveOptions({});
const search = { summaries: true, pause: async (): Promise<void> => {} };

/** Whether each token of the target lies in a passage. */
async function coveredBy(
  sourceWords: readonly string[],
  targetWords: readonly string[],
): Promise<boolean[]> {
  const vocabulary = new Vocabulary();
  const source = prepare(sourceWords.join(' '), vocabulary);
  const target = prepare(targetWords.join(' '), vocabulary);
  const [runs] = new ShingleIndex([source], options.shingleSize).findRuns(target.ids);
  const isCovered = new Array<boolean>(target.ids.length).fill(false);
  for (const { targetStart, targetEnd } of await findPassages(
    source,
    target,
    runs!,
    options,
    search,
  )) {
    isCovered.fill(true, targetStart, targetEnd);
  }
  return isCovered;
}

test('every run of at least minWords equal words lies in passages, however runs are mixed', () =>
  fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = randomNumbers(seed);
      const source = wordSalad(seed, 600);
      const target: string[] = [];
      const runs: { at: number; length: number }[] = [];
      while (target.length < 500) {
        const length = options.minWords + Math.floor(random() * 25);
        const from = Math.floor(random() * (source.length - length));
        runs.push({ at: target.length, length });
        target.push(...source.slice(from, from + length));
        if (random() < 0.5) target.push(...wordSalad(seed + target.length, random() * 30));
      }
      const isCovered = await coveredBy(source, target);
      for (const { at, length } of runs) {
        expect(isCovered.slice(at, at + length)).not.toContain(false);
      }
    }),
  ));

test('a run of common words is covered, though each of them is met by chance', async () => {
  const source = wordSalad(3, 3_000);
  const common = Array.from({ length: 15 }, (_, i) => source.filter((w) => w.length === 2)[i * 7]!);
  const target = [...wordSalad(4, 100), ...common, ...wordSalad(5, 100)];
  const isCovered = await coveredBy([...source, ...common], target);
  expect(isCovered.slice(100, 115)).not.toContain(false);
});

test('a page of one repeated word that is copied is covered whole', async () => {
  const page = new Array<string>(2_000).fill('ja');
  expect(await coveredBy(page, page)).not.toContain(false);
});
