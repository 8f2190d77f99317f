import { beforeAll, expect, test } from '@jest/globals';
import { tokenize } from '@klippoglim/core';
import { alignSides, groupWords } from '../../../src/page/views/document/align-words.js';
import { operations } from '../../../src/study/list-passages.js';
import { type ReadFixtures, readFixtures } from './read-fixtures.js';

let fixtures: ReadFixtures;

beforeAll(async () => {
  fixtures = await readFixtures();
});

test('every word of both sides is there once, and operations are counted as the study counts them', () => {
  let seen = 0;
  for (const { document, text, reading } of fixtures.documents) {
    for (const [at, passage] of reading.passages.entries()) {
      const origin = fixtures.texts[document.passages[at]![0]]!.text;
      const { target, source } = alignSides(passage, text.text, origin);
      const wordsOf = (words: typeof target, of: string): readonly string[] =>
        words.map(({ start, end }) => of.slice(start, end));
      const tokens = (of: string): readonly string[] => {
        const { starts, ends } = tokenize(of);
        return Array.from(starts, (start, token) => of.slice(start, ends[token]));
      };
      expect(wordsOf(target, text.text)).toEqual(
        tokens(text.text.slice(passage.target.start, passage.target.end)),
      );
      expect(wordsOf(source, origin)).toEqual(
        tokens(origin.slice(passage.source.start, passage.source.end)),
      );
      const counts = new Map(operations.map((name) => [name, 0]));
      for (const { operation } of target) counts.set(operation, counts.get(operation)! + 1);
      counts.set('deleted', source.filter(({ operation }) => operation === 'deleted').length);
      expect(Object.fromEntries(counts)).toEqual(passage.operations);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(100);
});

test('a word and its counterpart have one number and one operation; nothing else has it', () => {
  for (const { document, text, reading } of fixtures.documents) {
    for (const [at, passage] of reading.passages.entries()) {
      const origin = fixtures.texts[document.passages[at]![0]]!.text;
      const { target, source } = alignSides(passage, text.text, origin);
      const paired = target.filter(({ pair }) => pair !== -1);
      expect(new Set(paired.map(({ pair }) => pair)).size).toBe(paired.length);
      for (const { pair, operation } of paired) {
        expect(source.filter((word) => word.pair === pair)).toEqual([
          expect.objectContaining({ operation }),
        ]);
      }
      expect(source.filter(({ pair }) => pair !== -1).length).toBe(paired.length);
      for (const word of [...target, ...source]) {
        const isAlone = word.operation === 'inserted' || word.operation === 'deleted';
        expect(word.pair === -1).toBe(isAlone);
      }
      const same = paired.filter(({ operation }) => operation === 'same');
      for (const { start, end, pair } of same) {
        const counterpart = source.find((word) => word.pair === pair)!;
        expect(text.text.slice(start, end).toLowerCase()).toBe(
          origin.slice(counterpart.start, counterpart.end).toLowerCase(),
        );
      }
    }
  }
});

test('groups keep every word in order, have one operation each, and end at every cut', () => {
  const { document, text, reading } = fixtures.documents[0]!;
  for (const [at, passage] of reading.passages.entries()) {
    const origin = fixtures.texts[document.passages[at]![0]]!.text;
    const { target } = alignSides(passage, text.text, origin);
    const cuts = target.filter((_, place) => place % 5 === 2).map(({ start }) => start);
    const groups = groupWords(target, cuts);
    expect(groups.flatMap(({ words }) => words)).toEqual(target);
    for (const { words, operation, start, end } of groups) {
      expect(words.every((word) => word.operation === operation)).toBe(true);
      expect([start, end]).toEqual([words[0]!.start, words.at(-1)!.end]);
      expect(cuts.some((cut) => start < cut && cut < end)).toBe(false);
    }
    expect(groups.length).toBeLessThan(target.length);
  }
});
