/** How often each term stands in a text. */
export type TermCounts = ReadonlyMap<string, number>;

/**
 * The share of queries for which no other text has a higher tf-idf cosine than the right one. The
 * same text listed twice is one text. Complexity: for each query, the places of its terms.
 */
export function rankFirst(
  pairs: readonly { readonly right: string; readonly query: string }[],
  terms: (text: string) => TermCounts,
): number {
  const texts = [...new Set(pairs.map(({ right }) => right))];
  const counts = texts.map(terms);
  const documentFrequency = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) {
      documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
    }
  }
  const weigh = (terms: TermCounts): ReadonlyMap<string, number> => {
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [term, count] of terms) {
      const frequency = documentFrequency.get(term) ?? 0;
      const weight = count * Math.log((texts.length + 1) / (frequency + 1));
      weights.set(term, weight);
      squares += weight ** 2;
    }
    const norm = Math.sqrt(squares) || 1;
    return new Map([...weights].map(([term, weight]) => [term, weight / norm]));
  };
  const postings = new Map<string, [text: number, weight: number][]>();
  counts.forEach((terms, text) => {
    for (const [term, weight] of weigh(terms)) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [[text, weight]]);
      else list.push([text, weight]);
    }
  });
  const rightOf = new Map(texts.map((text, at) => [text, at]));
  const first = pairs.filter(({ right, query }) => {
    const scores = new Float64Array(texts.length);
    for (const [term, weight] of weigh(terms(query))) {
      for (const [text, other] of postings.get(term) ?? []) scores[text]! += weight * other;
    }
    const score = scores[rightOf.get(right)!]!;
    // Sums of the same products in another order differ in their last digits.
    return scores.every((other) => other <= score + 1e-9);
  });
  return first.length / pairs.length;
}
