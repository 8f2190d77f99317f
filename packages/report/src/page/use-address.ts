import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { filtersOf, queryOf } from './filter-query.js';
import { type Filters, initialFilters } from './filters.js';
import type { PageData } from './model.js';
import { addressOf, queryIn, type Route, routeOf } from './route.js';

/** What the page notes of an entry of the browser's history that it has written itself. */
type Entry = 'chosen' | 'typed';

/** What the address says, and the ways to change it: where the reader is, and what is counted. */
export interface Address {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
}

/**
 * Keeps the page and its address together. A link that names no filters keeps those that are; the
 * browser's back and forward bring back those of the entry. A change of filters is an entry of its own,
 * but the numbers tried in a row for the shortest passage are one together.
 */
export function useAddress(data: PageData): Address {
  const [route, setRoute] = useState<Route>({ view: 'overview' });
  const [filters, setCounted] = useState<Filters>(() => initialFilters(data));
  const current = useRef(filters);
  const count = useCallback(
    (next: Filters): boolean => {
      if (queryOf(next, data) === queryOf(current.current, data)) return false;
      current.current = next;
      setCounted(next);
      return true;
    },
    [data],
  );
  useEffect(() => {
    const follow = (): void => {
      const next = routeOf(location.hash, data);
      const query = queryIn(location.hash);
      if (query !== undefined || entryNow() !== undefined) count(filtersOf(query ?? '', data));
      setRoute(next);
      write('replaceState', 'chosen', addressOf(next, current.current, data));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [data, count]);
  const go = useCallback(
    (next: Route): void => {
      location.hash = addressOf(next, current.current, data);
    },
    [data],
  );
  const setFilters = useCallback(
    (next: Filters): void => {
      const beside = queryOf({ ...next, shortest: current.current.shortest }, data);
      const isTyped = beside === queryOf(current.current, data);
      if (!count(next)) return;
      const href = addressOf(routeOf(location.hash, data), next, data);
      if (isTyped && entryNow() === 'typed') write('replaceState', 'typed', href);
      else write('pushState', isTyped ? 'typed' : 'chosen', href);
    },
    [data, count],
  );
  return { route, go, filters, setFilters };
}

function entryNow(): Entry | undefined {
  const state: unknown = history.state;
  return state === 'chosen' || state === 'typed' ? state : undefined;
}

function write(change: 'pushState' | 'replaceState', entry: Entry, href: string): void {
  try {
    history[change](entry, '', href);
  } catch {
    // Where a page is shown within another it may not write its address; it works all the same.
  }
}
