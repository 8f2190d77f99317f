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
export type {
  AttributedDocument,
  AttributionResult,
  AttributionTarget,
  AttributionTask,
} from './attribute-documents.js';
export { attributeDocuments } from './attribute-documents.js';
export type { DateOrder } from './dates/partial-date.js';
export { comparePartialDates } from './dates/partial-date.js';
export type { Edition, EditionChange } from './lineage/editions.js';
export { compareEditions } from './lineage/editions.js';
export type { Ancestor, Descent, Lineage } from './lineage/lineage.js';
export { traceChain, traceLineage } from './lineage/lineage.js';
export type { Peer, PeerLikeness } from './peers/find-peers.js';
export { findPeers } from './peers/find-peers.js';
