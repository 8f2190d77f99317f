import { beforeAll, describe, expect, test } from '@jest/globals';
import { isKept } from '../../../src/page/filters.js';
import { describePassage } from '../../../src/page/views/document/describe-passage.js';
import { textNumbers } from '../../../src/page/views/document/names.js';
import { countPortions } from '../../../src/page/views/document/portions.js';
import {
  listRows,
  type PassageOrder,
  sortRows,
} from '../../../src/page/views/document/sort-passages.js';
import { neighborOf, passageAt, passageOfRun } from '../../../src/page/views/document/stops.js';
import { listOrigins } from '../../../src/study/list-origins.js';
import { attributedWords } from '../../../src/study/passage-origin.js';
import { changesIn } from '../../../src/study/wording-changes.js';
import { type ReadFixtures, readFixtures } from './read-fixtures.js';

let fixtures: ReadFixtures;

beforeAll(async () => {
  fixtures = await readFixtures();
});

describe('stops', () => {
  test('every passage that counts is in exactly one, under every filter; no other is in any', async () => {
    const all = await Promise.all([
      readFixtures(),
      readFixtures({ withoutSources: new Set([1]) }),
      readFixtures({ withoutPeers: true, shortest: 40 }),
      readFixtures({ withoutKinds: new Set(['verbatim', 'edited', 'rewritten', 'summary']) }),
    ]);
    for (const { documents, data, filters } of all) {
      for (const { document, order } of documents) {
        const kept = document.passages.flatMap((passage, at) =>
          isKept(passage, filters, data.sources.length) ? [at] : [],
        );
        const listed = order.stops.flatMap(({ passages }) => passages);
        expect([...listed].sort((one, other) => one - other)).toEqual(kept);
        for (const [at, stop] of order.stopOf.entries()) {
          expect(stop !== -1).toBe(kept.includes(at));
          if (stop !== -1) expect(order.stops[stop]?.passages).toContain(at);
        }
      }
    }
    expect(all[0].documents.some(({ order }) => order.stops.length > 10)).toBe(true);
    expect(all[3].documents.every(({ order }) => order.stops.length === 0)).toBe(true);
  });

  test('are in reading order, and the passages of one share at least half of the shorter', () => {
    let several = 0;
    for (const { order, reading } of fixtures.documents) {
      const starts = order.stops.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      for (const { start, end, passages } of order.stops) {
        if (passages.length > 1) several++;
        for (const at of passages) {
          const { target } = reading.passages[at]!;
          const common = Math.min(end, target.end) - Math.max(start, target.start);
          expect(2 * common).toBeGreaterThanOrEqual(
            Math.min(end - start, target.end - target.start),
          );
        }
      }
    }
    expect(several).toBeGreaterThan(10);
  });

  test('the words attributed to a passage are those of the study', () => {
    for (const { found, order } of fixtures.documents) {
      const expected = listOrigins(found).flatMap(({ id, passages }) =>
        passages.map((passage) => attributedWords(found, id, passage)),
      );
      expect(order.attributed).toEqual(expected);
    }
  });

  test('the first passage of a stop has no fewer words attributed to it than the others', () => {
    for (const { order } of fixtures.documents) {
      for (const { passages } of order.stops) {
        const words = passages.map((at) => order.attributed[at]!);
        expect(words[0]).toBe(Math.max(...words));
      }
    }
  });
});

describe('next and previous', () => {
  test('lead through all stops and back, and no further', () => {
    for (const { order } of fixtures.documents) {
      const { stops } = order;
      const there: number[] = [];
      for (let stop = neighborOf(stops, { stop: -1, offset: 0 }, 1); stop !== -1; ) {
        there.push(stop);
        stop = neighborOf(stops, { stop, offset: 0 }, 1);
      }
      expect(there).toEqual(stops.map((_, at) => at));
      if (stops.length > 0) expect(neighborOf(stops, { stop: 0, offset: 0 }, -1)).toBe(-1);
    }
  });

  test('from a place in the text: the first stop at it or after it, or the last before it', () => {
    const stops = [10, 20, 30].map((start) => ({ start, end: start + 5, passages: [] }));
    const from = (offset: number, step: 1 | -1): number =>
      neighborOf(stops, { stop: -1, offset }, step);
    expect([from(0, 1), from(20, 1), from(21, 1), from(31, 1)]).toEqual([0, 1, 2, -1]);
    expect([from(0, -1), from(10, -1), from(11, -1), from(99, -1)]).toEqual([-1, -1, 0, 2]);
  });
});

describe('an address', () => {
  test('of where a passage begins leads to a passage that begins there', () => {
    for (const { document, reading, order } of fixtures.documents) {
      for (const [, , , start] of document.passages) {
        const passage = passageAt(start, document, reading, order);
        expect(order.stops.some((stop) => stop.passages.includes(passage))).toBe(true);
        const { target } = reading.passages[passage]!;
        expect(target.start <= start && start < target.end).toBe(true);
      }
    }
  });

  test('of a word leads to the passage with the nearest wording of those that hold it, or to none', () => {
    for (const { document, reading, order } of fixtures.documents) {
      for (const [at, [start]] of reading.runs.entries()) {
        const run = order.runs[at]!;
        const passage = passageAt(start, document, reading, order);
        if (run.passages.length === 0) {
          expect(passage).toBe(-1);
        } else {
          expect(run.passages).toContain(passageOfRun(run, document, order));
          expect(passage).not.toBe(-1);
        }
      }
    }
  });
});

describe('what is told of a document is the study’s', () => {
  test('the words that several sources have, by source', () => {
    for (const { found, reading, order } of fixtures.documents) {
      const portions = countPortions(
        order.runs,
        reading,
        fixtures.study.sources.map(({ id }) => id),
      );
      expect(portions).toEqual(
        found.attribution.sources.map(({ nearest, earliest }) => ({ nearest, earliest })),
      );
    }
  });

  test('the changes of wording in a passage, and its words by class', () => {
    const numbers = textNumbers(fixtures.data);
    let changed = 0;
    for (const { found, document, reading, order } of fixtures.documents) {
      const passages = listOrigins(found).flatMap(({ id, passages: all }) =>
        all.map((passage) => ({ id, passage })),
      );
      for (const [at, { id, passage }] of passages.entries()) {
        const { changes, classes } = describePassage(at, document, reading, order, {
          filters: fixtures.filters,
          numbers,
        });
        expect(changes).toEqual(changesIn(found, id, passage));
        expect(classes.reduce((sum, { words }) => sum + words, 0)).toBe(passage.target.words);
        changed += changes.length;
      }
    }
    expect(changed).toBeGreaterThan(20);
  });
});

test('the list has every passage in every order, in reading order where nothing else tells', () => {
  for (const { document, reading, order } of fixtures.documents) {
    const rows = listRows(document, reading, order);
    expect(rows.length).toBe(document.passages.length);
    const orders: readonly PassageOrder[] = ['place', 'origin', 'kind', 'similarity', 'words'];
    for (const by of orders) {
      const sorted = sortRows(rows, by, false);
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sortRows(rows, by, true)).toEqual([...sorted].reverse());
    }
    const words = sortRows(rows, 'words', false).map((row) => row.words);
    expect(words).toEqual([...words].sort((one, other) => other - one));
  }
});
