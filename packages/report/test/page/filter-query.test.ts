import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filtersOf, MAX_SHORTEST, queryOf } from '../../src/page/filter-query.js';
import { type Filters, initialFilters } from '../../src/page/filters.js';
import { type PageData, type PageKind, pageKinds } from '../../src/page/model.js';
import { addressOf, queryIn, type Route, routeOf } from '../../src/page/route.js';

/** What addresses need to know of a study. */
function dataOf(sources: number, ids: readonly string[] = ['a']): PageData {
  return {
    sources: Array.from({ length: sources }, (_, at) => ({ id: `s${at}` })),
    documents: ids.map((id) => ({ id, shares: [] })),
  } as unknown as PageData;
}

const filtersFor = (sources: number): fc.Arbitrary<Filters> =>
  fc.record({
    withoutSources: fc.uniqueArray(fc.nat(sources - 1)).map((all) => new Set(all)),
    withoutPeers: fc.boolean(),
    withoutKinds: fc.subarray([...pageKinds]).map((all): ReadonlySet<PageKind> => new Set(all)),
    shortest: fc.nat(MAX_SHORTEST),
    countQuoted: fc.boolean(),
    countCommonplace: fc.boolean(),
    main: fc.nat(sources - 1),
  });

describe('filters in an address', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 12 })
          .chain((sources) => fc.tuple(fc.constant(sources), filtersFor(sources))),
        ([sources, filters]) => {
          const data = dataOf(sources);
          expect(filtersOf(queryOf(filters, data), data)).toEqual(filters);
        },
      ),
    );
  });

  test('are short and can be read: nothing that is as the page opens is named', () => {
    const data = dataOf(3);
    const initial = initialFilters(data);
    expect(queryOf(initial, data)).toBe('');
    const filters: Filters = {
      withoutSources: new Set([2, 0]),
      withoutPeers: true,
      withoutKinds: new Set(['rewritten', 'summary']),
      shortest: 40,
      countQuoted: true,
      countCommonplace: false,
      main: 1,
    };
    expect(queryOf(filters, data)).toBe(
      'without=1,3,peers&kinds=verbatim,edited&shortest=40&count=quoted&main=2',
    );
    expect(queryOf({ ...initial, withoutKinds: new Set(pageKinds) }, data)).toBe('kinds=none');
  });

  test('stand beside the place, whatever a document is called', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.option(fc.nat(999_999), { nil: undefined }),
        filtersFor(3),
        (ids, document, at, filters) => {
          const data = dataOf(3, ids);
          const route: Route = {
            view: 'document',
            document: document % ids.length,
            ...(at !== undefined && { at }),
          };
          const address = addressOf(route, filters, data);
          expect(routeOf(address, data)).toEqual(route);
          expect(filtersOf(queryIn(address) ?? '', data)).toEqual(filters);
        },
      ),
    );
  });

  test('are valid whatever the address says', () => {
    const names = ['without', 'kinds', 'shortest', 'count', 'main', '__proto__'];
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '-1',
        '0',
        '4',
        '1e9',
        '99999999999',
        'NaN',
        'peers,peers',
        '1,1,,x',
        '%',
        'none',
      ),
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom(...names), value))
        .map((all) => all.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(hostile, fc.nat(3), (query, sources) => {
        const data = dataOf(sources);
        const filters = filtersOf(query, data);
        expect([...filters.withoutSources].every((at) => at >= 0 && at < sources)).toBe(true);
        expect([...filters.withoutKinds].every((kind) => pageKinds.includes(kind))).toBe(true);
        expect(Number.isInteger(filters.shortest)).toBe(true);
        expect(filters.shortest).toBeGreaterThanOrEqual(0);
        expect(filters.shortest).toBeLessThanOrEqual(MAX_SHORTEST);
        expect(filters.main === 0 || filters.main < sources).toBe(true);
        expect(filtersOf(queryOf(filters, data), data)).toEqual(filters);
      }),
    );
  });

  test('what is not known is as if it were not there', () => {
    const data = dataOf(2);
    const read = filtersOf('without=0,3,x&kinds=all&shortest=-4&count=own&main=9', data);
    expect(read).toEqual(initialFilters(data));
    expect(filtersOf('kinds=edited,foo', data).withoutKinds).toEqual(
      new Set(['verbatim', 'rewritten', 'summary']),
    );
  });

  test('an address without a question mark says nothing of filters', () => {
    expect(queryIn('#/overview')).toBeUndefined();
    expect(queryIn('#/overview?')).toBe('');
    expect(queryIn('#/overview?main=2')).toBe('main=2');
  });
});
