import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Detector, Document, SourceIndex } from '@klippoglim/core';
import { score } from '@klippoglim/core';
import { listPanFolders, readDetections, readTruth } from '../src/pan/corpus.js';
import { createPairRunner } from '../src/pan/detect.js';
import { judge, spreadOf } from '../src/pan/judgement.js';
import { readText } from '../src/text-files.js';
import { UsageError } from '../src/usage-error.js';
import { writeFolder, writeMiniCorpus } from './mini-corpus.js';

const corpus = writeMiniCorpus();
afterAll(() => rmSync(corpus, { recursive: true }));

const numbered = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `suspicious-document${n}.txt source-document${n}.txt`,
  ).join('\n');

test('folders and pairs are listed in order, line endings and blank lines aside', () => {
  const folders = listPanFolders(corpus);
  expect(folders.map(({ name, pairs }) => [name, pairs.map((pair) => pair.name)])).toEqual([
    [
      '01-no-plagiarism',
      ['suspicious-document2-source-document1', 'suspicious-document2-source-document2'],
    ],
    [
      '02-no-obfuscation',
      ['suspicious-document1-source-document1', 'suspicious-document1-source-document2'],
    ],
  ]);
});

test('a selection names folders by number, and thins pairs evenly', () => {
  const folder = writeFolder({
    'src/a': '',
    'susp/a': '',
    '01-a/pairs': numbered(10),
    '02-b/pairs': '',
  });
  const list = (selection: Parameters<typeof listPanFolders>[1]) =>
    listPanFolders(folder, selection).map(({ pairs }) =>
      pairs.map(({ name }) => name.slice(-1)).join(''),
    );
  expect(list({})).toEqual(['0123456789', '']);
  expect(list({ folders: ['02'] })).toEqual(['']);
  expect(list({ folders: ['01'], sample: 4 })).toEqual(['048']);
  expect(list({ folders: ['01-a'], limit: 4 })).toEqual(['0257']);
  expect(() => list({ folders: ['07'] })).toThrow(UsageError);
  rmSync(folder, { recursive: true });
});

test('a folder that is not laid out as PAN is told so', () => {
  const folder = writeFolder({ 'src/a': '' });
  expect(() => listPanFolders(folder)).toThrow(/susp/);
  rmSync(folder, { recursive: true });
});

test('a pair without XML has no truth; a pair with an empty one has no cases', () => {
  const [clean, copied] = listPanFolders(corpus);
  expect(readTruth(corpus, clean!.pairs[0]!)).toEqual([]);
  expect(readTruth(corpus, copied!.pairs[0]!)).toHaveLength(1);
  expect(readTruth(corpus, copied!.pairs[1]!)).toBeUndefined();
  expect(readDetections(corpus, copied!.pairs[0]!)).toEqual([]);
});

const noOperations = {
  same: 0,
  inflected: 0,
  variant: 0,
  substituted: 0,
  moved: 0,
  inserted: 0,
  deleted: 0,
};

/** Finds the whole of both texts, and counts how often it indexed each source. */
function makeGreedyDetector(indexed: string[]): Detector {
  const none = score(0, 1, 'greedy');
  const scores = { coverage: none, uptake: none, containment: none, resemblance: none };
  const indexOf = (source: Document): SourceIndex => ({
    signature: 'greedy',
    sources: [{ id: source.id, words: 1 }],
    match: async (target) => {
      const { id, text } = target as Document;
      const passage = {
        sourceId: source.id,
        source: { start: 0, end: source.text.length },
        target: { start: 0, end: text.length },
        kind: 'verbatim' as const,
        similarity: 1,
        operations: { ...noOperations, same: 1 },
        sourceWords: 1,
        targetWords: 1,
      };
      const sources = [{ sourceId: source.id, passages: [passage], ...scores }];
      return { targetId: id, targetWords: 1, coverage: none, sources, signature: 'greedy' };
    },
  });
  return {
    signature: 'greedy',
    compare: async () => {
      throw new Error('not used');
    },
    index: async (sources) => {
      const [source] = [...sources];
      indexed.push(source!.id);
      return indexOf(source!);
    },
  };
}

test('each source is indexed once, and passages come in code points', async () => {
  const indexed: string[] = [];
  const pairs = listPanFolders(corpus).flatMap((folder) => folder.pairs);
  const runner = createPairRunner(corpus, makeGreedyDetector(indexed), pairs);
  const found = [];
  for (const pair of pairs) found.push(await runner.detect(pair));
  expect(indexed).toEqual(['source-document1.txt', 'source-document2.txt']);
  const lengthOf = (path: string): number => Array.from(readText(join(corpus, path))).length;
  expect(found[2]).toMatchObject([
    {
      source: { start: 0, end: lengthOf('src/source-document1.txt') },
      target: { start: 0, end: lengthOf('susp/suspicious-document1.txt') },
    },
  ]);
});

test('parts split pairs by their suspicious text: no text stands in two', () => {
  const passage = { source: { start: 0, end: 9 }, target: { start: 0, end: 9 } };
  const make = (targetFile: string, found: boolean) =>
    judge(
      { folder: '02', name: targetFile, sourceFile: 's', targetFile },
      [passage],
      found ? [passage] : [],
    );
  const judged = [make('a', true), make('b', false), make('a', true), make('c', true)];
  const spread = spreadOf(judged, 2);
  expect(spread.parts).toEqual([1, 0]);
  expect(spread.mean).toBe(1 / 2);
  expect(spread.standardDeviation).toBeCloseTo(Math.SQRT1_2, 12);
});
