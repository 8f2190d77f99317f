import { expect, test } from '@jest/globals';
import { fragmentsOf } from '../../src/formats/pdf/fragments.js';

const viewport = {
  width: 600,
  height: 800,
  convertToViewportPoint: (x: number, y: number): readonly number[] => [x, 800 - y],
};

/** Items one after the other on one line, of type 10 points high: text and width. */
function itemsOf(runs: readonly (readonly [string, number])[]) {
  let x = 50;
  return runs.map(([str, width]) => {
    const item = {
      str,
      width,
      height: 10,
      transform: [10, 0, 0, 10, x, 700],
      fontName: 'f',
      hasEOL: false,
    };
    x += width;
    return item;
  });
}

const texts = (runs: readonly (readonly [string, number])[]): string[] =>
  fragmentsOf(itemsOf(runs), viewport).map(({ text }) => text);

test('a blank narrower than any word space leaves the word whole', () => {
  expect(
    texts([
      ['slik kom', 40],
      [' ', 1.2],
      ['munen', 30],
    ]),
  ).toEqual(['slik kommunen']);
});

test('a blank as wide as a word space parts words', () => {
  expect(
    texts([
      ['slik', 20],
      [' ', 2.5],
      ['kommunen', 45],
    ]),
  ).toEqual(['slik kommunen']);
});

test('two runs that touch are one word, whatever their typefaces', () => {
  expect(
    texts([
      ['digi', 20],
      ['tal', 15],
    ]),
  ).toEqual(['digital']);
});

test('a gap as wide as a gutter parts fragments, and no letter is lost', () => {
  expect(
    texts([
      ['venstre', 40],
      [' ', 20],
      ['høyre', 30],
    ]),
  ).toEqual(['venstre', 'høyre']);
});
