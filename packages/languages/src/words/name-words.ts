/**
 * The shape of the words that `measureAnchoring` of `@klippoglim/attribution` takes: a copy of its
 * `NameWords`, for this package knows core alone.
 */
export interface NameWordLists {
  readonly placePrepositions: readonly string[];
  readonly betweenPrepositionAndName: readonly string[];
  readonly conjunctions: readonly string[];
  readonly placeEndings: readonly string[];
  readonly institutionHeads: readonly string[];
  readonly municipalityHeads: readonly string[];
  readonly outsideNames: readonly string[];
  readonly outsideEndings: readonly string[];
}
