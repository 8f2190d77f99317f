import type { LanguagePack, Span, Vocabulary } from '@klippoglim/core';

/** A text of the background. */
export interface BackgroundDocument {
  readonly text: string;
}

/** How a background is counted; all have defaults. */
export interface BackgroundOptions {
  /** The pack under which inflected forms and spellings meet. Default: none. */
  readonly language?: LanguagePack;
  /**
   * Texts whose wording is never commonplace for being frequent: the sources. A sentence of a source
   * that forty documents copied is frequent because it was copied. Default: none.
   */
  readonly exclude?: Iterable<BackgroundDocument>;
  /**
   * Set phrases that are commonplace whatever the documents hold, and whether they stand in an excluded
   * text or not. Default: none.
   */
  readonly phrases?: Iterable<string>;
  /**
   * Words of a shared run from which on documents are taken to copy each other, default 15, as long as
   * a passage must be to be found at all: what stands in such runs counts as one further document,
   * however many share it. Lowered, long set phrases are lost; raised, sentences that neighbours copied
   * from each other become commonplace.
   */
  readonly longRun?: number;
  /**
   * Estimated resemblance from which on two documents are versions of one and count once. Default 0.5;
   * unrelated plans are below 0.05.
   */
  readonly nearCopy?: number;
}

/** What is known of a body of documents' wording. Made once for any number of texts. */
export interface Background {
  /** Documents that count: versions of one document are one. */
  readonly documents: number;
  readonly vocabulary: Vocabulary;
  /** Hashes of the word 4-grams that at least two documents have, ascending. */
  readonly hashes: Float64Array;
  /** Per hash: how many documents have it. */
  readonly frequencies: Uint32Array;
  /** Hashes of the set phrases' 4-grams, ascending. */
  readonly phrases: Float64Array;
}

/** What counts as commonplace; all have defaults. */
export interface CommonplaceOptions {
  /**
   * Documents that must have a wording, default 3 or 2 % of the background's, whichever is more. Lower,
   * what two documents share by chance or copying becomes commonplace.
   */
  readonly minDocuments?: number;
  /**
   * Words in a stretch at least, default 6. Below it are grammatical turns (`er det viktig å`), which
   * every text holds and no passage is made of.
   */
  readonly minWords?: number;
  /**
   * Whether the text is itself one of the background's documents, so that it must not count for
   * itself. Default false.
   */
  readonly isMember?: boolean;
}

/** A stretch of commonplace wording. */
export interface CommonplaceSpan {
  readonly span: Span;
  /** Length in tokens. */
  readonly words: number;
  /**
   * Documents of the background that have its rarest 4-gram, the text itself left out; 0 if it is known
   * from the set phrases only.
   */
  readonly documentFrequency: number;
}
