/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing their mean rank. From −1
 * to 1; `undefined` when one side does not vary. Both lists equally long. O(n log n).
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [a, b] = [ranksOf(xs), ranksOf(ys)];
  const middle = (xs.length + 1) / 2;
  let [together, ofA, ofB] = [0, 0, 0];
  for (const [at, rank] of a.entries()) {
    const [da, db] = [rank - middle, b[at]! - middle];
    together += da * db;
    ofA += da * da;
    ofB += db * db;
  }
  return ofA === 0 || ofB === 0 ? undefined : together / Math.sqrt(ofA * ofB);
}

/**
 * Kendall's τ-b: pairs in the same order less pairs in reverse order, over all pairs, ties taken out
 * on either side (Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945). From −1 to
 * 1; `undefined` when one side does not vary. Both lists equally long. O(n²).
 */
export function kendall(xs: readonly number[], ys: readonly number[]): number | undefined {
  let [difference, ofX, ofY] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    for (let j = 0; j < i; j++) {
      const [x, y] = [Math.sign(xs[i]! - xs[j]!), Math.sign(ys[i]! - ys[j]!)];
      difference += x * y;
      ofX += x * x;
      ofY += y * y;
    }
  }
  return ofX === 0 || ofY === 0 ? undefined : difference / Math.sqrt(ofX * ofY);
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++;
    for (let place = first; place <= last; place++) ranks[order[place]!] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}
