import { expect, test } from '@jest/globals';
import { numberFormat } from '../src/output/numbers.js';

const nb = numberFormat('nb');
const en = numberFormat('en');

test.each([
  [0, '0,0 %', '0.0%'],
  [0.4123, '41,2 %', '41.2%'],
  [1, '100,0 %', '100.0%'],
  [0.0001, '< 0,1 %', '< 0.1%'],
  [0.0006, '0,1 %', '0.1%'],
  [0.9999, '> 99,9 %', '> 99.9%'],
])('the share %d is %s and %s', (share, norwegian, english) => {
  expect(nb.share(share)).toBe(norwegian);
  expect(en.share(share)).toBe(english);
});

test('a similarity that is not quite 1 is not shown as 1', () => {
  expect(nb.ratio(0.9999)).toBe('0,99');
  expect(nb.ratio(1)).toBe('1,00');
  expect(en.ratio(0.934)).toBe('0.93');
});

test('thousands are parted', () => {
  expect(nb.integer(1234567)).toBe('1 234 567');
  expect(en.integer(1234567)).toBe('1,234,567');
});
