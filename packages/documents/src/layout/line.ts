/** A line of text on a page, with its place when the format tells it. */
export interface Line {
  /** Index of its page among the raw pages. */
  readonly page: number;
  /** Where it stands in the page's raw text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Absent in plain text, which has lines but no places. */
  readonly box?: LineBox;
}

/** Where a line stands, in points from the page's top left corner. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  /** Of the letters' foot. */
  readonly baseline: number;
  /** Height of the type. */
  readonly size: number;
  /** Name of the typeface that most of its letters have, as far as two can be told apart. */
  readonly font: string;
}

/** Whether two lines stand side by side. */
export function onOneBaseline(one: LineBox, other: LineBox): boolean {
  return Math.abs(one.baseline - other.baseline) < Math.max(one.size, other.size) * 0.4;
}
