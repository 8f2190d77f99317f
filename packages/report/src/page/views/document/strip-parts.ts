import type { RunMark, ShownRun } from './text-block.js';

/** A stretch of the text in the strip, from 0 to 1. */
export interface StripPart {
  readonly start: number;
  readonly end: number;
  readonly mark: RunMark;
}

/** Joins marked runs of one kind that follow each other; what is unmarked is left out. O(runs). */
export function stripParts(runs: readonly ShownRun[], length: number): readonly StripPart[] {
  const parts: { start: number; end: number; mark: RunMark; last: number }[] = [];
  for (const [at, { start, end, mark }] of runs.entries()) {
    if (mark === undefined) continue;
    const before = parts.at(-1);
    if (before?.mark === mark && before.last === at - 1) {
      before.end = end / length;
      before.last = at;
    } else {
      parts.push({ start: start / length, end: end / length, mark, last: at });
    }
  }
  return parts.map(({ start, end, mark }) => ({ start, end, mark }));
}

/** The page marks for which there is room: those that are as far apart as they need, from 0 to 1. */
export function stripPages(
  pages: readonly (readonly [number: number, start: number])[],
  length: number,
  apart: number,
): readonly { readonly page: number; readonly at: number }[] {
  const shown: { page: number; at: number }[] = [];
  for (const [page, start] of pages) {
    const at = start / length;
    if (at < 1 && at - (shown.at(-1)?.at ?? -1) >= apart) shown.push({ page, at });
  }
  return shown;
}
