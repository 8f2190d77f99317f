import type { VNode } from 'preact';
import { ChartFrame } from './chart-frame.js';
import { layoutTimeline, type TimelineEvent, type TimelineMark } from './timeline-layout.js';
import { wholeShare } from './whole-share.js';

/** Documents by date of adoption and share copied; sources are lines that stand. */
export function TimelineChart({
  marks,
  events,
  axis,
  share,
  label,
  width,
}: {
  /** Each in words, and with an address in the page if they are to be links. */
  readonly marks: readonly (TimelineMark & {
    readonly description: string;
    readonly href?: string;
  })[];
  readonly events: readonly TimelineEvent[];
  /** What the height shows. */
  readonly axis: string;
  readonly share: (value: number) => string;
  /** See `ChartFrame`. */
  readonly label?: string;
  readonly width: number;
}): VNode {
  const layout = layoutTimeline(marks, events, width);
  const { left, right, bottom } = layout.plot;
  const labelOf = new Map(layout.labels.map((one) => [one.mark, one]));
  return (
    <ChartFrame width={width} height={layout.height} {...(label !== undefined && { label })}>
      {layout.shares.map(({ y, share: tick }) => (
        <g key={tick}>
          <line class={tick === 0 ? 'axis' : 'grid'} x1={left} x2={right} y1={y} y2={y} />
          <text class="small-text muted-text" text-anchor="end" x={left - 6} y={y + 4}>
            {wholeShare(share(tick))}
          </text>
        </g>
      ))}
      <text class="small-text muted-text" x="0" y="12">
        {axis}
      </text>
      {layout.years.map(({ x, year }) => (
        <g key={year}>
          <line class="axis" x1={x} x2={x} y1={bottom} y2={bottom + 5} />
          <text class="small-text muted-text" text-anchor="middle" x={x} y={bottom + 18}>
            {year}
          </text>
        </g>
      ))}
      {layout.events.map(({ x, y, name }, at) => (
        <g key={at}>
          <line class="event" x1={x} x2={x} y1={y + 4} y2={bottom} />
          <text class="small-text strong-text halo" text-anchor="middle" x={x} y={y}>
            {name}
          </text>
        </g>
      ))}
      {marks.map((mark, at) => {
        const [x, y] = layout.marks[at]!;
        const name = labelOf.get(at);
        const shown = (
          <>
            <title>{mark.description}</title>
            <circle class="node" cx={x} cy={y} r={marks.length > 100 ? 3.5 : 5} />
            {name && (
              <text class="name small-text halo" text-anchor={name.anchor} x={name.x} y={name.y}>
                {name.text}
              </text>
            )}
          </>
        );
        return mark.href === undefined ? (
          <g key={at}>{shown}</g>
        ) : (
          <a key={at} href={mark.href} tabIndex={-1}>
            {shown}
          </a>
        );
      })}
    </ChartFrame>
  );
}
