import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { hostileText, hostileWord } from '../src/hostile-text.js';

/** A fixed seed: these tests ask what the arbitrary can make, not whether luck made it. */
const samples = fc.sample(hostileText, { numRuns: 2_000, seed: 1 });

test.each([
  ['nothing', /^$/u],
  ['Norwegian letters', /[æøå]/u],
  ['a combining mark', /\p{M}/u],
  ['an emoji joined of several', /\p{Emoji}\u200D/u],
  ['half a surrogate pair', /\p{Surrogate}/u],
  ['a soft hyphen', /\u00AD/u],
  ['a zero-width space', /\u200B/u],
  ['CRLF', /\r\n/u],
  ['a word of more than 1,000 letters', /\p{L}{1000}/u],
])('hostile text has %s now and then', (_, pattern) => {
  expect(samples.some((text) => pattern.test(text))).toBe(true);
});

test('a hostile word is in lower case and has no white space', () =>
  fc.assert(
    fc.property(hostileWord, (word) => {
      expect(word).toBe(word.toLowerCase());
      expect(word).not.toMatch(/\s/u);
    }),
  ));
