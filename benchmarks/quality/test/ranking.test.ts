import { expect, test } from '@jest/globals';
import { rankFirst, type TermCounts } from '../src/ranking.js';

function wordsOf(text: string): TermCounts {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const pairsOf = (...pairs: readonly (readonly [right: string, query: string])[]) =>
  pairs.map(([right, query]) => ({ right, query }));

test.each([
  ['each has its own word', pairsOf(['a b', 'a'], ['c d', 'c']), 1],
  ['one has the other’s word', pairsOf(['a b', 'a'], ['c d', 'b']), 1 / 2],
  // Of the two words of the query, "a" is in one text and "x" in two: the rarer decides.
  ['a rare word outweighs a common one', pairsOf(['a x', 'a x'], ['x y', 'y'], ['z', 'z']), 1],
  // By the cosine, "a" is all of the first text and a part of the second.
  ['a word is more in a short text', pairsOf(['a', 'a'], ['a b c d', 'b'], ['e', 'e']), 1],
  ['a long text does not win by its length', pairsOf(['a b', 'a b'], ['a a b c c c', 'c']), 1],
])('%s', (_, pairs, share) => {
  expect(rankFirst(pairs, wordsOf)).toBe(share);
});

test('a tie is not held against the right one, and the same text twice is one text', () => {
  expect(rankFirst(pairsOf(['a b', 'a'], ['a c', 'a'], ['d', 'd']), wordsOf)).toBe(1);
  expect(rankFirst(pairsOf(['a b', 'a'], ['a b', 'b'], ['c', 'c']), wordsOf)).toBe(1);
});

test('a query that shares nothing has a tie of all, a query for another text is wrong', () => {
  expect(rankFirst(pairsOf(['a', 'z'], ['b', 'a']), wordsOf)).toBe(1 / 2);
});
