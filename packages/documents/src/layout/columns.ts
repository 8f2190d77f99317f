import { type LineBox, onOneBaseline } from './line.js';

/** Rows that must be split at the same place for it to be a gutter; a heading with a date has one. */
const MIN_ROWS = 6;
/** Letters that a column's lines have on average; cells of tables have fewer. */
const MIN_LETTERS = 20;
/** Share of its column's width that the middle one of its lines fills; in tables, few cells do. */
const MIN_FILL = 0.7;
/** Share of lines that go on in the middle of a sentence, by their small first letter. */
const MIN_RUNNING = 0.3;
/** Points by which the left edges of a column's lines may differ. */
const EDGE = 3;

interface Boxed {
  readonly text: string;
  readonly box: LineBox;
}

/**
 * Puts the lines of a two-column page in the order in which they are read, when the file draws them
 * across: left line, right line, next left line. Most files draw column by column and are left as
 * they are, and so are tables, whose cells are short. Invariant: the result has the same fragments.
 * O(n log n).
 */
export function readByColumns<Fragment extends Boxed>(
  fragments: readonly Fragment[],
): readonly Fragment[] {
  const gutter = findGutter(fragments);
  if (gutter === undefined) return fragments;
  const ordered: Fragment[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const flush = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const fragment of fragments) {
    const { box } = fragment;
    if (box.left >= gutter - EDGE) right.push(fragment);
    else if (box.right < gutter) left.push(fragment);
    else {
      // A line across both columns: what stands above it is read before it.
      flush();
      ordered.push(fragment);
    }
  }
  flush();
  return ordered;
}

/** The left edge of the right column, on a page that is drawn across two columns. */
function findGutter(fragments: readonly Boxed[]): number | undefined {
  const rows: { left: Boxed; right: Boxed }[] = [];
  for (let index = 1; index < fragments.length; index++) {
    const left = fragments[index - 1]!;
    const right = fragments[index]!;
    if (onOneBaseline(left.box, right.box) && right.box.left > left.box.right) {
      rows.push({ left, right });
    }
  }
  if (rows.length < MIN_ROWS) return undefined;
  const edges = rows.map(({ right }) => right.box.left).sort((one, other) => one - other);
  const edge = edges[edges.length >> 1]!;
  const split = rows.filter(({ right }) => Math.abs(right.box.left - edge) <= EDGE);
  if (split.length < MIN_ROWS || split.length < rows.length * 0.6) return undefined;
  const columns = [split.map(({ left }) => left), split.map(({ right }) => right)];
  return columns.every(isProse) ? edge : undefined;
}

function isProse(lines: readonly Boxed[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
  const left = Math.min(...lines.map(({ box }) => box.left));
  const right = Math.max(...lines.map(({ box }) => box.right));
  const fills = lines
    .map(({ box }) => (box.right - left) / (right - left))
    .sort((one, other) => one - other);
  const running = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length / lines.length;
  return letters >= MIN_LETTERS && fills[fills.length >> 1]! >= MIN_FILL && running >= MIN_RUNNING;
}
