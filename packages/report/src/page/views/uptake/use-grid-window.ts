import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Range, rangeInView } from './grid-window.js';

/** What of a large table is in sight. */
interface GridWindow {
  readonly rows: Range;
  readonly columns: Range;
  /** Of a row, in pixels. */
  readonly height: number;
}

/** Before anything is measured: enough for a screen. */
const initial: GridWindow = { rows: { from: 0, to: 24 }, columns: { from: 0, to: 36 }, height: 42 };

/**
 * Follows what of a table is seen within the region that it scrolls in. Rows are all of one height and
 * columns of one width, measured at a cell that has `data-row` and `data-column`.
 */
export function useGridWindow(
  rows: number,
  columns: number,
): GridWindow & { readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState(initial);
  const measure = useCallback((): void => {
    const region = ref.current;
    const cell = region?.querySelector('tbody [data-cell]')?.closest('td')?.getBoundingClientRect();
    const table = region?.querySelector('table');
    if (!region || !cell || !table || cell.width === 0) return;
    const left = table.offsetWidth - columns * cell.width;
    const top = table.tHead?.offsetHeight ?? 0;
    const next: GridWindow = {
      rows: rangeInView(region.scrollTop, region.clientHeight - top, cell.height, rows),
      columns: rangeInView(region.scrollLeft, region.clientWidth - left, cell.width, columns),
      height: cell.height,
    };
    setWindow((now) => (isSame(now, next) ? now : next));
  }, [rows, columns]);
  // Not at every drawing: what is drawn must not change what is to be drawn.
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const region = ref.current;
    if (region === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    region.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      region.removeEventListener('scroll', measure);
    };
  }, [measure]);
  return { ...window, ref };
}

function isSame(one: GridWindow, other: GridWindow): boolean {
  return (
    one.height === other.height &&
    one.rows.from === other.rows.from &&
    one.rows.to === other.rows.to &&
    one.columns.from === other.columns.from &&
    one.columns.to === other.columns.to
  );
}
