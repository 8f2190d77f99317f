import { expect, test } from '@jest/globals';
import { findContents } from '../../src/layout/contents-pages.js';
import { linesAt } from './support-lines.js';

function found(texts: readonly string[], pageCount = 20): string[] {
  return [...findContents(linesAt(0, texts), pageCount)].map(({ text }) => text);
}

test('entries with dotted leaders are found, and nothing around them', () => {
  const entries = ['1 Innledning ........ 3', '2 Mål . . . . . . . 5', '3 Tiltak…………7'];
  expect(found(['Forord her.', ...entries, 'Kommunen har mål.'])).toEqual(entries);
});

test('below its heading a table of contents needs no dots', () => {
  const contents = ['Innhold', '1 Innledning 3', '2 Mål for perioden 5', '3 Tiltak 5'];
  expect(found([...contents, 'Kommunen har mål.'])).toEqual(contents);
});

test.each(['Innhold', 'Innhald', 'Innholdsfortegnelse', 'Innhaldsliste', 'INNHOLD', 'Contents'])(
  'the heading may be %s',
  (heading) => {
    expect(found([heading, 'Ein 1', 'To 2', 'Tre 3'])).toHaveLength(4);
  },
);

test('an entry of two lines is found whole', () => {
  const contents = ['Innhold', 'Et langt kapittel om', 'alt mulig\t3', 'Mål\t5', 'Tiltak\t7'];
  expect(found(contents)).toEqual(contents);
});

test('entries of the first level may have a gap instead of dots', () => {
  const contents = [
    '1 Innledning\t1',
    '1.1 Om planen ..... 1',
    '1.2 Mål ..... 2',
    '2 Tiltak\t3',
    '2.1 Nå ..... 3',
  ];
  expect(found(contents)).toEqual(contents);
});

test('lines that end in numbers that fall, or are no page’s, are no entries', () => {
  expect(found(['Innhold', 'Vedtatt i 2019', 'Gjelder fra 2020', 'Rullert i 2022'])).toEqual([]);
  expect(found(['Innhold', 'Sak 9', 'Sak 4', 'Sak 2'])).toEqual([]);
});

test('one line with dots makes no table of contents', () => {
  expect(found(['Navn ............ 12', 'Kommunen har mål.'])).toEqual([]);
});
