import { type TokenClass, tokenClasses } from '@klippoglim/attribution';
import { type PageDocument, type PageRun, RUN_FIELDS } from './model.js';

/** Why a word counts as quoted, by its number in a run. */
const reasons: readonly (PageRun['reason'] | undefined)[] = [undefined, 'quotation', 'statute'];

/** Reads a document's runs, in order. O(runs). */
export function runsOf({ runs, sets }: Pick<PageDocument, 'runs' | 'sets'>): readonly PageRun[] {
  const all: PageRun[] = [];
  for (let at = 0; at < runs.length; at += RUN_FIELDS) {
    const reason = reasons[runs[at + 2]!];
    all.push({
      words: runs[at]!,
      class: tokenClasses[runs[at + 1]!] as TokenClass,
      ...(reason && { reason }),
      nearest: runs[at + 3]!,
      via: runs[at + 4]!,
      origins: sets[runs[at + 5]!]!,
      passages: sets[runs[at + 6]!]!,
    });
  }
  return all;
}

/** Writes runs as {@link runsOf} reads them. */
export function packRuns(all: readonly PageRun[]): Pick<PageDocument, 'runs' | 'sets'> {
  const sets: (readonly number[])[] = [];
  const places = new Map<string, number>();
  const placeOf = (set: readonly number[]): number => {
    const key = set.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sets.length);
    return sets.push(set) - 1;
  };
  const runs = all.flatMap((run) => [
    run.words,
    tokenClasses.indexOf(run.class),
    reasons.indexOf(run.reason),
    run.nearest,
    run.via,
    placeOf(run.origins),
    placeOf(run.passages),
  ]);
  return { runs, sets };
}
