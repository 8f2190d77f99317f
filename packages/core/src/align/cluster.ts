import type { Run } from '../indexing/shingle-index.js';
import type { Box } from './box.js';

/** Runs that lie near each other in source and target, and the box around them. */
export interface Cluster extends Box {
  readonly runs: readonly Run[];
}

/**
 * Gap clustering: two runs belong together when at most `maxGap` tokens lie between them in the
 * source and in the target, in whatever order. Single linkage, by union-find.
 *
 * Invariants: every run is in exactly one cluster; the order of the result is that of each
 * cluster's first run. Complexity: runs × runs within `maxGap` of each other.
 *
 * @param runs In order of their place in the target.
 */
export function clusterRuns(runs: readonly Run[], maxGap: number): Cluster[] {
  const parent = Uint32Array.from(runs, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) {
      const next = parent[i]!;
      parent[i] = root;
      i = next;
    }
    return root;
  };
  let active: number[] = [];
  runs.forEach((run, i) => {
    active = active.filter((j) => runs[j]!.target + runs[j]!.length + maxGap >= run.target);
    for (const j of active) {
      const other = runs[j]!;
      const gap =
        Math.max(run.source, other.source) -
        Math.min(run.source + run.length, other.source + other.length);
      if (gap <= maxGap) {
        const a = find(i);
        const b = find(j);
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    active.push(i);
  });
  const members = new Map<number, Run[]>();
  runs.forEach((run, i) => {
    const root = find(i);
    const list = members.get(root);
    if (list === undefined) members.set(root, [run]);
    else list.push(run);
  });
  return [...members.values()].map(boxAround);
}

function boxAround(runs: readonly Run[]): Cluster {
  let sourceStart = Infinity;
  let sourceEnd = 0;
  let targetStart = Infinity;
  let targetEnd = 0;
  for (const { source, target, length } of runs) {
    sourceStart = Math.min(sourceStart, source);
    sourceEnd = Math.max(sourceEnd, source + length);
    targetStart = Math.min(targetStart, target);
    targetEnd = Math.max(targetEnd, target + length);
  }
  return { runs, sourceStart, sourceEnd, targetStart, targetEnd };
}
