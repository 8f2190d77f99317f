/** What one source has from an earlier one; both by their places among the sources. */
export interface Descent {
  readonly from: number;
  readonly to: number;
  /** Words of the later in passages from the earlier ÷ its words. */
  readonly share: number;
  /** Whether dates do not tell which of them is the earlier. */
  readonly isUndecided: boolean;
}

export interface PlacedDescent extends Descent {
  /** An arc from the one to the other, in SVG's words. */
  readonly path: string;
  readonly strokeWidth: number;
  /** The tip of the arrow, which points down. */
  readonly tip: readonly [x: number, y: number];
  /** The middle of its label, at the foot of the letters. */
  readonly label: readonly [x: number, y: number];
}

export interface LineageLayout {
  readonly height: number;
  /** The middle of each source's box, at the top of it. */
  readonly sources: readonly (readonly [x: number, y: number])[];
  readonly descents: readonly PlacedDescent[];
}

/** How far apart arcs begin and end at one source. */
const step = 14;

/**
 * Lays sources in a row in their order, with an arc from each to every later one that has words of it.
 * Longer arcs run over shorter ones: none that share an end cross.
 */
export function layoutLineage(
  count: number,
  descents: readonly Descent[],
  width: number,
): LineageLayout {
  const gap = width / Math.max(1, count);
  const longest = descents.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const base = 40 + longest * 44;
  const xOf = (source: number): number => (source + 0.5) * gap;
  const beside = Math.min(step, gap / 2 / Math.max(1, count));
  const placed = descents.map((descent): PlacedDescent => {
    const { from, to, share } = descent;
    const shorter = (one: Descent): boolean => one.to - one.from < to - from;
    const ahead = descents.filter((one) => one.from === from && shorter(one)).length;
    const behind = descents.filter((one) => one.to === to && shorter(one)).length;
    const outgoing = descents.filter((one) => one.from === from).length;
    const incoming = descents.filter((one) => one.to === to).length;
    const start = round(xOf(from) + (outgoing - ahead) * beside);
    const end = round(xOf(to) - (incoming - behind) * beside);
    // The apex of such a curve stands at three quarters of the height of its control points.
    const apex = 22 + (longest - (to - from)) * 44;
    const control = round(base - (base - apex) / 0.75);
    const strokeWidth = round(1.25 + 7 * share);
    return {
      ...descent,
      path: `M${start} ${base - 4}C${start} ${control} ${end} ${control} ${end} ${base - 10}`,
      strokeWidth,
      tip: [end, base - 3],
      label: [round((start + end) / 2), round(apex - strokeWidth / 2 - 5)],
    };
  });
  return {
    height: base + 58,
    sources: Array.from({ length: count }, (_, at) => [round(xOf(at)), base] as const),
    descents: placed,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
