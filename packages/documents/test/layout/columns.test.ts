import { expect, test } from '@jest/globals';
import { readByColumns } from '../../src/layout/columns.js';

const left = [
  'Kommunen har i flere år',
  'kjøpt verktøy hver for',
  'seg, og resultatet er at',
  'den som bor her, må gi',
  'de samme svarene mange',
  'ganger til etater som',
  'ikke snakker sammen.',
];
const right = [
  'Denne retningen samler',
  'valgene på ett sted og',
  'sier hva vi vil oppnå,',
  'i hvilken rekkefølge vi',
  'gjør det, og hvem som',
  'har ansvaret når hensyn',
  'står mot hverandre nå.',
];

function at(text: string, x: number, row: number) {
  const box = { left: x, right: x + text.length * 5, baseline: 50 + row * 12, size: 10, font: 'f' };
  return { text, box };
}

const across = left.flatMap((text, row) => [at(text, 50, row), at(right[row]!, 220, row)]);
const texts = (fragments: readonly { text: string }[]): string[] =>
  fragments.map(({ text }) => text);

test('a page drawn across two columns of prose is read column by column', () => {
  expect(texts(readByColumns(across))).toEqual([...left, ...right]);
});

test('a page drawn column by column is left as it is', () => {
  const drawn = [
    ...left.map((text, row) => at(text, 50, row)),
    ...right.map((text, row) => at(text, 220, row)),
  ];
  expect(readByColumns(drawn)).toEqual(drawn);
});

test('a line across both columns stays between what is above and below it', () => {
  const heading = at('En overskrift som går tvers over begge spaltene på siden', 50, 7);
  const below = left.flatMap((text, row) => [at(text, 50, row + 8), at(right[row]!, 220, row + 8)]);
  expect(texts(readByColumns([...across, heading, ...below]))).toEqual([
    ...left,
    ...right,
    heading.text,
    ...left,
    ...right,
  ]);
});

test('a table is read row by row', () => {
  const cells = Array.from({ length: 10 }, (_, row) => [
    at(`Tiltak ${row}`, 50, row),
    at(`Etat ${row}`, 220, row),
  ]).flat();
  expect(readByColumns(cells)).toEqual(cells);
});
