import { expect, test } from '@jest/globals';
import type { Line } from '../../src/layout/line.js';
import { findRunningLines } from '../../src/layout/running-lines.js';
import { linesAt } from './support-lines.js';

const body = (page: number): string[] =>
  ['alfa', 'bravo', 'charlie', 'delta', 'ekko'].map(
    (word) => `${word} ${'xyzw'[page % 4]}${page}q`,
  );

function pagesWith(
  count: number,
  edges: (page: number) => { top?: string; bottom?: string },
): Line[][] {
  return Array.from({ length: count }, (_, page) => {
    const { top, bottom } = edges(page);
    return linesAt(page, [
      ...(top === undefined ? [] : [[top, { baseline: 20, size: 8 }] as [string, object]]),
      ...body(page),
      ...(bottom === undefined ? [] : [[bottom, { baseline: 480, size: 8 }] as [string, object]]),
    ]);
  });
}

function textsFound(pages: readonly Line[][]): string[] {
  return [...findRunningLines(pages)].map(({ text }) => text);
}

test('a line that stands at the same place of every page is a running line', () => {
  const pages = pagesWith(4, () => ({ top: 'Elvefjord kommune' }));
  expect(textsFound(pages)).toEqual(Array(4).fill('Elvefjord kommune'));
});

test('a number that counts with the pages makes no difference', () => {
  const pages = pagesWith(4, (page) => ({ bottom: `Side ${page + 1} av 4` }));
  expect(textsFound(pages)).toHaveLength(4);
});

test('roman page numbers count with the pages, too', () => {
  const pages = pagesWith(4, (page) => ({ top: ['i', 'ii', 'iii', 'iv'][page]! }));
  expect(textsFound(pages)).toEqual(['i', 'ii', 'iii', 'iv']);
});

test('a heading whose number does not count with the pages stays', () => {
  const numbers = [1, 2, 5, 3];
  const pages = pagesWith(4, (page) => ({ top: `Mål ${numbers[page]}` }));
  expect(textsFound(pages)).toEqual([]);
});

test('two pages of three or more are too few', () => {
  const pages = pagesWith(5, (page) => (page < 2 ? { top: 'Elvefjord kommune' } : {}));
  expect(textsFound(pages)).toEqual([]);
});

test('in a document of two pages both must have it', () => {
  expect(textsFound(pagesWith(2, () => ({ top: 'Elvefjord kommune' })))).toHaveLength(2);
});

test('headers of even and odd pages are found apart', () => {
  const pages = pagesWith(6, (page) => ({ top: page % 2 ? 'Strategi' : 'Elvefjord' }));
  expect(textsFound(pages)).toHaveLength(6);
});

test('where most pages have a running line, a chapter’s own at the same place is one, too', () => {
  const pages = pagesWith(6, (page) => ({ top: page === 3 ? 'Kort kapittel' : 'Elvefjord' }));
  expect(textsFound(pages)).toContain('Kort kapittel');
});

test('a repeated line inside the page stays', () => {
  const pages = Array.from({ length: 4 }, (_, page) =>
    linesAt(page, [...body(page), 'Tiltak', ...body(page + 4)]),
  );
  expect(textsFound(pages)).toEqual([]);
});

test('a repeated line behind one that stays is none at the edge', () => {
  const pages = Array.from({ length: 4 }, (_, page) =>
    linesAt(page, [`egen linje ${'abcd'[page]}`, 'Tiltak', ...body(page)]),
  );
  expect(textsFound(pages)).toEqual([]);
});

test('a header in two parts beside each other is found whole', () => {
  const pages = Array.from({ length: 3 }, (_, page) =>
    linesAt(page, [
      ['Strategi', { baseline: 20, left: 50 }],
      [`${page + 1}`, { baseline: 20, left: 300 }],
      ...body(page),
    ]),
  );
  expect(textsFound(pages)).toHaveLength(6);
});
