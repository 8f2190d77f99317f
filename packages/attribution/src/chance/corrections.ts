import { KlippoglimError } from '@klippoglim/core';

/**
 * Adjusts p-values of many comparisons so that the chance of *any* false claim stays below the level:
 * S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics
 * 6 (1979). Holds however the comparisons depend on each other. Claim what has an adjusted value of at
 * most the level. The result is in the order given; equal values stay equal. O(n log n).
 *
 * @throws {KlippoglimError} `invalid-input` for a value outside [0, 1].
 */
export function adjustHolm(values: readonly number[]): readonly number[] {
  const order = orderOf(values);
  const adjusted = new Array<number>(values.length);
  let largest = 0;
  order.forEach((at, rank) => {
    largest = Math.max(largest, Math.min(1, values[at]! * (values.length - rank)));
    adjusted[at] = largest;
  });
  return adjusted;
}

/**
 * Adjusts p-values so that, of all that is claimed, the expected *share* of false claims stays below
 * the level: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, Journal of the Royal
 * Statistical Society B 57 (1995). Finds more than {@link adjustHolm} and promises less; holds for
 * values that are independent or rise and fall together. Order and complexity as there.
 *
 * @throws {KlippoglimError} `invalid-input` for a value outside [0, 1].
 */
export function adjustBenjaminiHochberg(values: readonly number[]): readonly number[] {
  const order = orderOf(values);
  const adjusted = new Array<number>(values.length);
  let smallest = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const at = order[rank - 1]!;
    smallest = Math.min(smallest, (values[at]! * values.length) / rank);
    adjusted[at] = smallest;
  }
  return adjusted;
}

/** Places of the values, from the smallest value to the largest. */
function orderOf(values: readonly number[]): readonly number[] {
  const wrong = values.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) {
    throw new KlippoglimError('invalid-input', `${wrong} is no p-value: it must lie in [0, 1].`);
  }
  return values.map((_, at) => at).sort((a, b) => values[a]! - values[b]! || a - b);
}
