import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { comparePartialDates, type DateOrder } from '../../src/dates/partial-date.js';

test.each<[string | undefined, string | undefined, DateOrder]>([
  ['2018', '2019', 'before'],
  ['2019', '2018-12-31', 'after'],
  ['2019-04', '2019-05-02', 'before'],
  ['2018-06', '2018-05-02', 'after'],
  ['2018-05-03', '2018-05-02', 'after'],
  ['2019-05-02', '2019-05-02', 'same'],
  ['2019', '2019', 'unknown'],
  ['2019', '2019-05', 'unknown'],
  ['2019-05', '2019-05-02', 'unknown'],
  [undefined, '2019', 'unknown'],
  ['2019', undefined, 'unknown'],
])('%s against %s: %s', (one, other, order) => {
  expect(comparePartialDates(one, other)).toBe(order);
});

const dates = fc.option(
  fc
    .tuple(fc.integer({ min: 2017, max: 2019 }), fc.constantFrom('', '-05', '-06', '-05-01'))
    .map(([year, rest]) => `${year}${rest}`),
  { nil: undefined },
);

test('turned round, before is after', () =>
  fc.assert(
    fc.property(dates, dates, (one, other) => {
      const turned = {
        before: 'after',
        after: 'before',
        same: 'same',
        unknown: 'unknown',
      } as const;
      expect(comparePartialDates(other, one)).toBe(turned[comparePartialDates(one, other)]);
    }),
  ));
