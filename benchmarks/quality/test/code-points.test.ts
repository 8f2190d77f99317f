import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePointsOf } from '../src/pan/code-points.js';

test('an offset in code points is the number of characters before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'æ', '\r\n', '😀', '𐍈', '\ufeff', '\ud83d'), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('');
        const toCodePoints = codePointsOf(text);
        let units = 0;
        for (const [place, character] of Array.from(text).entries()) {
          expect(toCodePoints(units)).toBe(place);
          units += character.length;
        }
        expect(toCodePoints(units)).toBe(Array.from(text).length);
      },
    ),
  );
});

test('a text without characters beyond U+FFFF keeps its offsets', () => {
  expect(codePointsOf('blåbær – 1')(7)).toBe(7);
});
