import { estimateResemblance, minHash } from '@klippoglim/core';

/**
 * Entries in a sketch: a standard error of 9 points tells .5 from the .05 of unrelated plans. More costs
 * time (at 64 it was the greater part of a background's), and a version that is missed hardly matters: what
 * it shares lies in long runs, which count once.
 */
const SKETCH_SIZE = 32;

/**
 * Groups documents that are versions of one: each is linked to every other whose estimated resemblance
 * is at least `threshold`, and linked ones are together, whatever the order of the documents.
 *
 * Complexity: a sketch per document, and a comparison of sketches per pair (some 0.1 µs).
 *
 * @param shingles per document
 * @returns per document its group, numbered from 0 in order of the first member
 */
export function groupNearCopies(
  shingles: readonly Float64Array[],
  threshold: number,
): { readonly groupOf: Uint32Array; readonly groups: number } {
  const sketches = shingles.map((hashes) => minHash(hashes, SKETCH_SIZE));
  const parent = Uint32Array.from(shingles, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    for (let node = at; parent[node] !== root; ) {
      const next = parent[node]!;
      parent[node] = root;
      node = next;
    }
    return root;
  };
  for (let one = 0; one < sketches.length; one++) {
    // Texts without a shingle have equal sketches, and are no versions of each other.
    if (shingles[one]!.length === 0) continue;
    for (let other = 0; other < one; other++) {
      if (shingles[other]!.length === 0 || rootOf(one) === rootOf(other)) continue;
      if (estimateResemblance(sketches[one]!, sketches[other]!) < threshold) continue;
      const [first, second] = [rootOf(one), rootOf(other)];
      parent[Math.max(first, second)] = Math.min(first, second);
    }
  }
  const groupOf = new Uint32Array(shingles.length);
  let groups = 0;
  for (let at = 0; at < shingles.length; at++) {
    const root = rootOf(at);
    groupOf[at] = root === at ? groups++ : groupOf[root]!;
  }
  return { groupOf, groups };
}
