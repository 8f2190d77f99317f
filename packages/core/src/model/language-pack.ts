/**
 * What the engine may know about a language. A plain object, every field but `tag` optional: the
 * engine works without a pack, on lower-cased words.
 */
export interface LanguagePack {
  /** BCP 47 tag of the language, for example `no` or `en`; part of the signature. */
  readonly tag: string;
  /** Raise it when the pack's results change; part of the signature. */
  readonly version: number;
  /**
   * Gives the spelling that stands for all spellings of a lower-cased word: of several written forms
   * (innbyggjarane, innbyggerne) one, its inflection kept. Pure and idempotent.
   */
  readonly canonical?: (word: string) => string;
  /** Gives the stem of a canonical word. Pure: the same word always gives the same stem. */
  readonly stem?: (word: string) => string;
  /**
   * Gives the words that a lower-cased compound is put together from, or none: where order is free,
   * an unmatched compound may meet one of them (`innbyggerdialog`, `dialog med innbyggere`). Pure.
   */
  readonly compoundParts?: (word: string) => readonly string[];
  /** Lower-cased words that carry grammar rather than matter (og, som, er). */
  readonly functionWords?: ReadonlySet<string>;
  /** Lower-cased, with their full stops (`bl.a.`, `jf.`): they end no sentence. */
  readonly abbreviations?: ReadonlySet<string>;
}
