import { tokensWithin } from '@klippoglim/attribution';
import { tokenize } from '@klippoglim/core';
import type { StudyDocument } from '@klippoglim/municipal';
import type { PageRun } from '../page/model.js';
import { listOrigins } from '../study/list-origins.js';
import type { TextNumbers } from './text-numbers.js';

/** A run with its place. */
export interface PlacedRun extends PageRun {
  /** In UTF-16 units of the document's text; half-open. */
  readonly start: number;
  readonly end: number;
  /** The segment that it is a part of, by its place. */
  readonly segment: number;
}

/**
 * Splits a document's words into runs: every word of one has the same class and origins, and lies in the
 * same passages. Segments are split further where a passage begins or ends within one.
 *
 * Complexity: linear in the text and in runs × passages that hold them.
 */
export function splitIntoRuns(
  document: StudyDocument,
  text: string,
  numbers: TextNumbers,
): readonly PlacedRun[] {
  const tokens = tokenize(text);
  const { starts, ends, length } = tokens;
  const passages = listOrigins(document).flatMap((origin) => origin.passages);
  const opens = new Map<number, number[]>();
  const closes = new Map<number, number[]>();
  passages.forEach(({ target }, at) => {
    const { start, end } = tokensWithin(tokens, target);
    if (start === end) return;
    addTo(opens, start, at);
    addTo(closes, end, at);
  });
  const runs: PlacedRun[] = [];
  const open = new Set<number>();
  let first = 0;
  for (const [segment, { words, ...of }] of document.attribution.segments.entries()) {
    const next = first + words;
    let from = first;
    for (let at = first; at < next; at++) {
      if (at > from && (opens.has(at) || closes.has(at))) {
        runs.push(run(from, at, segment, of));
        from = at;
      }
      for (const passage of closes.get(at) ?? []) open.delete(passage);
      for (const passage of opens.get(at) ?? []) open.add(passage);
    }
    if (next > from) runs.push(run(from, next, segment, of));
    first = next;
  }
  if (first !== length) {
    throw new RangeError(`${document.id}: the text has ${length} words, the study ${first}.`);
  }
  return runs;

  function run(
    from: number,
    to: number,
    segment: number,
    of: Omit<StudyDocument['attribution']['segments'][number], 'words'>,
  ): PlacedRun {
    return {
      words: to - from,
      start: starts[from]!,
      end: ends[to - 1]!,
      segment,
      class: of.class,
      ...(of.reason && { reason: of.reason }),
      origins: of.origins.map(numbers.of),
      nearest: of.nearest === undefined ? -1 : numbers.of(of.nearest),
      via: of.via === undefined ? -1 : numbers.of(of.via),
      passages: [...open].sort((one, other) => one - other),
    };
  }
}

function addTo(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
