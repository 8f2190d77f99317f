import { type PageData, type PageKind, type PagePassage, pageKinds } from './model.js';

/** What the reader has chosen to count. Every figure of the page follows it. */
export interface Filters {
  /** Numbers of the sources that are left out. */
  readonly withoutSources: ReadonlySet<number>;
  /** Whether what other municipalities have is left out. */
  readonly withoutPeers: boolean;
  /** Kinds of passages that are left out. */
  readonly withoutKinds: ReadonlySet<PageKind>;
  /** Words of the shortest passage that counts; 0 for all. */
  readonly shortest: number;
  /** Whether quoted words count as what they would be without the quotation marks. */
  readonly countQuoted: boolean;
  /** Whether commonplace wording counts as what it would be. */
  readonly countCommonplace: boolean;
  /** The source that is shown apart from the others. */
  readonly main: number;
}

/** Everything counts as the study counts it; the source that most was copied from is shown apart. */
export function initialFilters(data: PageData): Filters {
  return {
    withoutSources: new Set(),
    withoutPeers: false,
    withoutKinds: new Set(),
    shortest: 0,
    countQuoted: false,
    countCommonplace: false,
    main: sourceCopiedMost(data),
  };
}

/** Whether the figures are those of the study. */
export function isUnfiltered(filters: Filters): boolean {
  return (
    filters.withoutSources.size === 0 &&
    !filters.withoutPeers &&
    filters.withoutKinds.size === 0 &&
    filters.shortest === 0 &&
    !filters.countQuoted &&
    !filters.countCommonplace
  );
}

/** Whether a passage counts. */
export function isKept(
  [origin, kind, words]: PagePassage,
  filters: Filters,
  sources: number,
): boolean {
  return (
    words >= filters.shortest &&
    !filters.withoutKinds.has(pageKinds[kind]!) &&
    (origin < sources ? !filters.withoutSources.has(origin) : !filters.withoutPeers)
  );
}

function sourceCopiedMost({ sources, documents }: PageData): number {
  const shared = sources.map((_, at) =>
    documents.reduce((sum, { shares }) => {
      const share = shares[at];
      return sum + (share && !share.sourceIsYounger ? share.coverage.numerator : 0);
    }, 0),
  );
  return Math.max(0, shared.indexOf(Math.max(...shared)));
}
