import { type Filters, initialFilters } from './filters.js';
import { type PageData, type PageKind, pageKinds } from './model.js';

/** The most words that may be asked of the shortest passage. */
export const MAX_SHORTEST = 9999;

/**
 * The filters as an address has them: what differs from how the page opens, and nothing of what does
 * not. Sources are named by their number from 1: `without=1,peers&kinds=verbatim,edited&shortest=40`.
 */
export function queryOf(filters: Filters, data: PageData): string {
  const { withoutSources, withoutPeers, withoutKinds, shortest, main } = filters;
  const initial = initialFilters(data);
  const without = [
    ...[...withoutSources].sort((one, other) => one - other).map((at) => at + 1),
    ...(withoutPeers ? ['peers'] : []),
  ];
  const kinds = pageKinds.filter((kind) => !withoutKinds.has(kind));
  const count = [
    ...(filters.countQuoted ? ['quoted'] : []),
    ...(filters.countCommonplace ? ['commonplace'] : []),
  ];
  return [
    ...(without.length > 0 ? [`without=${without.join()}`] : []),
    ...(withoutKinds.size > 0 ? [`kinds=${kinds.join() || 'none'}`] : []),
    ...(shortest > 0 ? [`shortest=${shortest}`] : []),
    ...(count.length > 0 ? [`count=${count.join()}`] : []),
    ...(main === initial.main ? [] : [`main=${main + 1}`]),
  ].join('&');
}

/** Reads what {@link queryOf} wrote. What it does not know is as if it were not there. */
export function filtersOf(query: string, data: PageData): Filters {
  const parameters = new URLSearchParams(query);
  const listed = (name: string): readonly string[] => (parameters.get(name) ?? '').split(',');
  const initial = initialFilters(data);
  const sourceOf = (written: string): number[] => {
    const number = numberOf(written);
    return number >= 1 && number <= data.sources.length ? [number - 1] : [];
  };
  const without = listed('without');
  const count = listed('count');
  const [main = initial.main] = sourceOf(parameters.get('main') ?? '');
  return {
    withoutSources: new Set(without.flatMap(sourceOf)),
    withoutPeers: without.includes('peers'),
    withoutKinds: kindsWithout(listed('kinds')),
    shortest: Math.min(MAX_SHORTEST, Math.max(0, numberOf(parameters.get('shortest') ?? ''))),
    countQuoted: count.includes('quoted'),
    countCommonplace: count.includes('commonplace'),
    main,
  };
}

function kindsWithout(kept: readonly string[]): ReadonlySet<PageKind> {
  const isKnown = kept.includes('none') || pageKinds.some((kind) => kept.includes(kind));
  return new Set(isKnown ? pageKinds.filter((kind) => !kept.includes(kind)) : []);
}

/** A whole number that is written in plain digits; else -1. */
function numberOf(written: string): number {
  return /^\d{1,9}$/u.test(written) ? Number(written) : -1;
}
