import { expect, test } from '@jest/globals';
import { type Passage, type SourceMatch, score } from '@klippoglim/core';
import { excerpt, pickLongest } from '../src/longest.js';
import {
  attributeCharacters,
  countByOrigin,
  originOfSection,
  splitSections,
} from '../src/origins.js';

const passage = (
  sourceId: string,
  [start, end]: readonly [number, number],
  similarity: number,
  at = start,
): Passage => ({
  sourceId,
  source: { start: at, end: at + end - start },
  target: { start, end },
  kind: 'edited',
  similarity,
  operations: {
    same: end - start,
    inflected: 0,
    variant: 0,
    substituted: 0,
    moved: 0,
    inserted: 0,
    deleted: 0,
  },
  sourceWords: end - start,
  targetWords: end - start,
});

const match = (sourceId: string, ...passages: Passage[]): SourceMatch => {
  const none = score(0, 1, '');
  return { sourceId, passages, coverage: none, uptake: none, containment: none, resemblance: none };
};

const sources = [
  match('old', passage('old', [0, 10], 0.8)),
  match('new', passage('new', [5, 15], 0.9), passage('new', [0, 2], 0.8)),
];

test('a character goes to the nearest wording, and at a tie to the source named first', () => {
  const origins = attributeCharacters(20, sources);
  expect([...origins].join(' ')).toBe(
    `${'0 '.repeat(5)}${'1 '.repeat(10)}${'-1 '.repeat(5)}`.trim(),
  );
  expect(countByOrigin(origins, { start: 3, end: 18 }, 2)).toEqual([2, 10]);
});

test('a section has an origin only when enough of it is covered', () => {
  const origins = attributeCharacters(20, sources);
  expect(originOfSection(origins, { start: 0, end: 20 }, 2, 0.75)).toBe(1);
  expect(originOfSection(origins, { start: 0, end: 20 }, 2, 0.76)).toBeUndefined();
  expect(originOfSection(origins, { start: 15, end: 20 }, 2, 0)).toBeUndefined();
});

test('sections run from one paragraph sign at a line start to the next', () => {
  const text = 'TITLE I.\n§ 1. See § 4\nof it.\n§2. End.';
  expect(splitSections(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '§ 1. See § 4\nof it.\n',
    '§2. End.',
  ]);
});

test('the longest passages show no text twice', () => {
  const found = [
    { targetId: 'b', passage: passage('a', [0, 50], 1) },
    { targetId: 'c', passage: passage('a', [100, 140], 1, 5) },
    { targetId: 'c', passage: passage('b', [100, 139], 1, 200) },
    { targetId: 'd', passage: passage('b', [0, 30], 1, 300) },
  ];
  // The second shows a's text again; then the third is the first to show c's and b's.
  expect(pickLongest(found, 9).map(({ passage: { targetWords } }) => targetWords)).toEqual([
    50, 39, 30,
  ]);
  expect(pickLongest(found, 1)).toHaveLength(1);
});

test('an excerpt shows both ends of a long text', () => {
  expect(excerpt('one  two\nthree four', 8)).toBe('one […] four');
  expect(excerpt('one\ntwo', 8)).toBe('one two');
});
