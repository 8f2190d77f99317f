import {
  type AttributedDocument,
  comparePartialDates,
  type PeerLikeness,
} from '@klippoglim/attribution';
import type { Document } from '@klippoglim/core';
import type { PeerShare } from '../../attribution-result.js';
import { compareText } from '../../order.js';
import { quotePassage } from '../quote-passage.js';

/** What a document shares with those of other municipalities, by their ids. */
export function describePeers(
  target: Document,
  { attribution, likenesses }: AttributedDocument,
  peers: readonly PeerLikeness[],
  documents: ReadonlyMap<string, Document>,
): readonly PeerShare[] {
  const words = new Map<string, number>();
  for (const { class: name, nearest, via, words: count } of attribution.segments) {
    const peer = name === 'peer' ? nearest : via;
    if (peer !== undefined) words.set(peer, (words.get(peer) ?? 0) + count);
  }
  return peers
    .flatMap(({ earlierId, laterId }) =>
      earlierId === target.id ? [laterId] : laterId === target.id ? [earlierId] : [],
    )
    .sort(compareText)
    .map((documentId) => {
      const peer = documents.get(documentId)!;
      const passages = likenesses
        .filter(({ origin }) => origin.role === 'peer' && origin.id === documentId)
        .map(({ passage }) => quotePassage(passage, { target, source: peer }))
        .sort((a, b) => a.target.start - b.target.start || a.target.end - b.target.end);
      return {
        documentId,
        direction: directionOf(peer, target),
        words: words.get(documentId) ?? 0,
        passages,
      };
    });
}

function directionOf(peer: Document, target: Document): PeerShare['direction'] {
  const order = comparePartialDates(peer.date, target.date);
  return order === 'before' ? 'from' : order === 'after' ? 'to' : 'undecided';
}
