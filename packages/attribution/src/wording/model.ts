import type { Span } from '@klippoglim/core';

/**
 * What the room knows about a language. A plain object; every word lower-cased, phrases with one
 * space between their words.
 */
export interface WordingWords {
  /** Verbs and phrases that say how strongly something is to be done. */
  readonly modals: readonly ModalWords[];
  /** Phrases in which a modal demands nothing (`det vil si`). */
  readonly nonModals: readonly string[];
  /** What comes before an infinitive (`å`, `to`): a modal right behind it is not a clause's own. */
  readonly infinitiveMarks: readonly string[];
  /** Words that turn a modal round (`ikke`, `ingen`). */
  readonly negations: readonly string[];
  /** Words after which a negation is none (`ikke bare`). */
  readonly afterNoNegation: readonly string[];
  /** Phrases that make a demand weaker (`så langt det er mulig`, `arbeide for`). */
  readonly hedges: readonly string[];
  /** Strength that a hedge takes off. */
  readonly hedgeCost: number;
  /** Number words and their values. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that may be the number one or an article: they can answer a one, and count for nothing else. */
  readonly articles: readonly string[];
  readonly percent: readonly string[];
  /** What stands before the decimals of a number; the other of the two groups its digits. */
  readonly decimalMark: ',' | '.';
  /** Public bodies at large (`kommunene`, `staten`, `kommunal sektor`, `hver kommune`). */
  readonly generalActors: readonly string[];
  /** How a municipality speaks of itself without its name (`kommunen`, `vi`, `våre`). */
  readonly localActors: readonly string[];
  /** Nouns that may follow the municipality's name and belong to it (`kommune`). */
  readonly nameHeads: readonly string[];
}

/** One degree of obligation. */
export interface ModalWords {
  /** Higher is stronger. Two of the same strength are the same demand. */
  readonly strength: number;
  /** Strength with a negation, if another: `kan ikke` forbids more than `bør ikke`. */
  readonly negatedStrength?: number;
  /** Forms that make a clause's demand by themselves. */
  readonly forms: readonly string[];
  /** Forms that are also infinitives (`kunne`, `måtte`): only the first modal of a sentence. */
  readonly infinitives?: readonly string[];
  /** Whether the forms hold a negation (`cannot`). */
  readonly negated?: boolean;
}

/** Names that tell who a text speaks of. */
export interface ActorNames {
  /** The municipality's own, without `kommune`. */
  readonly own: readonly string[];
  /** Of other bodies, the sources' publishers above all. */
  readonly general?: readonly string[];
}

/** Words of a text: `text` is what its span slices. */
export interface WordingPlace {
  readonly span: Span;
  readonly text: string;
}

/**
 * Each type's directions, from the source to the target:
 *
 * - `modality`: `softened`, `hardened`; `reversed`, a negation came or went; `dropped`, `added`: the
 *   clause is there on both sides, its modal is not (`skal skje`, `skjer`);
 * - `number`, years among them: `changed`, `dropped`, `added`;
 * - `actor`: `localized` from public bodies at large to the municipality, or from a word for it to its
 *   name; `generalized`, the reverse; `added`, `dropped`: its name, in place of nothing;
 * - `clause`: `left-out`, `put-in`, and `replaced` by one with other words.
 */
export interface WordingDirections {
  readonly modality: 'softened' | 'hardened' | 'reversed' | 'dropped' | 'added';
  readonly number: 'changed' | 'dropped' | 'added';
  readonly actor: 'localized' | 'generalized' | 'dropped' | 'added';
  readonly clause: 'left-out' | 'put-in' | 'replaced';
}

/** What a change of wording is a change of. */
export type WordingChangeType = keyof WordingDirections;

/** One change. No word is part of two changes of one type, nor of a clause and another change. */
export type WordingChange = {
  readonly [Type in WordingChangeType]: {
    readonly type: Type;
    readonly direction: WordingDirections[Type];
    /** Absent where nothing answers to it in the source. */
    readonly source?: WordingPlace;
    /** Absent where nothing answers to it in the target. */
    readonly target?: WordingPlace;
    /** Offset in the target: of its words, or of where what is gone would stand. */
    readonly at: number;
    /** Of a clause in the target: whether it names the municipality. */
    readonly local?: boolean;
  };
}[WordingChangeType];
