import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { postingsOf } from '../../src/text/postings.js';

test('postings list each distinct token once, ascending, with all of its places in order', () =>
  fc.assert(
    fc.property(fc.uint32Array({ max: 12, maxLength: 200 }), (ids) => {
      const { tokens, starts, positions } = postingsOf(ids);
      const expected = new Map<number, number[]>();
      ids.forEach((id, place) => {
        expected.set(id, [...(expected.get(id) ?? []), place]);
      });
      const found = Array.from(tokens, (token, k) => [
        token,
        [...positions.slice(starts[k], starts[k + 1])],
      ]);
      expect(found).toEqual([...expected].sort(([a], [b]) => a - b));
    }),
  ));

test('the greatest token numbers keep their places exactly', () => {
  const ids = Uint32Array.of(2 ** 27, 3, 2 ** 27, 2 ** 27 - 1);
  const { tokens, starts, positions } = postingsOf(ids);
  expect([...tokens]).toEqual([3, 2 ** 27 - 1, 2 ** 27]);
  expect([...starts]).toEqual([0, 1, 2, 4]);
  expect([...positions]).toEqual([1, 3, 0, 2]);
});
