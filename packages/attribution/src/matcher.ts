import { type Detector, type Document, KlippoglimError, type TargetMatch } from '@klippoglim/core';
import { findPeers, type Peer, type PeerLikeness } from './peers/find-peers.js';

/** What a step takes besides its input. */
export interface MatcherRunOptions {
  readonly signal?: AbortSignal;
  /** Called with the id of each target that is finished. */
  readonly onTarget?: (id: string) => void;
}

/**
 * The two long steps of attribution. Each target is matched by itself, so that a matcher may divide
 * them among workers: what it gives must be what {@link createMatcher} gives.
 */
export interface Matcher {
  /** What each target shares with the sources, in the order given, or the engine's refusal. */
  matchSources(
    sources: readonly Document[],
    targets: readonly Document[],
    run: MatcherRunOptions,
  ): Promise<readonly (TargetMatch | KlippoglimError)[]>;
  /** See {@link findPeers}. */
  findPeers(peers: readonly Peer[], run: MatcherRunOptions): Promise<readonly PeerLikeness[]>;
}

/** A matcher that works in this thread. */
export function createMatcher(detector: Detector): Matcher {
  return {
    async matchSources(sources, targets, { signal, onTarget }) {
      const run = signal === undefined ? {} : { signal };
      const index = await detector.index(sources, run);
      const matches: (TargetMatch | KlippoglimError)[] = [];
      for (const target of targets) {
        try {
          matches.push(await index.match(target, run));
        } catch (error) {
          if (!(error instanceof KlippoglimError)) throw error;
          matches.push(error);
        }
        onTarget?.(target.id);
      }
      return matches;
    },
    findPeers: (peers, run) => findPeers(detector, peers, run),
  };
}
