import { scaleUtc } from 'd3-scale';
import { textWidth } from './text-size.js';
import { spanOf } from './time.js';

/** A document that has words from another's, or the other way. */
export interface PeerNode {
  readonly name: string;
  /** When it is from, in milliseconds; undefined if that is not known. */
  readonly time: number | undefined;
}

/** Words that one document has from another; both by their places among the nodes. */
export interface PeerEdge {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** Whether dates do not tell who has them from whom. */
  readonly isUndecided: boolean;
}

export interface PeersLayout {
  readonly height: number;
  /** Of each node: where its dot is. Its name stands in the middle above. */
  readonly nodes: readonly (readonly [x: number, y: number])[];
  readonly edges: readonly (PeerEdge & {
    /** In SVG's words. */
    readonly path: string;
    readonly strokeWidth: number;
    /** Where it ends; every edge comes from the left. */
    readonly tip: readonly [x: number, y: number];
  })[];
  /** Beginnings of years. */
  readonly years: readonly { readonly x: number; readonly year: number }[];
  /** Where what has no date stands, if anything does. */
  readonly undatedX: number | undefined;
}

const laneHeight = 34;
const dot = 4.5;
/** The longest name that is written out, in pixels; see `fitText`. */
export const nameRoom = 150;

/**
 * Lays documents from left to right by date, so that words run to the right; undated ones stand at the
 * left. Names never cover each other. The same nodes and edges give the same layout.
 *
 * Complexity: O(nodes × (lanes × nodes in a lane + edges)), that is, for hundreds of edges.
 */
export function layoutPeers(
  nodes: readonly PeerNode[],
  edges: readonly PeerEdge[],
  width: number,
): PeersLayout {
  const widths = nodes.map(({ name }) => Math.min(nameRoom, textWidth(name)) + 12);
  const widest = Math.max(40, ...widths);
  const times = nodes.flatMap(({ time }) => time ?? []);
  const hasUndated = times.length < nodes.length;
  const left = widest / 2 + (hasUndated ? widest : 0);
  const scale = scaleUtc(spanOf(times), [left, Math.max(left + 1, width - widest / 2)]);
  const xs = nodes.map(({ time }) => (time === undefined ? widest / 2 : scale(time)));
  const lanes = layLanes(xs, widths, edges);
  const count = Math.max(0, ...lanes) + 1;
  const yOf = (lane: number): number => 26 + lane * laneHeight;
  const most = edges.reduce((words, edge) => Math.max(words, edge.words), 1);
  return {
    height: yOf(count - 1) + 40,
    nodes: nodes.map((_, at) => [round(xs[at]!), yOf(lanes[at]!)] as const),
    edges: edges.map((edge) => {
      const [x1, y1] = [round(xs[edge.from]!), yOf(lanes[edge.from]!)];
      const [x2, y2] = [round(xs[edge.to]!), yOf(lanes[edge.to]!)];
      const strokeWidth = round(1.25 + 4.75 * Math.sqrt(edge.words / most));
      const end = round(x2 - dot - (edge.isUndecided ? 0 : 6 + strokeWidth / 2));
      return {
        ...edge,
        path: `M${x1} ${y1}${curve(x1, y1, end, y2, Math.max(widths[edge.from]!, widths[edge.to]!))}`,
        strokeWidth,
        tip: [round(x2 - dot - 1), y2] as const,
      };
    }),
    years: scale
      .ticks(20)
      .filter((tick) => tick.getUTCMonth() === 0)
      .map((tick) => ({ x: round(scale(tick)), year: tick.getUTCFullYear() })),
    undatedX: hasUndated ? widest / 2 : undefined,
  };
}

/** A curve that leaves to the right and arrives from the left; where there is no room, around names. */
function curve(x1: number, y1: number, x2: number, y2: number, widest: number): string {
  const across = x2 - x1;
  if (across >= 36) {
    const middle = round(x1 + across / 2);
    return `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  }
  // The apex of such a curve stands at three quarters of the way to its control points.
  const out = round(Math.min(x1, x2) - (widest / 2 + 2) / 0.75);
  return `C${out} ${y1} ${out} ${y2} ${x2} ${y2}`;
}

/** From where to where a place in a lane is taken. */
type Stretch = readonly [start: number, end: number];

/**
 * The lane of each node. Nodes that are joined, by whatever way, are a block with lanes of its own;
 * then blocks are put beside or below each other, so that no edge runs through another block.
 */
function layLanes(
  xs: readonly number[],
  widths: readonly number[],
  edges: readonly PeerEdge[],
): readonly number[] {
  const stretches = xs.map((x, node): Stretch => [x - widths[node]! / 2, x + widths[node]! / 2]);
  const lanes = xs.map(() => 0);
  /** In each lane, where blocks are. */
  const taken: Stretch[][] = [];
  for (const block of listBlocks(xs, edges)) {
    const within = layBlock(block, stretches, edges);
    // Edges that go around names need room to the left of them.
    const start = Math.min(...block.map((node) => stretches[node]![0])) - 14;
    const end = Math.max(...block.map((node) => stretches[node]![1]));
    const height = Math.max(...within.values()) + 1;
    let top = 0;
    while (!isFree(taken, top, height, [start, end])) top++;
    for (let lane = top; lane < top + height; lane++) {
      taken[lane] = [...(taken[lane] ?? []), [start, end]];
    }
    for (const [node, lane] of within) lanes[node] = top + lane;
  }
  return lanes;
}

function isFree(
  taken: readonly (readonly Stretch[])[],
  top: number,
  height: number,
  stretch: Stretch,
): boolean {
  return taken
    .slice(top, top + height)
    .every((lane) => lane.every((other) => !overlap(stretch, other)));
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** The nodes that are joined with each other, from left to right, as their first stand. */
function listBlocks(
  xs: readonly number[],
  edges: readonly PeerEdge[],
): readonly (readonly number[])[] {
  const blockOf = xs.map((_, node) => [node]);
  for (const { from, to } of edges) {
    const [one, other] = [blockOf[from]!, blockOf[to]!];
    if (one === other) continue;
    one.push(...other);
    for (const node of other) blockOf[node] = one;
  }
  const fromLeft = (one: number, other: number): number => xs[one]! - xs[other]! || one - other;
  return [...new Set(blockOf)]
    .map((block) => block.sort(fromLeft))
    .sort(([one], [other]) => fromLeft(one!, other!));
}

/** The lane of each node of a block, from 0: the nearest to those that it is joined with. */
function layBlock(
  block: readonly number[],
  stretches: readonly Stretch[],
  edges: readonly PeerEdge[],
): ReadonlyMap<number, number> {
  const lanes = new Map<number, number>();
  const taken: Stretch[][] = [];
  for (const node of block) {
    const stretch = stretches[node]!;
    const joined = edges.flatMap(({ from, to }) => {
      const other = from === node ? to : to === node ? from : -1;
      return lanes.has(other) ? [other] : [];
    });
    const wanted =
      joined.reduce((sum, other) => sum + lanes.get(other)!, 0) / Math.max(1, joined.length);
    const free = [...taken.keys(), taken.length].filter((lane) =>
      (taken[lane] ?? []).every((other) => !overlap(stretch, other)),
    );
    // An edge within a lane that runs behind others of it is worse than one that goes two lanes off.
    const cost = (lane: number): number => {
      const hidden = joined.filter((other) => {
        const between: Stretch = [stretches[other]![1], stretch[0]];
        return (
          lanes.get(other) === lane && (taken[lane] ?? []).some((each) => overlap(between, each))
        );
      });
      return Math.abs(lane - wanted) + 2 * hidden.length;
    };
    const lane = free.reduce((best, each) => (cost(each) < cost(best) ? each : best));
    lanes.set(node, lane);
    taken[lane] ??= [];
    taken[lane].push(stretch);
  }
  return lanes;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
