import { expect, test } from '@jest/globals';
import type { Line } from '../../src/layout/line.js';
import { ParagraphFinder } from '../../src/layout/paragraphs.js';
import { linesAt } from './support-lines.js';

const full = 'en linje som fyller hele spalten med ord';

function begins(lines: readonly Line[]): boolean[] {
  const finder = new ParagraphFinder(lines);
  return lines.slice(1).map((_, index) => finder.beginsAt(index + 1));
}

test('lines at the usual distance are one paragraph', () => {
  expect(begins(linesAt(0, [full, full, full]))).toEqual([false, false]);
});

test('a wider distance ends a paragraph', () => {
  const lines = linesAt(0, [full, full, full, [full, { baseline: 50 + 3 * 12 + 6 }]]);
  expect(begins(lines)).toEqual([false, false, true]);
});

test('a short line that ends a sentence ends a paragraph, a short line inside one does not', () => {
  expect(begins(linesAt(0, [full, 'slutt her.', full]))).toEqual([false, true]);
  expect(begins(linesAt(0, [full, 'ikke slutt', full]))).toEqual([false, false]);
});

test('another size of type ends a paragraph', () => {
  expect(begins(linesAt(0, [['Overskrift', { size: 14 }], full]))).toEqual([true]);
});

test('a bullet begins a paragraph', () => {
  expect(begins(linesAt(0, [full, `• ${full}`, full]))).toEqual([true, false]);
});

test('a paragraph goes on over the end of a page', () => {
  expect(begins([...linesAt(0, [full, full]), ...linesAt(1, [full, full])])).toEqual([
    false,
    false,
    false,
  ]);
});

test('a sentence that ends at the end of a page ends its paragraph', () => {
  expect(begins([...linesAt(0, [full, `${full}.`]), ...linesAt(1, [`Ny ${full}`])])).toEqual([
    false,
    true,
  ]);
});
