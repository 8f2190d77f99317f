import type { Span } from './span.js';

/**
 * A text to compare, with what its reader knew about it. The engine looks at `id` and `text` alone;
 * the rest is for its caller, to show a passage on its page.
 */
export interface Document {
  /** Tells documents apart in results. Unique within one index or study. */
  readonly id: string;
  /** The text that every span of this document refers to. */
  readonly text: string;
  readonly title?: string;
  /** BCP 47 tag, for example `nb`, `nn` or `en`. Absent when it is not known. */
  readonly language?: string;
  /** ISO 8601, as precise as it is known: `2018`, `2018-05` or `2018-05-02`. */
  readonly date?: string;
  /** In reading order, without overlaps. Absent where the format has no pages. */
  readonly pages?: readonly Page[];
  /** In order of their start; a section contains its subsections. */
  readonly sections?: readonly Section[];
  /**
   * How the text was put together from what the file held, in order of `text.start`, so that a
   * repaired text (words joined over line ends, running headers left out) can be traced back.
   * Absent when the text is the file's own, unchanged.
   */
  readonly segments?: readonly Segment[];
}

/** One page of a document and the part of its text that stands there. */
export interface Page {
  /** Counted from 1, as a PDF viewer counts. */
  readonly number: number;
  readonly span: Span;
}

/** A part of a document with a heading. */
export interface Section {
  /** 1 for a chapter, 2 for a part of a chapter, and so on. */
  readonly level: number;
  readonly title: string;
  /** From the heading's first character to the end of the section, subsections included. */
  readonly span: Span;
}

/** A run of a document's text that was taken over unchanged from the file. */
export interface Segment {
  /** Where it stands in `Document.text`. */
  readonly text: Span;
  /** The page that it comes from, counted from 1; 0 where the format has no pages. */
  readonly page: number;
  /** Offset of its first character in the raw text of that page (of the file, without pages). */
  readonly offset: number;
}
