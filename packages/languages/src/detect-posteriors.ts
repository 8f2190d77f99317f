/**
 * How probable each of some states is at each place of a row, given the evidence of the whole row:
 * the forward–backward algorithm (Rabiner, A Tutorial on Hidden Markov Models, 1989). A state lasts
 * until it is drawn anew, which happens before a place with its `chance`.
 *
 * Not for rows whose evidence spans more than some 600 nats at one place: it would underflow.
 * O(places × states).
 *
 * @param evidence For each place, each state's log-likelihood. Only differences count.
 * @param chances For each place, the probability that the state is drawn anew before it. The first
 *   place's is not used: there it always is.
 * @param prior The probabilities with which a state is drawn.
 */
export function posteriors(
  evidence: readonly (readonly number[])[],
  chances: readonly number[],
  prior: readonly number[],
): readonly (readonly number[])[] {
  const likelihoods = evidence.map((row) => {
    const most = Math.max(...row);
    return row.map((value) => Math.exp(value - most));
  });
  const before: (readonly number[])[] = [];
  for (const [place, likelihood] of likelihoods.entries()) {
    const last = before[place - 1];
    const chance = chances[place]!;
    const expected =
      last === undefined ? prior : last.map((p, i) => (1 - chance) * p + chance * prior[i]!);
    before.push(toShares(expected.map((p, i) => p * likelihood[i]!)));
  }
  let after: readonly number[] = prior.map(() => 1);
  const result: (readonly number[])[] = [];
  for (let place = likelihoods.length - 1; place >= 0; place--) {
    result[place] = toShares(before[place]!.map((p, i) => p * after[i]!));
    const chance = chances[place]!;
    const seen = after.map((p, i) => p * likelihoods[place]![i]!);
    const anew = seen.reduce((sum, p, i) => sum + p * prior[i]!, 0);
    after = toShares(seen.map((p) => (1 - chance) * p + chance * anew));
  }
  return result;
}

function toShares(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
