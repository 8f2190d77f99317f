/**
 * A ratio that can be checked: the two counts it was made of, and the settings and version it was
 * computed with.
 */
export interface Score {
  /** `numerator / denominator`, from 0 to 1; 0 when the denominator is 0. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Settings and version, as one string. Two scores may be compared only if their signatures are equal. */
  readonly signature: string;
}

/** Makes a score from its counts. */
export function score(numerator: number, denominator: number, signature: string): Score {
  return {
    value: denominator === 0 ? 0 : numerator / denominator,
    numerator,
    denominator,
    signature,
  };
}
