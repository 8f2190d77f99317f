import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lengthOf, shortenMiddle, wrapText } from '../src/output/text-layout.js';

test.each([
  ['', 10, ['']],
  ['one two three', 7, ['one two', 'three']],
  ['digitaliseringsstrategi', 10, ['digitalise', 'ringsstrat', 'egi']],
  ['plan-for-digitalisering', 12, ['plan-for-', 'digitaliseri', 'ng']],
])('%j wrapped at %d', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('wrapping loses no character but the spaces between lines, and keeps to the width', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 });
  return fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
      const text = list.map((word) => word.replaceAll(' ', '_')).join(' ');
      const lines = wrapText(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(lengthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('a long quotation keeps its beginning and its end, in whole words', () => {
  const text = 'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima';
  expect(shortenMiddle(text, 30)).toBe('alfa bravo … kilo lima');
  expect(shortenMiddle(text, 1000)).toBe(text);
});
