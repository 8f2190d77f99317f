import type { Detail, Format, ReaderWarningCode } from '../model.js';

/** One page as the file gave it; the whole file where the format has no pages. */
export interface RawPage {
  /** Counted from 1; 0 where the format has no pages. */
  readonly number: number;
  /** What segments' offsets refer to. */
  readonly text: string;
}

/** A place in the raw text. */
export interface RawPlace {
  /** Index into the raw pages. */
  readonly page: number;
  readonly offset: number;
}

/** A heading, at the place where it begins. */
export interface RawHeading extends RawPlace {
  readonly level: number;
  readonly title: string;
}

/** A step of composing the text: take a stretch of a raw page over, or put something in. */
export type Piece =
  | { readonly page: number; readonly start: number; readonly end: number }
  | { readonly insert: string };

/** A warning before it has a file's name and a message. */
export interface ReaderNote {
  readonly code: ReaderWarningCode;
  readonly page?: number;
  readonly detail?: Detail;
}

/** What every format's reader gives, before characters are repaired and the text composed. */
export interface RawDocument {
  readonly format: Format;
  readonly pages: readonly RawPage[];
  /** The text in reading order. Stretches of one page come in order of their place on it. */
  readonly pieces: readonly Piece[];
  readonly headings: readonly RawHeading[];
  readonly notes: readonly ReaderNote[];
  readonly title?: string;
  readonly language?: string;
  readonly date?: string;
}

/** Pieces for pages that are taken over whole. */
export function wholePages(pages: readonly RawPage[]): Piece[] {
  return pages.map((page, index) => ({ page: index, start: 0, end: page.text.length }));
}
