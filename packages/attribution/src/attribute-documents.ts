import type {
  Detector,
  Document,
  LanguagePack,
  RunOptions,
  Span,
  TargetMatch,
} from '@klippoglim/core';
import { attribute } from './attribute/attribute.js';
import type { Attribution, Likeness, QuotedSpan } from './attribute/model.js';
import { compareEditions, type EditionChange } from './lineage/editions.js';
import { type Lineage, traceLineage } from './lineage/lineage.js';
import { findPeers, type PeerLikeness } from './peers/find-peers.js';
import { flipPassage } from './peers/flip-passage.js';

/** A target, and what is known of it beside its text. */
export interface AttributionTarget {
  readonly document: Document;
  /** Whose it is: documents of one group are editions of one plan, not each other's peers. */
  readonly group?: string;
  readonly quoted?: readonly QuotedSpan[];
}

/** All that is to be compared. */
export interface AttributionTask {
  readonly detector: Detector;
  /** The detector's language pack. */
  readonly language?: LanguagePack;
  readonly sources: readonly Document[];
  readonly targets: readonly AttributionTarget[];
  /** Commonplace wording in a target; called once for each, when all passages are known. */
  readonly findCommonplace?: (document: Document) => readonly Span[];
}

/** Where the words of one target come from. */
export interface AttributedDocument {
  readonly attribution: Attribution;
  /** What it shares with each source, as the detector found it. */
  readonly match: TargetMatch;
  /** What {@link AttributedSegment.likeness} counts: passages from sources, then from peers. */
  readonly likenesses: readonly Likeness[];
}

/** Who copied what from whom. */
export interface AttributionResult {
  /** In the order of their dates, then ids. */
  readonly documents: readonly AttributedDocument[];
  readonly lineage: Lineage;
  readonly peers: readonly PeerLikeness[];
  readonly editions: readonly EditionChange[];
}

/**
 * Compares targets with all sources and with each other, and says of every token where it comes
 * from. The order in which documents are given changes nothing but the order of nothing: results
 * stand in the order of dates, then ids.
 *
 * Complexity: each target against each source; and those pairs of targets that share a run, see
 * {@link findPeers}.
 */
export async function attributeDocuments(
  task: AttributionTask,
  { signal, onProgress }: RunOptions = {},
): Promise<AttributionResult> {
  const run = signal === undefined ? {} : { signal };
  const sources = [...task.sources].sort(compareDocuments);
  const targets = [...task.targets].sort((a, b) => compareDocuments(a.document, b.document));
  const index = await task.detector.index(sources, run);
  const matches: TargetMatch[] = [];
  for (const { document } of targets) {
    matches.push(await index.match(document, run));
    onProgress?.({ phase: 'match', done: matches.length, total: 2 * targets.length });
  }
  const peers = await findPeers(
    task.detector,
    targets.map(({ document, group }, at) => ({
      document,
      ...(group !== undefined && { group }),
      verbatim: verbatimOf(matches[at]!),
    })),
    {
      ...run,
      ...(onProgress && {
        onProgress: ({ done, total }) =>
          onProgress({ phase: 'match', done: total + done, total: 2 * total }),
      }),
    },
  );
  const likenessesOf = gatherLikenesses(sources, targets, matches, peers);
  const documents: AttributedDocument[] = [];
  for (const [at, { document, quoted = [] }] of targets.entries()) {
    signal?.throwIfAborted();
    const likenesses = likenessesOf.get(document.id)!;
    const commonplace = task.findCommonplace?.(document) ?? [];
    documents.push({
      attribution: attribute({ target: document, likenesses, quoted, commonplace }, task.language),
      match: matches[at]!,
      likenesses,
    });
  }
  return {
    documents,
    lineage: await traceLineage(task.detector, sources, run),
    peers,
    editions: await compareGroups(task.detector, targets, documents, run),
  };
}

/** By date as far as it is known, undated last, then by id. */
function compareDocuments(one: Document, other: Document): number {
  const [first, second] = [one.date ?? '\uffff', other.date ?? '\uffff'];
  if (first !== second) return first < second ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function verbatimOf({ sources }: TargetMatch): readonly Span[] {
  return sources.flatMap(({ passages }) =>
    passages.filter(({ kind }) => kind === 'verbatim').map(({ target }) => target),
  );
}

/** By target: its passages from sources, then from peers, seen from both sides. */
function gatherLikenesses(
  sources: readonly Document[],
  targets: readonly AttributionTarget[],
  matches: readonly TargetMatch[],
  peers: readonly PeerLikeness[],
): ReadonlyMap<string, readonly Likeness[]> {
  const sourceOf = new Map(
    sources.map((source) => [source.id, { ...source, role: 'source' as const }]),
  );
  const peerOf = new Map(
    targets.map(({ document }) => [document.id, { ...document, role: 'peer' as const }]),
  );
  const likenesses = new Map<string, Likeness[]>();
  for (const match of matches) {
    likenesses.set(
      match.targetId,
      match.sources.flatMap(({ sourceId, passages }) =>
        passages.map((passage) => ({ origin: sourceOf.get(sourceId)!, passage })),
      ),
    );
  }
  for (const { earlierId, laterId, passages } of peers) {
    const earlier = peerOf.get(earlierId)!;
    const later = peerOf.get(laterId)!;
    for (const passage of passages) {
      likenesses.get(laterId)!.push({ origin: earlier, passage });
      likenesses.get(earlierId)!.push({ origin: later, passage: flipPassage(passage, laterId) });
    }
  }
  return likenesses;
}

async function compareGroups(
  detector: Detector,
  targets: readonly AttributionTarget[],
  documents: readonly AttributedDocument[],
  run: RunOptions,
): Promise<readonly EditionChange[]> {
  const groups = new Map<string, { document: Document; attribution: Attribution }[]>();
  for (const [at, { document, group }] of targets.entries()) {
    if (group === undefined) continue;
    const edition = { document, attribution: documents[at]!.attribution };
    const editions = groups.get(group);
    if (editions === undefined) groups.set(group, [edition]);
    else editions.push(edition);
  }
  const changes: EditionChange[] = [];
  for (const editions of groups.values()) {
    if (editions.length > 1) changes.push(...(await compareEditions(detector, editions, run)));
  }
  return changes;
}
