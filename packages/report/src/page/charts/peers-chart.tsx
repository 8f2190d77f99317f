import type { VNode } from 'preact';
import { ChartFrame } from './chart-frame.js';
import { layoutPeers, nameRoom, type PeerEdge, type PeerNode } from './peers-layout.js';
import { fitText } from './text-size.js';

/** Documents by date, and what they have from each other. */
export function PeersChart({
  nodes,
  edges,
  describe,
  undated,
  label,
  width,
}: {
  /** With an address in the page, if their names are to be links. */
  readonly nodes: readonly (PeerNode & { readonly href?: string })[];
  readonly edges: readonly PeerEdge[];
  /** An edge in words. */
  readonly describe: (edge: PeerEdge) => string;
  /** What stands below those without a date. */
  readonly undated: string;
  /** See `ChartFrame`. */
  readonly label?: string;
  readonly width: number;
}): VNode {
  const layout = layoutPeers(nodes, edges, width);
  const bottom = layout.height - 24;
  return (
    <ChartFrame width={width} height={layout.height} {...(label !== undefined && { label })}>
      {layout.years.map(({ x, year }) => (
        <g key={year}>
          <line class="grid" x1={x} x2={x} y1="0" y2={bottom} />
          <text class="small-text muted-text" text-anchor="middle" x={x} y={bottom + 16}>
            {year}
          </text>
        </g>
      ))}
      {layout.undatedX !== undefined && (
        <text
          class="small-text muted-text"
          text-anchor="middle"
          x={layout.undatedX}
          y={bottom + 16}
        >
          {undated}
        </text>
      )}
      {layout.edges.map(({ path, strokeWidth, tip: [x, y], ...edge }, at) => (
        <g key={at} class="link">
          <title>{describe(edge)}</title>
          <path
            class={edge.isUndecided ? 'edge undecided' : 'edge'}
            d={path}
            stroke-width={strokeWidth}
          />
          {!edge.isUndecided && (
            <path class="arrow" d={`M${x} ${y}l-9 ${-4 - strokeWidth / 2}v${8 + strokeWidth}z`} />
          )}
        </g>
      ))}
      {nodes.map(({ name, href }, at) => {
        const [x, y] = layout.nodes[at]!;
        const mark = (
          <>
            <circle class="node" cx={x} cy={y} r="4.5" />
            <text class="name halo" text-anchor="middle" x={x} y={y - 9}>
              {fitText(name, nameRoom)}
            </text>
          </>
        );
        return href === undefined ? (
          <g key={at}>{mark}</g>
        ) : (
          <a key={at} href={href} tabIndex={-1}>
            {mark}
          </a>
        );
      })}
    </ChartFrame>
  );
}
