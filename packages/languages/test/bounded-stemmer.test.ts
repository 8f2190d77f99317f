import { expect, test } from '@jest/globals';
import { boundedStemmer } from '../src/bounded-stemmer.js';
import { english } from '../src/english.js';

test('a word is stemmed once and then remembered', () => {
  const asked: string[] = [];
  const stem = boundedStemmer((word) => {
    asked.push(word);
    return word.slice(0, -1);
  });
  expect([stem('planen'), stem('målet'), stem('planen')]).toEqual(['plane', 'måle', 'plane']);
  expect(asked).toEqual(['planen', 'målet']);
});

test('the memory is bounded, and a word that was forgotten gets the same stem again', () => {
  let asked = 0;
  const stem = boundedStemmer((word) => {
    asked += 1;
    return `${word}!`;
  });
  for (let i = 0; i < 70_000; i += 1) stem(`ord${i}`);
  expect(stem('ord0')).toBe('ord0!');
  expect(asked).toBe(70_001);
});

test('what is longer than any word is lower-cased and never given to the stemmer', () => {
  const stem = boundedStemmer(() => 'stemmed');
  expect(stem('a'.repeat(64))).toBe('stemmed');
  expect(stem('A'.repeat(65))).toBe('a'.repeat(65));
});

test('a megabyte without a vowel is taken as it is', () => {
  const word = 'b'.repeat(1_000_000);
  expect(english.stem?.(word)).toBe(word);
});
