import { scaleLinear, scaleUtc } from 'd3-scale';
import { fitText, textWidth } from './text-size.js';
import { spanOf } from './time.js';

/** A document by its date and the share that is copied. */
export interface TimelineMark {
  readonly name: string;
  /** In milliseconds. */
  readonly time: number;
  readonly value: number;
}

/** A source by its date. */
export interface TimelineEvent {
  readonly shortName: string;
  readonly time: number;
}

export interface TimelineLayout {
  readonly height: number;
  readonly marks: readonly (readonly [x: number, y: number])[];
  /** Names that have room beside their marks: the highest shares first. */
  readonly labels: readonly {
    readonly mark: number;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly events: readonly { readonly x: number; readonly name: string; readonly y: number }[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly shares: readonly { readonly y: number; readonly share: number }[];
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const left = 54;
const labelRoom = 130;
/** With more marks than can be named, only the highest are. */
const [mostNamed, namedOfMore] = [60, 12];

/** Lays documents by date and share, and names those that have room. O(marks × names). */
export function layoutTimeline(
  marks: readonly TimelineMark[],
  events: readonly TimelineEvent[],
  width: number,
  plotHeight = 260,
): TimelineLayout {
  const right = width - 12;
  const rows = layEvents(events.length);
  const top = 14 + 16 * rows.count;
  const bottom = top + plotHeight;
  const x = scaleUtc(spanOf([...marks, ...events].map(({ time }) => time)), [left, right]);
  const most = marks.reduce((highest, { value }) => Math.max(highest, value), 0.05);
  const y = scaleLinear([0, most], [bottom, top + 8]).nice(4);
  const places = marks.map(({ time, value }) => [round(x(time)), round(y(value))] as const);
  return {
    height: bottom + 26,
    marks: places,
    labels: placeLabels(marks, places, { left, right, top, bottom }),
    events: events.map(({ shortName, time }, at) => ({
      x: round(x(time)),
      name: shortName,
      y: 12 + 16 * rows.rowOf(at),
    })),
    years: x
      .ticks(Math.max(2, Math.min(12, Math.floor((right - left) / 60))))
      .filter((tick) => tick.getUTCMonth() === 0)
      .map((tick) => ({ x: round(x(tick)), year: tick.getUTCFullYear() })),
    shares: y.ticks(4).map((share) => ({ y: round(y(share)), share })),
    plot: { left, right, bottom },
  };
}

/** Names of sources in turn on two lines, so that two of one year do not meet. */
function layEvents(count: number): {
  readonly count: number;
  readonly rowOf: (at: number) => number;
} {
  const rows = count > 1 ? 2 : count;
  return { count: rows, rowOf: (at) => at % Math.max(1, rows) };
}

function placeLabels(
  marks: readonly TimelineMark[],
  places: readonly (readonly [x: number, y: number])[],
  room: Box,
): TimelineLayout['labels'] {
  const taken: Box[] = places.map(([x, y]) => ({
    ...{ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 },
  }));
  const labels: TimelineLayout['labels'][number][] = [];
  const order = [...marks.keys()].sort(
    (one, other) => marks[other]!.value - marks[one]!.value || one - other,
  );
  for (const mark of order.slice(0, marks.length > mostNamed ? namedOfMore : mostNamed)) {
    const [x, y] = places[mark]!;
    const text = fitText(marks[mark]!.name, labelRoom);
    const width = textWidth(text);
    for (const anchor of ['start', 'end'] as const) {
      const start = anchor === 'start' ? x + 8 : x - 8 - width;
      const box = { left: start, right: start + width, top: y - 7, bottom: y + 7 };
      const isFree =
        box.left >= room.left &&
        box.right <= room.right &&
        !taken.some((other) => meet(box, other));
      if (!isFree) continue;
      taken.push(box);
      labels.push({ mark, text, x: anchor === 'start' ? x + 8 : x - 8, y: y + 4, anchor });
      break;
    }
  }
  return labels;
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
