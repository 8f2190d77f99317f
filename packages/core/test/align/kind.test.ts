import { expect, test } from '@jest/globals';
import { closenessOf } from '../../src/align/kind.js';
import type { Operation } from '../../src/model/passage.js';

const none = {
  same: 0,
  inflected: 0,
  variant: 0,
  substituted: 0,
  moved: 0,
  inserted: 0,
  deleted: 0,
};

test.each<[string, Partial<Record<Operation, number>>, string, number]>([
  ['all the same', { same: 20 }, 'verbatim', 1],
  ['one word in twenty lost', { same: 19, deleted: 1 }, 'verbatim', 19 / 20],
  ['one word in twenty misread', { same: 19, substituted: 1 }, 'verbatim', 19 / 20],
  ['two words in twenty put for others', { same: 18, substituted: 2 }, 'edited', 18 / 20],
  ['two words in twenty inflected', { same: 18, inflected: 2 }, 'edited', 1],
  ['all in another written form', { variant: 10 }, 'edited', 1],
  ['all inflected', { inflected: 10 }, 'edited', 1],
  ['half kept in order', { same: 10, inserted: 10 }, 'edited', 10 / 20],
  ['less than half kept in order', { same: 9, moved: 9, inserted: 2 }, 'rewritten', 18 / 20],
  ['all moved', { moved: 10 }, 'rewritten', 1],
  ['all put for others', { substituted: 10 }, 'rewritten', 0],
  ['a short source of a long target', { same: 5, inserted: 15 }, 'rewritten', 5 / 20],
  ['a long source of a short target', { same: 5, deleted: 15 }, 'rewritten', 5 / 20],
])('%s', (_, counts, kind, similarity) => {
  const alignment = {
    sourceOf: new Int32Array(0),
    operations: [],
    counts: { ...none, ...counts },
  };
  expect(closenessOf(alignment)).toEqual({ kind, similarity, operations: alignment.counts });
});
