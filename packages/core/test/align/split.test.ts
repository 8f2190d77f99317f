import { expect, test } from '@jest/globals';
import { alignBox } from '../../src/align/alignment.js';
import type { Box } from '../../src/align/box.js';
import { splitAtGaps } from '../../src/align/split.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { prepare, wordSalad } from '../made-texts.js';

const copied = wordSalad(1, 80);

/** The parts of a passage that runs from the first to the last word of both texts. */
function split(sourceWords: readonly string[], targetWords: readonly string[]): Box[] {
  const vocabulary = new Vocabulary();
  const source = prepare(sourceWords.join(' '), vocabulary);
  const target = prepare(targetWords.join(' '), vocabulary);
  const box: Box = {
    sourceStart: 0,
    sourceEnd: source.ids.length,
    targetStart: 0,
    targetEnd: target.ids.length,
  };
  return splitAtGaps(box, box, alignBox(source, target, box));
}

function own(length: number): string[] {
  return Array.from({ length }, (_, i) => `eget${i}`);
}

test('a passage is parted where a stretch of own words was put in, at the words kept', () => {
  const target = [...copied.slice(0, 40), ...own(24), ...copied.slice(40)];
  expect(split(copied, target)).toEqual([
    { sourceStart: 0, sourceEnd: 40, targetStart: 0, targetEnd: 40 },
    { sourceStart: 40, sourceEnd: 80, targetStart: 64, targetEnd: 104 },
  ]);
});

test('a clause put in is an edit', () => {
  const target = [...copied.slice(0, 40), ...own(23), ...copied.slice(40)];
  expect(split(copied, target)).toHaveLength(1);
});

test('each of several own stretches parts the passage', () => {
  const target = [
    ...copied.slice(0, 30),
    ...own(40),
    ...copied.slice(30, 60),
    ...own(30),
    ...copied.slice(60),
  ];
  const parts = split(copied, target);
  expect(parts.map((part) => [part.targetStart, part.targetEnd])).toEqual([
    [0, 30],
    [70, 100],
    [130, 150],
  ]);
});

test('words left out of the source part nothing', () => {
  expect(split(copied, [...copied.slice(0, 25), ...copied.slice(55)])).toHaveLength(1);
});

test('a passage whose words are not in order is returned whole', () => {
  const target = [...own(30), ...copied.toReversed(), ...own(30)];
  expect(split(copied, target)).toHaveLength(1);
});
