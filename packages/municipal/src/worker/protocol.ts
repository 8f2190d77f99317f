import type { Peer, PeerLikeness } from '@klippoglim/attribution';
import type { Document, KlippoglimErrorCode, TargetMatch } from '@klippoglim/core';
import type { StudyOptions } from '../result.js';

/** What a worker is to do: its part of one of the two steps of a `Matcher`. */
export type Job = { readonly options: StudyOptions } & (
  | {
      readonly step: 'sources';
      readonly sources: readonly Document[];
      readonly targets: readonly Document[];
    }
  | {
      readonly step: 'peers';
      readonly peers: readonly Peer[];
      /** Only every `of`-th target, from this one on. */
      readonly share: { readonly first: number; readonly of: number };
    }
);

/** What it says. An error of the engine's crosses as plain data. */
export type Report =
  | { readonly done: string }
  | { readonly matches: readonly (TargetMatch | Refusal)[] }
  | { readonly likenesses: readonly PeerLikeness[] };

export interface Refusal {
  readonly code: KlippoglimErrorCode;
  readonly message: string;
}
