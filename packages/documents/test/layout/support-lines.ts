import type { Line, LineBox } from '../../src/layout/line.js';

/** Lines of a page as a test needs them, 12 points apart unless it says otherwise. */
export function linesAt(
  page: number,
  entries: readonly (string | [text: string, box: Partial<LineBox>])[],
): Line[] {
  let start = 0;
  return entries.map((entry, index) => {
    const [text, box] = typeof entry === 'string' ? [entry, {}] : entry;
    const line = {
      page,
      start,
      end: start + text.length,
      text,
      box: {
        left: 50,
        right: 50 + text.length * 5,
        baseline: 50 + index * 12,
        size: 10,
        font: 'serif',
        ...box,
      },
    };
    start = line.end + 1;
    return line;
  });
}
