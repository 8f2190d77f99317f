import type { VNode } from 'preact';
import { shareOf } from '../../study/share-of.js';
import { type Figures, type PageClass, pageClasses } from '../figures.js';
import { ChartFrame } from './chart-frame.js';
import { barParts, type Range } from './share-bar.js';
import { fitText, textWidth } from './text-size.js';

/** A bar of {@link SharesChart}. */
export interface ShareRow {
  readonly name: string;
  readonly figures: Pick<Figures, 'of' | 'words' | 'copied'>;
  readonly interval?: Range | undefined;
}

const left = 190;
const right = 70;
const rowHeight = 24;

/** Bars that sum to 100 %, one for each row, with a key above and what is copied beside. For a file. */
export function SharesChart({
  rows,
  classNames,
  copied,
  share,
  width = 900,
}: {
  readonly rows: readonly ShareRow[];
  readonly classNames: Readonly<Record<PageClass, string>>;
  /** What the figures to the right are called. */
  readonly copied: string;
  readonly share: (value: number) => string;
  readonly width?: number;
}): VNode {
  const room = width - left - right;
  const key = placeKey(classNames, width - 32);
  const top = 16 + key.height + 34;
  const bottom = top + rows.length * rowHeight;
  return (
    <ChartFrame width={width} height={bottom + 16}>
      {key.entries.map(({ name, x, y }) => (
        <g key={name}>
          <rect class={`fill-${name}`} x={16 + x} y={16 + y} width="22" height="13" />
          <rect class="outline" x={16 + x} y={16 + y} width="22" height="13" />
          <text class="name" x={16 + x + 28} y={16 + y + 11}>
            {classNames[name]}
          </text>
        </g>
      ))}
      {[0, 0.25, 0.5, 0.75, 1].map((at) => (
        <g key={at}>
          <line class="grid" x1={left + at * room} x2={left + at * room} y1={top - 6} y2={bottom} />
          <text class="small-text" text-anchor="middle" x={left + at * room} y={top - 10}>
            {`${at * 100} %`}
          </text>
        </g>
      ))}
      <text class="small-text" text-anchor="end" x={width - 12} y={top - 10}>
        {copied}
      </text>
      {rows.map(({ name, figures, interval }, at) => (
        <g key={at} transform={`translate(0 ${top + at * rowHeight})`}>
          <title>{name}</title>
          <text class="name" text-anchor="end" x={left - 10} y="13">
            {fitText(name, left - 26)}
          </text>
          {barParts(figures).map((part) => (
            <rect
              key={part.class}
              class={`fill-${part.class}`}
              x={round(left + part.start * room)}
              y="2"
              width={round(part.length * room)}
              height="14"
            />
          ))}
          <rect class="outline" x={left} y="2" width={room} height="14" />
          {interval && (
            <path
              class="interval"
              d={bracket(left + interval.lower * room, left + interval.upper * room, 19)}
            />
          )}
          <text text-anchor="end" x={width - 12} y="13">
            {share(shareOf(figures.copied, figures.words))}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

/** A line from one place to another with ends that point up. */
function bracket(from: number, to: number, y: number): string {
  return `M${round(from)} ${y - 3}V${y}H${round(to)}V${y - 3}`;
}

/** Lays the key's entries in lines. */
function placeKey(
  names: Readonly<Record<PageClass, string>>,
  room: number,
): {
  readonly height: number;
  readonly entries: readonly {
    readonly name: PageClass;
    readonly x: number;
    readonly y: number;
  }[];
} {
  let [x, y] = [0, 0];
  const entries = pageClasses.map((name) => {
    const width = 28 + textWidth(names[name]) + 22;
    if (x > 0 && x + width > room) [x, y] = [0, y + 22];
    const entry = { name, x, y };
    x += width;
    return entry;
  });
  return { entries, height: y + 22 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
