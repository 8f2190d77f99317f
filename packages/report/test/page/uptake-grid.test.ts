import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listSlots, rangeInView } from '../../src/page/views/uptake/grid-window.js';
import { moveInGrid } from '../../src/page/views/uptake/move-in-grid.js';

describe('what is drawn of a long table', () => {
  test('holds everything in sight, and not much more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 20_000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 5, max: 80 }),
        fc.nat(500),
        (scroll, view, size, count) => {
          const { from, to } = rangeInView(scroll, view, size, count);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(count);
          for (let at = 0; at < count; at++) {
            const isSeen = (at + 1) * size > scroll && at * size < scroll + view;
            if (isSeen) expect(from <= at && at < to).toBe(true);
          }
          expect(to - from).toBeLessThanOrEqual(view / size + 18);
        },
      ),
    );
  });

  test('slots make up every place once and in order; range and focus are drawn', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: -5, max: 70 }),
        fc.nat(60),
        (one, other, focused, count) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const slots = listSlots({ from, to }, focused, count);
          const places = slots.flatMap(({ at, skipped = 1 }) =>
            Array.from({ length: skipped }, (_, next) => at + next),
          );
          expect(places).toEqual(Array.from({ length: count }, (_, at) => at));
          const drawn = slots.filter(({ skipped }) => skipped === undefined).map(({ at }) => at);
          for (let at = from; at < Math.min(to, count); at++) expect(drawn).toContain(at);
          expect(drawn.includes(focused)).toBe(focused >= 0 && focused < count);
          expect(drawn.length).toBeLessThanOrEqual(to - from + 1);
        },
      ),
    );
  });
});

describe('keys in the grid', () => {
  const grid = { rows: 30, columns: 12 };
  const move = (key: string, ctrlKey = false) =>
    moveInGrid({ row: 5, column: 3 }, { key, ctrlKey }, grid);

  test('lead where the pattern of WAI-ARIA says', () => {
    expect(move('ArrowUp')).toEqual({ row: 4, column: 3 });
    expect(move('ArrowDown')).toEqual({ row: 6, column: 3 });
    expect(move('ArrowLeft')).toEqual({ row: 5, column: 2 });
    expect(move('ArrowRight')).toEqual({ row: 5, column: 4 });
    expect(move('PageUp')).toEqual({ row: 0, column: 3 });
    expect(move('PageDown')).toEqual({ row: 15, column: 3 });
    expect(move('Home')).toEqual({ row: 5, column: 0 });
    expect(move('End')).toEqual({ row: 5, column: 11 });
    expect(move('Home', true)).toEqual({ row: 0, column: 0 });
    expect(move('End', true)).toEqual({ row: 29, column: 11 });
    expect(move('Enter')).toBeUndefined();
    expect(move('Tab')).toBeUndefined();
  });

  test('never lead out of it', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...keys), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (pressed, rows, columns) => {
          let cell = { row: 0, column: 0 };
          for (const key of pressed) {
            cell = moveInGrid(cell, { key, ctrlKey: false }, { rows, columns })!;
            expect(cell.row >= 0 && cell.row < rows).toBe(true);
            expect(cell.column >= 0 && cell.column < columns).toBe(true);
          }
        },
      ),
    );
  });
});
