import type { Detector, Document, Passage, Span } from '@klippoglim/core';

/** A target among others that may have copied from each other. */
export interface Peer {
  readonly document: Document;
  /** Documents of one group (the editions of one municipality's plan) are not each other's peers. */
  readonly group?: string;
  /**
   * What it has verbatim from a source. It is passed over: no peer can be nearer, and else every two
   * targets that copied the same source would have to be compared word by word.
   */
  readonly verbatim: readonly Span[];
}

/** What two targets share; the target of the passages is the later in the order given. */
export interface PeerLikeness {
  readonly earlierId: string;
  readonly laterId: string;
  readonly passages: readonly Passage[];
}

/** Which targets are compared, and how a caller follows it; all have defaults. */
export interface FindPeersOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the id of each target that is finished. */
  readonly onTarget?: (id: string) => void;
  /** Which targets to compare with those before them, by place. Default: all. */
  readonly isWanted?: (place: number) => boolean;
}

/**
 * Equal tokens in a row that two targets must share, outside what they have verbatim from the
 * sources, to be compared closely. Between unrelated Norwegian plans of 7,000 words so long a run is
 * rare; most reworded copies hold one.
 */
const LEAST_PEER_RUN = 8;

/**
 * Finds what targets share with each other, each pair once. Complexity: an index of all targets, and
 * a close comparison of those pairs that share a run of 8 tokens.
 *
 * @param peers In order of their dates, so that the later of two is the borrower where dates tell.
 */
export async function findPeers(
  detector: Detector,
  peers: readonly Peer[],
  { signal, onTarget, isWanted = () => true }: FindPeersOptions = {},
): Promise<readonly PeerLikeness[]> {
  const run = signal === undefined ? {} : { signal };
  const documents = peers.map(({ document, verbatim }) => blank(document, verbatim));
  const index = await detector.index(documents, run);
  const placeOf = new Map(peers.map(({ document }, at) => [document.id, at]));
  const found: PeerLikeness[] = [];
  for (const [at, document] of documents.entries()) {
    if (!isWanted(at)) continue;
    const { group } = peers[at]!;
    const match = await index.match(document, {
      ...run,
      // Between plans on one subject a summary is hardly ever one of the other plan.
      summaries: false,
      accept: ({ id, longestRun }) => {
        const other = placeOf.get(id)!;
        return (
          other < at &&
          longestRun >= LEAST_PEER_RUN &&
          (group === undefined || peers[other]!.group !== group)
        );
      },
    });
    for (const { sourceId, passages } of match.sources) {
      if (passages.length > 0) {
        found.push({ earlierId: sourceId, laterId: document.id, passages });
      }
    }
    onTarget?.(document.id);
  }
  return found;
}

/** A text with spaces in place of some stretches, so that all other offsets stay. */
function blank({ id, text }: Document, stretches: readonly Span[]): Document {
  let blanked = '';
  let at = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    // A blank line in it, so that no sentence runs on from one side to the other.
    blanked += `${text.slice(at, from)}${'\n\n'.padEnd(end - from).slice(0, end - from)}`;
    at = end;
  }
  return { id, text: blanked + text.slice(at) };
}
