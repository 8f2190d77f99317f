import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Column, drawTable, drawTables } from '../src/output/table.js';

const text = (heading: string, ...cells: string[]): Column => ({ heading, cells, kind: 'text' });
const number = (heading: string, ...cells: string[]): Column => ({
  heading,
  cells,
  kind: 'number',
});

test('text is wrapped and numbers stay whole, to the right', () => {
  const table = drawTable(
    [text('Name', 'strategi for digitalisering', 'plan'), number('Words', '12 345', '1')],
    24,
  );
  expect(table).toBe(
    [
      'Name             Words',
      '──────────────────────',
      'strategi for    12 345',
      'digitalisering',
      'plan                 1',
    ].join('\n'),
  );
});

test('columns that do not fit go into further tables: nothing is left out, nothing too wide', () => {
  return fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 50, max: 140 }),
      (count, width) => {
        const extra = Array.from({ length: count }, (_, at) =>
          number(`S${at}`, `${at}.5 %`, '0.0 %'),
        );
        const drawn = drawTables(
          {
            key: [text('Municipality', 'Nord-Østerdal og Sør-Vesterdal', 'Vik')],
            before: [number('Words', '12345', '2')],
            extra,
            after: [text('Longest', '123 words (S12, p. 14)', '')],
          },
          width,
        );
        for (const line of drawn.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        for (let at = 0; at < count; at++)
          expect(drawn).toMatch(new RegExp(`(^| )${at}\\.5 %( |$)`, 'm'));
        expect(drawn).toContain('12345');
      },
    ),
  );
});
