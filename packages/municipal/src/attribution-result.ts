import type {
  LocalNameKind,
  Relation,
  TokenClass,
  TokenShare,
  UptakeDegree,
  UptakeMeasures,
  WordingChange,
  WordingCounts,
} from '@klippoglim/attribution';
import type { Score } from '@klippoglim/core';
import type { Excerpt, StudyPassage } from './result.js';

/** Where the words of one document come from: every word in exactly one class. */
export interface StudyAttribution {
  /** Words of each class ÷ the document's words. They sum to 1. */
  readonly classes: Readonly<Record<TokenClass, Score>>;
  /** One entry for each source, in the study's order. */
  readonly sources: readonly SourcePortion[];
  /** Words from sources, in one or several ÷ words: quoted and commonplace words set apart. */
  readonly copied: Score;
  /** All words shared with a source that is not younger ÷ words: nothing set apart. */
  readonly shared: Score;
  /** Words from sources or peers ÷ words that are neither quoted nor commonplace. */
  readonly copiedOfRest: Score;
  /** In order; they cover the document's words once. */
  readonly segments: readonly StudySegment[];
}

/** What one source has part in. */
export interface SourcePortion {
  readonly sourceId: string;
  /** Words that are in this source alone. */
  readonly alone: number;
  /** Words that are in several sources, of which this has the nearest wording. */
  readonly nearest: number;
  /** Words that are in several sources, of which this is known to be the earliest. */
  readonly earliest: number;
}

/** A run of words of one class, from the same origins. */
export interface StudySegment extends Omit<Excerpt, 'text'> {
  readonly words: number;
  readonly class: TokenClass;
  /** Of `quoted`: an acknowledged quotation, or statutory text. */
  readonly reason?: 'quotation' | 'statute';
  /** Id of the source, or of the other document where no source has it, with the nearest wording. */
  readonly nearest?: string;
  /** The stretch of it that the words follow. */
  readonly source?: Omit<Excerpt, 'text'>;
  /** Id of the origin that is known to be the earliest. */
  readonly earliest?: string;
  /** Ids of all that have it: sources, or other documents where no source does. */
  readonly origins: readonly string[];
  /** Sources that the wording came through, the first first, where dates tell: two or more. */
  readonly chain?: readonly string[];
  /** Id of a document of another municipality whose wording is nearer than that of the sources. */
  readonly via?: string;
  /** Whether the origin is known to be no younger, or dates do not tell. */
  readonly direction?: 'from' | 'undecided';
  /** Younger texts with the same wording: they may have it from here, or from the same origin. */
  readonly younger: readonly { readonly id: string; readonly relation: Relation }[];
}

/** What a document shares with one of another municipality. */
export interface PeerShare {
  readonly documentId: string;
  /** Who has it from whom, as far as dates tell. */
  readonly direction: 'from' | 'to' | 'undecided';
  /** Words of the class `peer` that are nearest to that document, and words of sources that came by way of it. */
  readonly words: number;
  /** In order of their place in the document; what both have verbatim from a source is left out. */
  readonly passages: readonly StudyPassage[];
}

/** What one source has from those before it. */
export interface StudyDescent {
  readonly sourceId: string;
  /** Its words that are in any earlier source ÷ its words. */
  readonly inEarlier: Score;
  readonly from: readonly {
    readonly sourceId: string;
    readonly direction: 'from' | 'undecided';
    /** Words of the later in passages from the earlier ÷ its words. */
    readonly coverage: Score;
    /** Words of the earlier that went into the later ÷ its words. */
    readonly uptake: Score;
  }[];
}

/** A goal of a source. */
export interface StudyGoal {
  readonly id: string;
  readonly sourceId: string;
  readonly text: string;
  /** True if the manifest gave it, false if it was found in the source. */
  readonly given: boolean;
  readonly place?: Omit<Excerpt, 'text'>;
  /** The heading under which it stands. */
  readonly heading?: string;
  /** Documents by what became of it in them. */
  readonly documents: Readonly<Record<UptakeDegree, number>>;
}

/** What became of one goal in one document. Dates play no part in it. */
export interface StudyGoalUptake {
  readonly goalId: string;
  readonly degree: UptakeDegree;
  /** The place that matches best; none where the goal is absent. */
  readonly place?: Excerpt;
  readonly measures: UptakeMeasures;
  /** How far it is from the next degree, from 0.5 to 1: a margin, no probability. */
  readonly confidence: number;
}

/** How sure a document's share is, and how it stands to chance. */
export interface StudyCertainty {
  /** The share of {@link StudyAttribution.copied}, and where it may lie. */
  readonly copied: Estimate;
  /** The share of {@link StudyAttribution.shared}, and where it may lie: chance is told of this one. */
  readonly share: Estimate;
  /** Absent without background documents. */
  readonly chance?: {
    readonly expected: Estimate;
    readonly excess: Estimate;
    readonly p: number;
    /** Corrected for all documents of the study. */
    readonly holm: number;
    readonly benjaminiHochberg: number;
    /** By rank alone, without a model. */
    readonly rankP: number;
  };
}

/** A figure with its interval of 95 %. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** How local a document's own words are. */
export interface StudyAnchoring {
  /** Own words in sentences that name the place ÷ own words. */
  readonly anchored: TokenShare;
  readonly anchoredBy: Readonly<Record<LocalNameKind, TokenShare>>;
  /** Own words on the sources' goals ÷ own words; the others. */
  readonly onGoals?: TokenShare;
  readonly beyondGoals?: TokenShare;
  readonly names: readonly {
    readonly name: string;
    readonly kind: LocalNameKind;
    readonly given: boolean;
    readonly mentions: number;
    readonly ownMentions: number;
  }[];
}

/** What changed in kind where a document follows an origin in other words. */
export interface StudyWording {
  readonly counts: WordingCounts;
  readonly changes: readonly (WordingChange & { readonly originId: string })[];
}

/** From one edition of a municipality's plan to the next. */
export interface StudyEdition {
  readonly earlierId: string;
  readonly laterId: string;
  /** Words of the later that are in the earlier ÷ its words. */
  readonly kept: Score;
  /** Words of the earlier that went into the later ÷ its words. */
  readonly carriedOver: Score;
  readonly later: Readonly<Record<TokenClass, { readonly kept: number; readonly added: number }>>;
  readonly earlier: Readonly<
    Record<TokenClass, { readonly kept: number; readonly dropped: number }>
  >;
}

/** The share of each document ({@link StudyAttribution.copied}) under other settings. */
export interface StudySensitivity {
  /** Ids, in the order of the shares: that of `StudyResult.documents`. */
  readonly documents: readonly string[];
  /** The first is the study's own setting. */
  readonly rows: readonly {
    readonly setting: string;
    readonly shares: readonly number[];
    /** Agreement of the documents' order with the first row's. */
    readonly spearman?: number;
    readonly kendall?: number;
  }[];
}
