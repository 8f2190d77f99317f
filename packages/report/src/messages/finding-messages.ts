import type { StudyAnchoring, StudySegment } from '@klippoglim/municipal';
import type { UptakeDegree } from '../study/goal-uptake.js';
import type { TokenClass } from '../study/token-classes.js';
import type { ChangeCounts } from '../study/wording-changes.js';

/** What every direction of every type of change is called. */
export type WordingNames = {
  readonly [Type in keyof ChangeCounts]: Readonly<Record<keyof ChangeCounts[Type], string>>;
};

/** Words for what was found beyond shared passages: classes, goals, lineage, peers, wording, names. */
export interface FindingMessages {
  readonly tokenClass: Readonly<Record<TokenClass, string>>;
  /** What the class means, after its name in a legend. */
  readonly tokenClassMeaning: Readonly<Record<TokenClass, string>>;
  readonly quotedReason: Readonly<Record<NonNullable<StudySegment['reason']>, string>>;
  readonly copied: string;
  readonly classesCaption: string;
  readonly classesLegend: readonly string[];
  readonly sourcesTable: string;
  readonly sourcesTableCaption: string;
  /** All words shared with a source, nothing set apart. */
  readonly shared: string;
  readonly intervalOf: (lower: string, upper: string) => string;
  readonly intervalHead: string;
  readonly excess: string;
  readonly excessHead: string;
  readonly excessHelp: string;
  /** `lower` may be below 0; `corrected` is p after correction for all documents, with its sign. */
  readonly excessOf: (excess: string, lower: string, upper: string, corrected: string) => string;
  readonly copiedOfRest: string;
  /** What stands behind a source's share in a document. */
  readonly portion: Readonly<Record<'alone' | 'nearest' | 'earliest', (words: string) => string>>;
  /** After the municipality in a table's head. */
  readonly documentWithin: string;

  readonly goals: string;
  readonly goalsLead: string;
  readonly goalsNone: string;
  readonly goal: string;
  readonly degree: Readonly<Record<UptakeDegree, string>>;
  readonly whichDocuments: string;
  readonly goalsTaken: (taken: string, all: string) => string;
  readonly showPlaces: string;
  readonly goalSourceYounger: string;

  readonly inEarlier: string;
  readonly inNoEarlier: string;
  readonly undecided: string;

  readonly peers: string;
  readonly peersLead: string;
  readonly peersNone: string;
  readonly peersOther: (count: number) => string;
  readonly peersCaption: string;
  readonly borrower: string;
  readonly lender: string;
  readonly direction: Readonly<Record<'from' | 'undecided', string>>;
  readonly directionHead: string;
  readonly passages: string;
  /** Before the name of the municipality that a passage is shared with. */
  readonly otherMunicipality: string;

  readonly editions: string;
  readonly editionsLead: string;
  readonly editionsCaption: string;
  readonly earlierEdition: string;
  readonly laterEdition: string;
  readonly kept: string;
  readonly carriedOver: string;
  readonly added: string;
  readonly dropped: string;

  readonly sensitivity: string;
  readonly sensitivityLead: string;
  readonly sensitivityCaption: string;
  readonly settingHead: string;
  /** What a setting changes, by its name; a `=` and a number after it may differ. */
  readonly settings: Readonly<Record<string, string>>;
  readonly spearman: string;
  readonly kendall: string;

  readonly wordingChanges: string;
  readonly noWordingChanges: string;
  readonly change: WordingNames;
  readonly localClause: string;
  readonly localClauses: string;

  readonly anchoring: string;
  /** Of the document's own words. */
  readonly anchored: (share: string, part: string, whole: string) => string;
  readonly onGoals: (share: string, part: string, whole: string) => string;
  readonly localNames: string;
  readonly nameKind: Readonly<Record<StudyAnchoring['names'][number]['kind'], string>>;

  /** `first` is where the wording was first seen; then the sources that it came through. */
  readonly chain: (names: readonly string[]) => string;
  readonly via: (name: string) => string;
  /** Before the name of a source or municipality, after which stands how many of a passage's words. */
  readonly attributedTo: string;
  readonly attributedOf: (part: string, whole: string) => string;
  /** Where none of them are. */
  readonly attributedElsewhere: string;
}
