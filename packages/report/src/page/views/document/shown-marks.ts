import { uptakeDegrees } from '@klippoglim/attribution';
import type { Page } from '../../context.js';
import { type PageClass, pageClassOf } from '../../figures.js';
import { type PageReading, type PageText, pageKinds } from '../../model.js';
import type { Terms } from '../../terms.js';
import { goalNames, textNameOf } from './names.js';
import { blockAt, type TextBlock } from './split-text.js';
import type { DocumentReading } from './stops.js';
import type { RunMark, ShownGoal, ShownRun, ShownStop, TextMarks } from './text-block.js';
import type { DocumentWords } from './words.js';

/** What the marks are made of. */
interface Wording {
  readonly words: DocumentWords;
  readonly notions: Terms;
  readonly classNames: Readonly<Record<PageClass, string>>;
}

/** How each run is marked, under the filters. */
export function markRuns(
  { runs: places }: Pick<PageReading, 'runs'>,
  { runs, stopOf }: DocumentReading,
  { filters }: Pick<Page, 'filters'>,
  { words, notions, classNames }: Wording,
): readonly ShownRun[] {
  return runs.map((run, at): ShownRun => {
    const [start, end] = places[at]!;
    const name = pageClassOf(run, filters);
    const passages = run.passages.filter((passage) => stopOf[passage] !== -1);
    const mark: RunMark | undefined =
      name !== 'own' ? name : passages.length > 0 ? 'shared' : undefined;
    const reason = name === 'quoted' ? run.reason : undefined;
    const label = reason === undefined ? undefined : notions.quotedReason[reason];
    const goesOn = at > 0 && runs[at - 1]!.counted === 'quoted' && runs[at - 1]!.reason === reason;
    return {
      ...{ start, end, mark, passages },
      ...(label !== undefined && !goesOn && { label }),
      title: label ?? (mark === 'shared' ? words.sharedMark : classNames[name]),
    };
  });
}

/** Everything that is drawn upon the text. Linear in it. */
export function makeMarks(
  { text, pages }: PageText,
  reading: PageReading,
  shown: readonly ShownRun[],
  blocks: readonly TextBlock[],
  { stops, attributed }: DocumentReading,
  { data, formats, at }: Pick<Page, 'data' | 'formats'> & { readonly at: number },
  { words, notions }: Wording,
): TextMarks {
  const { integer } = formats;
  const document = data.documents[at]!;
  const stopsFrom = new Map<number, ShownStop[]>();
  const stopsTo = new Set<number>();
  const extents = new Map<number, { start: number; end: number }>();
  for (const [number, { start, end, passages }] of stops.entries()) {
    const origins = [...new Set(passages.map((at) => document.passages[at]![0]))];
    const [, kind, length] = document.passages[passages[0]!]!;
    const name = textNameOf(origins[0]!, data, notions);
    addTo(stopsFrom, blockAt(shown, start), {
      ...{ number, name, passages },
      isApart: attributed[passages[0]!] === 0,
      others: origins.length > 1 ? `+${integer(origins.length - 1)}` : '',
      description: words.stop(
        '',
        integer(number + 1),
        integer(stops.length),
        notions.kind[pageKinds[kind]!],
        notions.words(length, integer(length)),
      ),
    });
    for (const at of passages) {
      extents.set(at, { start, end: Math.max(end, reading.passages[at]!.target.end) });
    }
    stopsTo.add(blockAt(shown, end - 1));
  }
  return {
    ...{ text, runs: shown, stopsFrom, stopsTo },
    extents,
    stopEnd: words.stopEnd,
    pages: pageNames(pages, (first, last) =>
      notions.page(integer(first), last === undefined ? undefined : integer(last)),
    ),
    goals: placeGoals(reading, blocks),
    goalsHere: words.goalsHere,
  };

  function placeGoals(
    { goals }: Pick<PageReading, 'goals'>,
    all: readonly TextBlock[],
  ): ReadonlyMap<number, readonly ShownGoal[]> {
    const names = goalNames(data, notions);
    const placed = new Map<number, ShownGoal[]>();
    for (const [at, { place }] of goals.entries()) {
      const degree = uptakeDegrees[document.goals[at]?.[0] ?? -1];
      const block = place === undefined ? undefined : all[blockAt(all, place.start)];
      if (block === undefined || degree === undefined) continue;
      addTo(placed, block.start, {
        name: names[at]!,
        degree: notions.degree[degree],
        text: data.goals[at]?.text ?? '',
      });
    }
    return placed;
  }
}

/** What the pages that begin at an offset are called: where one is empty, two begin there. */
function pageNames(
  pages: PageText['pages'],
  say: (first: number, last?: number) => string,
): ReadonlyMap<number, string> {
  const begins = new Map<number, { first: number; last: number }>();
  for (const [number, start] of pages) {
    const known = begins.get(start);
    if (known === undefined) begins.set(start, { first: number, last: number });
    else known.last = number;
  }
  return new Map(
    [...begins].map(([at, { first, last }]) => [
      at,
      first === last ? say(first) : say(first, last),
    ]),
  );
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
