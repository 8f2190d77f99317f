import type { Page, Section, Segment } from '@klippoglim/core';
import type { Piece, RawHeading, RawPage } from '../formats/raw-document.js';
import { composedLetters } from './composed-letters.js';
import { invisibleCharacters } from './invisible-characters.js';
import { ligatures } from './ligatures.js';
import { spaces } from './spaces.js';

/** The text of a document with the map back to the raw pages. */
export interface ComposedText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
}

const repairs = [ligatures, spaces, invisibleCharacters, composedLetters];
const repairable = new RegExp(repairs.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');

/**
 * Puts a document's text together from pieces of its raw pages, repairing characters on the way.
 * Invariants: for every segment, the text's slice equals the raw page's slice of the same length at
 * its offset; segments are in order, do not overlap, and none can be joined to its neighbour; pages
 * are in order and cover the text. O(length of the text).
 */
export function composeText(
  rawPages: readonly RawPage[],
  pieces: readonly Piece[],
  headings: readonly RawHeading[] = [],
): ComposedText {
  const parts: string[] = [];
  const segments: { start: number; end: number; page: number; offset: number }[] = [];
  const pageStarts: number[] = rawPages.map(() => -1);
  let length = 0;

  const insert = (text: string): void => {
    if (text === '') return;
    parts.push(text);
    length += text.length;
  };
  const takeUnchanged = (page: number, start: number, end: number): void => {
    if (start === end) return;
    const last = segments.at(-1);
    const follows =
      last?.page === page && last.end === length && last.offset + last.end - last.start === start;
    insert(rawPages[page]!.text.slice(start, end));
    if (last && follows) last.end = length;
    else segments.push({ start: length - (end - start), end: length, page, offset: start });
  };
  const take = (page: number, start: number, end: number): void => {
    if (start < end && pageStarts[page] === -1) pageStarts[page] = length;
    const text = rawPages[page]!.text.slice(start, end);
    let done = 0;
    for (const match of text.matchAll(repairable)) {
      const found = match[0];
      const repaired =
        repairs[match.slice(1).findIndex((group) => group !== undefined)]!.repair(found);
      if (repaired === found) continue;
      takeUnchanged(page, start + done, start + match.index);
      insert(repaired);
      done = match.index + found.length;
    }
    takeUnchanged(page, start + done, end);
  };

  for (const piece of pieces) {
    if ('insert' in piece) insert(piece.insert);
    else take(piece.page, piece.start, piece.end);
  }
  return {
    text: parts.join(''),
    segments: segments.map(({ start, end, page, offset }) => ({
      text: { start, end },
      page: rawPages[page]!.number,
      offset,
    })),
    pages: pagesOf(rawPages, pageStarts, length),
    sections: sectionsOf(headings, segments, length),
  };
}

/** A page reaches from its first character to the next page's, so that pages cover the text. */
function pagesOf(
  rawPages: readonly RawPage[],
  starts: readonly number[],
  length: number,
): readonly Page[] {
  if (rawPages[0]?.number === 0) return [];
  const pages: Page[] = [];
  let end = length;
  for (let index = rawPages.length - 1; index >= 0; index--) {
    const first = starts[index]!;
    // A page that gave nothing is an empty span where it would have stood.
    const start = first === -1 ? end : index === firstGiven(starts) ? 0 : first;
    pages.push({ number: rawPages[index]!.number, span: { start, end } });
    end = start;
  }
  return pages.reverse();
}

function firstGiven(starts: readonly number[]): number {
  return starts.findIndex((start) => start !== -1);
}

/** A section ends where the next heading of its level or a higher one begins. */
function sectionsOf(
  headings: readonly RawHeading[],
  segments: readonly { start: number; end: number; page: number; offset: number }[],
  length: number,
): readonly Section[] {
  const placed: { start: number; heading: RawHeading }[] = [];
  for (const heading of headings) {
    const start = textOffsetOf(heading, segments);
    if (start !== undefined) placed.push({ start, heading });
  }
  placed.sort((one, other) => one.start - other.start);
  const ends: number[] = [];
  const open: number[] = [];
  placed.forEach(({ start, heading }, index) => {
    while (open.length > 0 && placed[open.at(-1)!]!.heading.level >= heading.level) {
      ends[open.pop()!] = start;
    }
    open.push(index);
  });
  return placed.map(({ start, heading }, index) => ({
    level: heading.level,
    title: heading.title,
    span: { start, end: ends[index] ?? length },
  }));
}

/** Where a raw place went; the first text taken from behind it when it was itself repaired. */
function textOffsetOf(
  place: RawHeading,
  segments: readonly { start: number; end: number; page: number; offset: number }[],
): number | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { page, offset, start, end } = segments[middle]!;
    const before =
      page < place.page || (page === place.page && offset + end - start <= place.offset);
    if (before) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low];
  if (!segment || segment.page !== place.page) return undefined;
  return segment.start + Math.max(0, place.offset - segment.offset);
}
