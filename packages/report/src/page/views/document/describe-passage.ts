import type { WordingChange } from '../../../study/wording-changes.js';
import { type PageClass, pageClasses, pageClassOf } from '../../figures.js';
import type { Filters } from '../../filters.js';
import type { PageDocument, PageReading } from '../../model.js';
import type { DocumentReading } from './stops.js';

/** What is told of a passage besides its words. Texts are named by number. */
export interface PassageDescription {
  /** Words of each class that it has under the filters, most first. */
  readonly classes: readonly { readonly name: PageClass; readonly words: number }[];
  /** Why words of it count as quoted. */
  readonly reasons: readonly ('quotation' | 'statute')[];
  /** Ways that the wording came through sources: each two or more, the first first. */
  readonly chains: readonly (readonly number[])[];
  /** Documents of other municipalities whose wording is nearer. */
  readonly vias: readonly number[];
  /** Texts that are known to be the earliest with the wording. */
  readonly earliest: readonly number[];
  /** Whether dates do not tell who has the wording from whom. */
  readonly isUndecided: boolean;
  /** Younger texts with the same wording. */
  readonly younger: readonly {
    readonly text: number;
    readonly relation: 'reverse' | 'common-origin';
  }[];
  readonly changes: readonly WordingChange[];
  /** Goals that have their place in it, by their place among the goals. */
  readonly goals: readonly number[];
}

/** Gathers what is known of a passage. O(runs + changes + goals). */
export function describePassage(
  passage: number,
  document: PageDocument,
  reading: PageReading,
  { runs }: Pick<DocumentReading, 'runs'>,
  {
    filters,
    numbers,
  }: { readonly filters: Filters; readonly numbers: ReadonlyMap<string, number> },
): PassageDescription {
  const within = runs.flatMap((run, at) => (run.passages.includes(passage) ? [{ run, at }] : []));
  const words = new Map<PageClass, number>();
  for (const { run } of within) {
    const name = pageClassOf(run, filters);
    words.set(name, (words.get(name) ?? 0) + run.words);
  }
  const segments = [...new Set(within.map(({ at }) => reading.runs[at]![2]))].map(
    (at) => reading.segments[at]!,
  );
  const numbersOf = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => numbers.get(id) ?? []);
  const { target, source } = reading.passages[passage]!;
  const origin = document.passages[passage]![0];
  return {
    classes: pageClasses
      .flatMap((name) => (words.has(name) ? [{ name, words: words.get(name)! }] : []))
      .sort((one, other) => other.words - one.words),
    reasons: distinct(segments.flatMap(({ reason }) => reason ?? [])),
    chains: [
      ...new Map(
        segments.flatMap(({ chain }) =>
          chain === undefined ? [] : [[chain.join('\n'), numbersOf(chain)] as const],
        ),
      ).values(),
    ],
    vias: distinct(numbersOf(segments.flatMap(({ via }) => via ?? []))),
    earliest: distinct(numbersOf(segments.flatMap(({ earliest }) => earliest ?? []))),
    isUndecided: segments.some(({ direction }) => direction === 'undecided'),
    younger: [
      ...new Map(
        segments.flatMap(({ younger }) =>
          younger.flatMap(({ id, relation }) => {
            const text = numbers.get(id);
            return text === undefined ? [] : [[text, { text, relation }] as const];
          }),
        ),
      ).values(),
    ],
    changes: reading.changes.filter(
      (change) =>
        numbers.get(change.originId) === origin &&
        change.at >= target.start &&
        change.at <= target.end &&
        (change.source === undefined ||
          (change.source.span.start >= source.start && change.source.span.end <= source.end)),
    ),
    goals: reading.goals.flatMap(({ place }, at) =>
      place !== undefined && place.start < target.end && place.end > target.start ? [at] : [],
    ),
  };
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
