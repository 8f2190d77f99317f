import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../../src/messages/formats.js';
import type { ShareRow } from '../../../src/page/views/overview/share-rows.js';
import {
  findRows,
  firstSorting,
  sortKeys,
  sortRows,
} from '../../../src/page/views/overview/sort-rows.js';

const { compareNames } = formatsOf('nb');

const row = (
  name: string,
  main: number,
  words: number,
  date?: string,
  number?: string,
): ShareRow => ({
  ...{ name, documents: [0], longest: main, hasYounger: false, parts: [] },
  ...(date !== undefined && { date }),
  ...(number !== undefined && { number }),
  figures: {
    ...{ words, copied: main, shared: main, passages: 0, alone: [], covered: [], peers: new Map() },
    of: {
      ...{ main, other: 0, several: 0, peer: 0, quoted: 0, commonplace: 0, own: words - main },
    },
  },
});

const rows = [
  row('Ås', 10, 100, '2019', '3218'),
  row('Øyer', 30, 600, '2018-05'),
  row('Asker', 10, 100),
  row('Ærøy', 0, 0, '2020'),
];

const namesBy = (by: (typeof sortKeys)[number], isDescending: boolean): readonly string[] =>
  sortRows(rows, { by, isDescending }, compareNames).map(({ name }) => name);

describe('rows', () => {
  test('are put in order by share, not by number of words, and equals by name', () => {
    expect(namesBy('copied', true)).toEqual(['Asker', 'Ås', 'Øyer', 'Ærøy']);
    expect(namesBy('main', false)).toEqual(['Ærøy', 'Øyer', 'Asker', 'Ås']);
    expect(namesBy('longest', true)[0]).toBe('Øyer');
    expect(namesBy('words', true)).toEqual(['Øyer', 'Asker', 'Ås', 'Ærøy']);
  });

  test('are put in order by name as the alphabet has it', () => {
    expect(namesBy('name', false)).toEqual(['Asker', 'Ærøy', 'Øyer', 'Ås']);
    expect(firstSorting('name').isDescending).toBe(false);
  });

  test('without a date stand last either way', () => {
    expect(namesBy('date', false)).toEqual(['Øyer', 'Ås', 'Ærøy', 'Asker']);
    expect(namesBy('date', true)).toEqual(['Ærøy', 'Ås', 'Øyer', 'Asker']);
  });

  test('are all there whatever they are put in order by', () => {
    for (const by of sortKeys) {
      for (const isDescending of [true, false]) {
        expect([...namesBy(by, isDescending)].sort()).toEqual(rows.map(({ name }) => name).sort());
      }
    }
  });

  test('are found by a part of their name in any letters, by number, and by a document’s title', () => {
    const found = (search: string): readonly string[] =>
      findRows(rows, search).map(({ name }) => name);
    expect(found(' ø')).toEqual(['Øyer', 'Ærøy']);
    expect(found('a\u030as')).toEqual(['Ås']);
    expect(found('3218')).toEqual(['Ås']);
    expect(found('(')).toEqual([]);
    expect(found('  ')).toEqual(['Ås', 'Øyer', 'Asker', 'Ærøy']);
    const whole = [{ ...rows[0]!, parts: [row('IKT-plan', 0, 1)] }];
    expect(findRows(whole, 'ikt').length).toBe(1);
  });
});
