import { expect, test } from '@jest/globals';
import type { Cell } from '../../src/csv/column.js';
import { renderCsv } from '../../src/csv/render-csv.js';
import { writeCsv } from '../../src/page/parts/write-csv.js';
import { injections } from '../hostile-study.js';

const cells: readonly Cell[] = [
  ...['', ' ', 'Ås', 'a,b', 'a;b', 'a"b', '"', 'a\nb', 'a\rb', ' a', 'a\t', '\ta', '\u00a0a'],
  ...['=1+1', '+1', '-1', '@a', '-', '=a"b,c', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201', "'=1"],
  ...injections,
  ...[0, -1, 1.5, 1e-7, 1e21, undefined, true, false],
];

test('a table saved from the page is written as the study’s tables are', () => {
  const names = ['name, "as is"', 'next'];
  const rows = [...cells.keys()].map((at) => [cells[at], cells[at + 1]]);
  expect(writeCsv(names, rows)).toBe(renderCsv(names, rows));
  expect(writeCsv(names, [])).toBe(renderCsv(names, []));
});
