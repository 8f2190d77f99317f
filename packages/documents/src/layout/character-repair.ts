/**
 * A repair that looks at single characters. Invariant of all of them: what they match becomes what
 * they return, every other character is taken over as it is, so that the map back stays exact.
 */
export interface CharacterRepair {
  /** Source of a `u` regular expression without capturing groups. */
  readonly pattern: string;
  readonly repair: (match: string) => string;
}
