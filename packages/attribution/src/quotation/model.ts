import type { LanguagePack, Span } from '@klippoglim/core';
import type { LawIndex } from './given-laws.js';

/**
 * What a language says when it quotes. Lower case; words of a phrase are parted by one space; what begins
 * with a hyphen is also met at the end of a longer word.
 */
export interface QuotationWords {
  /** Before the name of what is quoted: `ifølge`, `heter det i`, `jf.`, `kilde:`. */
  readonly introductions: readonly string[];
  /** Behind or before the name of who says it: `skriver`, `slår fast`. */
  readonly reports: readonly string[];
  /** Words that stand for a name: `-strategien`, `-departementet`, `-loven`. */
  readonly authorities: readonly string[];
  /** Marks of a place in a work: `s.`, `side`, `kapittel`. */
  readonly places: readonly string[];
  /** What may be added to a name: `s`, of `Kommuneforbundets`. */
  readonly nameEndings: readonly string[];
}

/** How a language writes laws. Spelled as {@link QuotationWords} are. */
export interface StatuteWords {
  /** Words by which a text names a law before it quotes it: `-loven`, `lov om`. */
  readonly lawNames: readonly string[];
  /** Whole words for a law or regulation that speaks of itself: `loven`, `denne forskriften`. */
  readonly instruments: readonly string[];
  /** Begin a sentence that renders a section: `etter`, `i henhold til`. */
  readonly references: readonly string[];
  /** Words of a reference to a part of a section: `første`, `ledd`, `bokstav`. */
  readonly parts: readonly string[];
  /** References to another part of the same law, where no law is named: `første ledd`. */
  readonly innerReferences: readonly string[];
  /** What a law lays down: `skal`, `plikter`. */
  readonly obligations: readonly string[];
  /** Begin a formula of enactment: `fastsatt av`, `vedtatt av`. */
  readonly enactments: readonly string[];
  /** Make it one, in the same sentence: `med hjemmel i`, `i medhold av`. */
  readonly authorizations: readonly string[];
  /** Behind an instrument at the beginning of a sentence: `trer i kraft`, `gjelder`. */
  readonly commencements: readonly string[];
  /** Sentences that begin so are formulas by themselves: `formålet med loven er`. */
  readonly formulas: readonly string[];
}

/** A text that may be quoted, by the names under which it is. */
export interface NamedSource {
  readonly id: string;
  /**
   * Title, publisher, short names. Of a title with a colon or a dash between spaces the part before
   * it counts too. A name in capitals (`KS`) must stand in capitals, others in any case.
   */
  readonly names: readonly string[];
  /** ISO 8601. Its year tells apart sources that share a name (`KS 2017`). */
  readonly date?: string;
}

/** What a quotation is, and when it is acknowledged. */
export interface QuotationOptions {
  readonly words: QuotationWords;
  /** Texts whose names make a quotation acknowledged. Default: none. */
  readonly sources?: readonly NamedSource[];
  /**
   * Words in a quotation at least, default 5. Below it are scare quotes, names and titles of projects,
   * of one to four words in nearly all cases; and nothing that short can be found as reuse by shingles
   * of 5. Raising it loses short quotations, and what is quoted in them counts as copied.
   */
  readonly minWords?: number;
  /** Its abbreviations end no sentence. Nothing else of it is used. */
  readonly language?: LanguagePack;
}

/** What shows that a quotation is one: where it stands, and which given source it names. */
export interface Acknowledgement {
  /** The citation, name or phrase. */
  readonly citation: Span;
  /**
   * `reference`: in brackets or on a line of its own behind the quotation; `footnote`: a footnote
   * mark behind it; `source-name`: a given source is named; `introduction`: words of quoting with a
   * name; `section`: a section of a law is named.
   */
  readonly by: 'reference' | 'footnote' | 'source-name' | 'introduction' | 'section';
  /** The given source that it names, where the names and years leave one only. */
  readonly sourceId?: string;
}

/** Text in quotation marks or a block quote. */
export type Quotation = {
  /** What is quoted, without the marks. */
  readonly span: Span;
  /** Length in tokens. */
  readonly words: number;
  /** The opening mark: `«`, `“`, …; `>` of a Markdown quote, `:` of a paragraph behind a colon. */
  readonly opener: string;
} & ({ readonly acknowledged: false } | ({ readonly acknowledged: true } & Acknowledgement));

/** What statutory text is told by. */
export interface StatuteOptions {
  readonly words: StatuteWords;
  /** Laws as given, see `indexLaws`. Default: none. */
  readonly laws?: LawIndex;
  /** Quotations with fewer words are not looked at. Default 5. */
  readonly minWords?: number;
  /** Its abbreviations end no sentence. Nothing else of it is used. */
  readonly language?: LanguagePack;
}

/** Statutory text. */
export interface StatutePassage {
  readonly span: Span;
  /** Length in tokens. */
  readonly words: number;
  /**
   * `section`: a section as it stands in a law, a quotation from one, or a sentence that renders one;
   * `formula`: how laws and regulations are enacted, come into force and say what they are for;
   * `given-law`: word for word in a given law.
   */
  readonly reason: 'section' | 'formula' | 'given-law';
  /** The reference that shows it, if there is one. */
  readonly citation?: Span;
  /** Of `given-law`: which. */
  readonly lawId?: string;
}
