import {
  type Detector,
  type Document,
  KlippoglimError,
  type LanguagePack,
  type RunOptions,
  type Span,
  type TargetMatch,
  Vocabulary,
} from '@klippoglim/core';
import { attribute } from './attribute/attribute.js';
import type { Attribution, Likeness, QuotedSpan } from './attribute/model.js';
import { orderDates } from './dates/partial-date.js';
import { compareEditions, type EditionChange } from './lineage/editions.js';
import { type Lineage, traceLineage } from './lineage/lineage.js';
import { createMatcher, type Matcher, type MatcherRunOptions } from './matcher.js';
import type { PeerLikeness } from './peers/find-peers.js';
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
  /** Does the long steps, with the same settings as the detector. Default: in this thread. */
  readonly matcher?: Matcher;
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

/** How far a call has come: targets matched with the sources, then with each other. */
export interface AttributionProgress {
  readonly phase: 'match' | 'peers';
  readonly done: number;
  readonly total: number;
  /** Of the target that was finished last. */
  readonly id: string;
}

/** What a call takes besides its task. */
export interface AttributionRunOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after every step; see {@link AttributionProgress}. */
  readonly onProgress?: (progress: AttributionProgress) => void;
}

/** Who copied what from whom. */
export interface AttributionResult {
  /** In the order of their dates, then ids. */
  readonly documents: readonly AttributedDocument[];
  readonly lineage: Lineage;
  readonly peers: readonly PeerLikeness[];
  readonly editions: readonly EditionChange[];
  /** Targets that the engine does not take (too large), with its reason: they are left out. */
  readonly refused: readonly { readonly id: string; readonly error: KlippoglimError }[];
}

/**
 * Compares targets with all sources and with each other, and says of every token where it comes
 * from. Results stand in the order of dates, then ids: the order given changes nothing.
 *
 * Complexity: each target against each source; and those pairs of targets that share a run, see
 * {@link findPeers}.
 */
export async function attributeDocuments(
  task: AttributionTask,
  { signal, onProgress }: AttributionRunOptions = {},
): Promise<AttributionResult> {
  const run = signal === undefined ? {} : { signal };
  const sources = [...task.sources].sort(compareDocuments);
  const inOrder = [...task.targets].sort((a, b) => compareDocuments(a.document, b.document));
  const matcher = task.matcher ?? createMatcher(task.detector);
  const count = (phase: AttributionProgress['phase'], total: number): MatcherRunOptions => {
    let done = 0;
    return {
      ...run,
      ...(onProgress && { onTarget: (id) => onProgress({ phase, done: ++done, total, id }) }),
    };
  };
  const outcomes = await matcher.matchSources(
    sources,
    inOrder.map(({ document }) => document),
    count('match', inOrder.length),
  );
  const targets: AttributionTarget[] = [];
  const matches: TargetMatch[] = [];
  const refused: AttributionResult['refused'][number][] = [];
  for (const [at, target] of inOrder.entries()) {
    const outcome = outcomes[at]!;
    if (outcome instanceof KlippoglimError) {
      refused.push({ id: target.document.id, error: outcome });
      continue;
    }
    targets.push(target);
    matches.push(outcome);
  }
  const peers = await matcher.findPeers(
    targets.map(({ document, group }, at) => ({
      document,
      ...(group !== undefined && { group }),
      verbatim: verbatimOf(matches[at]!),
    })),
    count('peers', targets.length),
  );
  const likenessesOf = gatherLikenesses(sources, targets, matches, peers);
  const vocabulary = new Vocabulary(task.language);
  const documents: AttributedDocument[] = [];
  for (const [at, { document, quoted = [] }] of targets.entries()) {
    signal?.throwIfAborted();
    const likenesses = likenessesOf.get(document.id)!;
    const commonplace = task.findCommonplace?.(document) ?? [];
    documents.push({
      attribution: attribute({ target: document, likenesses, quoted, commonplace }, vocabulary),
      match: matches[at]!,
      likenesses,
    });
  }
  return {
    documents,
    lineage: await traceLineage(task.detector, sources, run),
    peers,
    editions: await compareGroups(task.detector, targets, documents, run),
    refused,
  };
}

/** By date as far as it is known, undated last, then by id. */
function compareDocuments(one: Document, other: Document): number {
  const order = orderDates(one.date, other.date);
  if (order !== 0) return order;
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
