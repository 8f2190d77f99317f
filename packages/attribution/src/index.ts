export { capitalisedWords } from './anchoring/capitalised.js';
export type { GoalSentenceInput } from './anchoring/find-goal-sentences.js';
export { findGoalSentences } from './anchoring/find-goal-sentences.js';
export type { LocalNameInput } from './anchoring/find-local-names.js';
export { findLocalNames } from './anchoring/find-local-names.js';
export type { AnchoringInput } from './anchoring/measure-anchoring.js';
export { measureAnchoring } from './anchoring/measure-anchoring.js';
export type {
  Anchoring,
  GivenNames,
  LocalName,
  LocalNameKind,
  NameWords,
  OwnText,
  TokenShare,
} from './anchoring/model.js';
export { localNameKinds } from './anchoring/model.js';
export { attribute } from './attribute/attribute.js';
export type {
  AttributedSegment,
  Attribution,
  AttributionInput,
  Likeness,
  Origin,
  QuotedSpan,
  Relation,
  TokenClass,
} from './attribute/model.js';
export { tokenClasses } from './attribute/model.js';
export type { TokenPlaces, TokenRange } from './attribute/token-places.js';
export { tokensWithin } from './attribute/token-places.js';
export type {
  AttributedDocument,
  AttributionProgress,
  AttributionResult,
  AttributionRunOptions,
  AttributionTarget,
  AttributionTask,
} from './attribute-documents.js';
export { attributeDocuments } from './attribute-documents.js';
export type { SectionedDocument } from './chance/background.js';
export { countBlocks } from './chance/blocks.js';
export type {
  ChanceAssessment,
  ChanceOptions,
  ChanceWarning,
  ChanceWarningCode,
  ComparisonWithChance,
  TargetChance,
} from './chance/chance.js';
export { assessChance } from './chance/chance.js';
export { adjustBenjaminiHochberg, adjustHolm } from './chance/corrections.js';
export type { Random } from './chance/random.js';
export { makeRandom, seedOf } from './chance/random.js';
export { kendall, spearman } from './chance/rank-correlation.js';
export type {
  NamedSetting,
  Sensitivity,
  SensitivityRow,
  SensitivitySpread,
} from './chance/sensitivity.js';
export { measureSensitivity } from './chance/sensitivity.js';
export type { Interval, ResampleOptions, SectionCount, ShareEstimate } from './chance/share.js';
export { estimateShare } from './chance/share.js';
export { createBackground } from './commonplace/create-background.js';
export { findCommonplace, weighTokens } from './commonplace/find-commonplace.js';
export type {
  Background,
  BackgroundDocument,
  BackgroundOptions,
  CommonplaceOptions,
  CommonplaceSpan,
} from './commonplace/model.js';
export type { DateOrder } from './dates/partial-date.js';
export { comparePartialDates } from './dates/partial-date.js';
export type { Edition, EditionChange } from './lineage/editions.js';
export { compareEditions } from './lineage/editions.js';
export type { Ancestor, Descent, Lineage } from './lineage/lineage.js';
export { traceChain, traceLineage } from './lineage/lineage.js';
export type { Matcher, MatcherRunOptions } from './matcher.js';
export { createMatcher } from './matcher.js';
export type { FindPeersOptions, Peer, PeerLikeness } from './peers/find-peers.js';
export { findPeers } from './peers/find-peers.js';
export { findQuotations } from './quotation/find-quotations.js';
export { findStatutes } from './quotation/find-statutes.js';
export type { GivenLaw, LawIndex, LawIndexOptions } from './quotation/given-laws.js';
export { indexLaws } from './quotation/given-laws.js';
export type {
  Acknowledgement,
  NamedSource,
  Quotation,
  QuotationOptions,
  QuotationWords,
  StatuteOptions,
  StatutePassage,
  StatuteWords,
} from './quotation/model.js';
export type { ExtractGoalsOptions } from './uptake/extract-goals.js';
export { extractGoals } from './uptake/extract-goals.js';
export type { Goal, GoalWords } from './uptake/goal.js';
export type { GoalIndex, GoalIndexOptions, GoalSource } from './uptake/match-goals.js';
export { indexGoals, matchGoals } from './uptake/match-goals.js';
export type {
  GoalUptake,
  SourceUptake,
  UptakeDegree,
  UptakeMeasures,
  UptakePlace,
} from './uptake/model.js';
export { uptakeDegrees } from './uptake/model.js';
export { changesWithin } from './wording/changes-within.js';
export type { WordingCounts } from './wording/count-wording-changes.js';
export { countWordingChanges } from './wording/count-wording-changes.js';
export type { WordingInput } from './wording/find-wording-changes.js';
export { findWordingChanges } from './wording/find-wording-changes.js';
export type {
  ActorNames,
  ModalWords,
  WordingChange,
  WordingChangeType,
  WordingDirections,
  WordingPlace,
  WordingWords,
} from './wording/model.js';
