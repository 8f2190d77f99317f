import type { Passage, Span } from '@klippoglim/core';

/**
 * What a token of a target is. Every token has exactly one:
 *
 * - `source`: shared with one source;
 * - `several`: shared with several sources;
 * - `peer`: shared with other targets only;
 * - `quoted`: in an acknowledged quotation or in statutory text;
 * - `commonplace`: wording so common that sharing it proves nothing;
 * - `own`: none of these.
 */
export type TokenClass = 'source' | 'several' | 'peer' | 'quoted' | 'commonplace' | 'own';

/** All classes, in the order in which they are shown. */
export const tokenClasses: readonly TokenClass[] = [
  'source',
  'several',
  'peer',
  'quoted',
  'commonplace',
  'own',
];

/** A text that a target may have copied from: a source, or another target. */
export interface Origin {
  readonly id: string;
  readonly role: 'source' | 'peer';
  readonly text: string;
  /** ISO 8601, as precise as it is known. Without it the direction of a likeness is not known. */
  readonly date?: string;
}

/** What a target shares with one origin. */
export interface Likeness {
  readonly origin: Origin;
  readonly passage: Passage;
}

/** A stretch of a target that counts as quoted, and why. */
export interface QuotedSpan {
  readonly span: Span;
  readonly reason: 'quotation' | 'statute';
}

/** What is known of one target. */
export interface AttributionInput {
  readonly target: { readonly id: string; readonly text: string; readonly date?: string };
  /** Passages from sources and peers, older and younger alike. */
  readonly likenesses: readonly Likeness[];
  readonly quoted?: readonly QuotedSpan[];
  readonly commonplace?: readonly Span[];
}

/**
 * Why a younger text has the same wording: `reverse`, it may have it from here; `common-origin`, an
 * older text has it too.
 */
export type Relation = 'reverse' | 'common-origin';

/** A run of tokens of a target that have the same class, from the same origins. */
export interface AttributedSegment {
  /** From its first token to the end of its last. */
  readonly span: Span;
  /** Length in tokens. */
  readonly words: number;
  readonly class: TokenClass;
  /** Of `quoted`: why. */
  readonly reason?: QuotedSpan['reason'];
  /** The origin with the nearest wording; of `quoted` and `commonplace`, if it is shared at all. */
  readonly nearest?: string;
  /** The origin known to be the earliest, absent where dates do not tell. */
  readonly earliest?: string;
  /** All sources that share it, or all peers where no source does; ids in order. */
  readonly origins: readonly string[];
  /** A peer whose wording is nearer than that of the sources: they may have come by way of it. */
  readonly via?: string;
  /** Whether the nearest origin is known to be no younger, or dates do not tell. */
  readonly direction?: 'from' | 'undecided';
  /** From the first to the last word of the nearest origin that the segment's words are aligned with. */
  readonly source?: Span;
  /** The passage from the nearest origin: its place in {@link AttributionInput.likenesses}. */
  readonly likeness?: number;
  /** Younger texts with the same wording, by id. */
  readonly younger: readonly { readonly id: string; readonly relation: Relation }[];
}

/** Where a target's words come from. */
export interface Attribution {
  readonly targetId: string;
  /** The target's length in tokens. */
  readonly words: number;
  /** In order, without gaps: their words sum to `words`. */
  readonly segments: readonly AttributedSegment[];
  /** Tokens of each class. They sum to `words`. */
  readonly classes: Readonly<Record<TokenClass, number>>;
  /** Tokens shared with a source that is not younger, whatever their class: nothing is set apart. */
  readonly shared: number;
}
