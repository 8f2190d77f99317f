import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TextBlock } from './split-text.js';
import { stripPages, stripParts } from './strip-parts.js';
import type { ShownRun } from './text-block.js';

/**
 * The whole document as a map: its classes along the text, its pages, what is on the screen, and the
 * passage that is open. For the pointer; by keyboard, the list of passages and the keys lead as far.
 */
export function Strip({
  isUpright,
  blocks,
  runs,
  pages,
  length,
  open,
  text,
  onGo,
}: {
  readonly isUpright: boolean;
  readonly blocks: readonly TextBlock[];
  readonly runs: readonly ShownRun[];
  readonly pages: readonly (readonly [number: number, start: number])[];
  readonly length: number;
  readonly open: { readonly start: number; readonly end: number } | undefined;
  /** The element whose children are the blocks. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onGo: (offset: number) => void;
}): VNode {
  const seen = useVisible(text, blocks);
  const drawn = useMemo(
    () => drawParts(isUpright, runs, pages, length),
    [isUpright, runs, pages, length],
  );
  const go = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const part = isUpright
      ? (event.clientY - box.top) / box.height
      : (event.clientX - box.left) / box.width;
    onGo(Math.round(Math.min(Math.max(part, 0), 1) * length));
  };
  return (
    <div class="strip" aria-hidden="true">
      <svg
        class="strip-map"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
        }}
      >
        {drawn}
        {open !== undefined &&
          drawAlong(isUpright, 'strip-open', open.start / length, open.end / length, '1', '98%')}
        {drawAlong(isUpright, 'strip-window', seen.from / length, seen.to / length, '1', '98%')}
      </svg>
    </div>
  );
}

function drawParts(
  isUpright: boolean,
  runs: readonly ShownRun[],
  pages: readonly (readonly [number: number, start: number])[],
  length: number,
): VNode {
  return (
    <>
      {drawAlong(isUpright, 'strip-ground', 0, 1, ...across(isUpright))}
      {stripParts(runs, length).map(({ start, end, mark }) =>
        drawAlong(isUpright, `fill-${mark} strip-${mark}`, start, end, ...across(isUpright)),
      )}
      {stripPages(pages, length, isUpright ? 0.022 : 0.05).map(({ page, at }) => (
        <text
          key={`page-${page}`}
          class="strip-page"
          x={isUpright ? '13' : percentage(at)}
          y={isUpright ? percentage(at) : '9'}
          dy={isUpright ? '9' : '0'}
          text-anchor={isUpright ? 'end' : 'start'}
        >
          {page}
        </text>
      ))}
    </>
  );
}

/** The band lies beside the page numbers. */
function across(isUpright: boolean): [offset: string, breadth: string] {
  return isUpright ? ['18', '22'] : ['13', '18'];
}

function drawAlong(
  isUpright: boolean,
  name: string,
  start: number,
  end: number,
  offset: string,
  breadth: string,
): VNode {
  const along = percentage(start);
  // What is shorter than a pixel would not be seen.
  const length = percentage(Math.max(end - start, 0.0015));
  return isUpright ? (
    <rect key={name + along} class={name} x={offset} y={along} width={breadth} height={length} />
  ) : (
    <rect key={name + along} class={name} x={along} y={offset} width={length} height={breadth} />
  );
}

/** The stretch of the text that is on the screen, by whole blocks and what is seen of them. */
function useVisible(
  text: RefObject<HTMLElement | null>,
  blocks: readonly TextBlock[],
): { readonly from: number; readonly to: number } {
  const [seen, setSeen] = useState({ from: 0, to: 0 });
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      if (text.current !== null) setSeen(visibleIn(text.current, blocks));
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    later();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [text, blocks]);
  return seen;
}

/** The stretch of the text between the edges of the screen. O(log blocks) looks at the layout. */
export function visibleIn(
  text: HTMLElement,
  blocks: readonly TextBlock[],
): { readonly from: number; readonly to: number } {
  const offsetAt = (y: number): number => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((text.children[middle]?.getBoundingClientRect().bottom ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    const box = text.children[low]?.getBoundingClientRect();
    if (block === undefined || box === undefined) return 0;
    const part = box.height === 0 ? 0 : (y - box.top) / box.height;
    return block.start + Math.min(Math.max(part, 0), 1) * (block.end - block.start);
  };
  return { from: offsetAt(0), to: offsetAt(innerHeight) };
}

/** In the form that attributes take, whatever the language of the page. */
function percentage(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
