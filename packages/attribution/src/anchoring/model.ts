import type { Span } from '@klippoglim/core';

/** What the room knows about a language. Lower-cased, phrases with one space between their words. */
export interface NameWords {
  /** Prepositions that come before places (`i`, `på`, `ved`). */
  readonly placePrepositions: readonly string[];
  /** Words that may stand between such a preposition and a name (`hele`, `gamle`). */
  readonly betweenPrepositionAndName: readonly string[];
  /** Words that join names (`og`). */
  readonly conjunctions: readonly string[];
  /** How names of places end (`vik`, `fjorden`, `øya`). */
  readonly placeEndings: readonly string[];
  /** Nouns that make a name before them an institution's (`bibliotek`, `vidaregåande skule`). */
  readonly institutionHeads: readonly string[];
  /** Nouns that make a name before them a municipality's (`kommune`). */
  readonly municipalityHeads: readonly string[];
  /** Names that are no municipality's own: countries, public bodies, laws, products, months. */
  readonly outsideNames: readonly string[];
  /** How words end that are often written like names and are none (`loven`, `rådmannen`). */
  readonly outsideEndings: readonly string[];
}

/** What a name stands for. */
export type LocalNameKind = 'own' | 'place' | 'institution' | 'neighbour';

/** All of them, the most local first. */
export const localNameKinds: readonly LocalNameKind[] = [
  'own',
  'place',
  'institution',
  'neighbour',
];

/** The municipality's names, as far as they are known beforehand. */
export interface GivenNames {
  /** Its own, without `kommune`; several if it has several. */
  readonly own: readonly string[];
  readonly places?: readonly string[];
  readonly institutions?: readonly string[];
  readonly neighbours?: readonly string[];
}

/** A name and where it stands. */
export interface LocalName {
  readonly name: string;
  readonly kind: LocalNameKind;
  /** Whether it was given, rather than found in the text. */
  readonly given: boolean;
  /** In order; a genitive's ending and `kommune` are part of them. */
  readonly mentions: readonly Span[];
}

/** A share of tokens. */
export interface TokenShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** How local some stretch of a target is. All counts are in tokens that are the target's own. */
export interface OwnText {
  /** Own tokens. */
  readonly own: number;
  /** Those in sentences with a name of any kind ÷ own tokens. */
  readonly anchored: TokenShare;
  /** Those in sentences with a name of a kind ÷ own tokens. A sentence may have several. */
  readonly anchoredBy: Readonly<Record<LocalNameKind, TokenShare>>;
  /** Those in sentences on the sources' goals ÷ own tokens. Absent if no goals were given. */
  readonly onGoals?: TokenShare;
  /** The others ÷ own tokens: with `onGoals` they make all. */
  readonly beyondGoals?: TokenShare;
  /** Those both beyond the goals and in sentences with a name ÷ own tokens. */
  readonly anchoredBeyondGoals?: TokenShare;
}

/** How local a target's own text is. */
export interface Anchoring extends OwnText {
  /** Names that stand in the target, the most often named first. */
  readonly names: readonly (LocalName & {
    /** Mentions in own text. */
    readonly ownMentions: number;
  })[];
  /** One for each section given, in order; a section contains its subsections. */
  readonly sections: readonly OwnText[];
}
