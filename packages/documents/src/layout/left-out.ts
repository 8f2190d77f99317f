import type { RawPage, ReaderNote } from '../formats/raw-document.js';
import type { Line } from './line.js';
import { formatPages } from './page-ranges.js';

/** Says which lines were left out as running lines. */
export function noteRunning(lines: ReadonlySet<Line>, rawPages: readonly RawPage[]): ReaderNote[] {
  if (lines.size === 0) return [];
  const pages = new Set([...lines].map(({ page }) => page));
  const first = rawPages[Math.min(...pages)]!.number;
  return [
    {
      code: 'running-lines-removed',
      page: first,
      detail: { lines: lines.size, count: pages.size },
    },
  ];
}

/** Says which lines were left out as a table of contents. */
export function noteContents(lines: ReadonlySet<Line>, rawPages: readonly RawPage[]): ReaderNote[] {
  if (lines.size === 0) return [];
  const numbers = [...new Set([...lines].map(({ page }) => rawPages[page]!.number))];
  const detail = { lines: lines.size };
  return numbers[0] === 0
    ? [{ code: 'contents-removed', detail }]
    : [
        {
          code: 'contents-removed',
          page: numbers[0]!,
          detail: { ...detail, pages: formatPages(numbers) },
        },
      ];
}
