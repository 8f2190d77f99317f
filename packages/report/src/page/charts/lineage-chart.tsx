import type { VNode } from 'preact';
import { ChartFrame } from './chart-frame.js';
import { type Descent, layoutLineage } from './lineage-layout.js';
import { fitText } from './text-size.js';

/** A source as the chart shows it. */
export interface LineageSource {
  readonly shortName: string;
  /** Empty where it is not known. */
  readonly date: string;
}

/** Sources in order of date, and how much of its words each has from those before it. */
export function LineageChart({
  sources,
  descents,
  label,
  share,
  width,
}: {
  readonly sources: readonly LineageSource[];
  readonly descents: readonly Descent[];
  /** See `ChartFrame`. */
  readonly label?: string;
  readonly share: (value: number) => string;
  readonly width: number;
}): VNode {
  const layout = layoutLineage(sources.length, descents, width);
  const room = width / Math.max(1, sources.length);
  const half = Math.min(26, room / 2 - 2);
  return (
    <ChartFrame width={width} height={layout.height} {...(label !== undefined && { label })}>
      {layout.descents.map(({ path, strokeWidth, isUndecided, tip: [x, y], ...descent }, at) => (
        <g key={at}>
          <title>
            {`${sources[descent.from]?.shortName} → ${sources[descent.to]?.shortName}: ${share(descent.share)}`}
          </title>
          <path
            class={isUndecided ? 'edge undecided' : 'edge'}
            d={path}
            stroke-width={strokeWidth}
          />
          {!isUndecided && (
            <path class="arrow" d={`M${x} ${y}l${-4.5 - strokeWidth / 2} -9h${9 + strokeWidth}z`} />
          )}
        </g>
      ))}
      {layout.descents.map(({ label: [x, y], share: value }, at) => (
        <text key={at} class="halo" text-anchor="middle" x={x} y={y}>
          {share(value)}
        </text>
      ))}
      {layout.sources.map(([x, y], at) => (
        <g key={at}>
          <rect class="box" x={x - half} y={y} width={half * 2} height="26" rx="4" />
          <text class="strong-text" text-anchor="middle" x={x} y={y + 18}>
            {sources[at]?.shortName}
          </text>
          <text class="small-text muted-text" text-anchor="middle" x={x} y={y + 44}>
            {fitText(sources[at]?.date ?? '', room - 6, 11)}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}
