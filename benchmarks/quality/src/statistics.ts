/** 0 for an empty list. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of a sample (n − 1). 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const center = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * The value below which a share `p` of the values lies, with linear interpolation between
 * neighbours (type 7, as in R and NumPy). NaN for an empty list.
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** Ranks from 1; equal values share the mean of their ranks. O(n log n). */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++;
    for (let place = first; place <= last; place++) ranks[order[place]!] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}

/**
 * Area under the ROC curve: the chance that a random positive lies above a random negative, ties
 * counted half (Mann and Whitney's U). NaN when either list is empty.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const ranks = ranksOf([...positives, ...negatives]);
  const rankSum = ranks.slice(0, positives.length).reduce((sum, rank) => sum + rank, 0);
  const u = rankSum - (positives.length * (positives.length + 1)) / 2;
  return u / (positives.length * negatives.length);
}

/** Spearman's rank correlation. NaN when one side does not vary. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const a = ranksOf(xs);
  const b = ranksOf(ys);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [covariance, varianceA, varianceB] = [0, 0, 0];
  for (const [index, rank] of a.entries()) {
    const [da, db] = [rank - meanA, b[index]! - meanB];
    covariance += da * db;
    varianceA += da * da;
    varianceB += db * db;
  }
  return covariance / Math.sqrt(varianceA * varianceB);
}
