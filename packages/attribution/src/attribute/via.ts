import type { Layer } from './layers.js';
import type { NearPassage } from './nearness.js';
import { runsOf } from './runs.js';

/**
 * How much nearer a peer's wording must be than the sources', in words as {@link measureNearness}
 * weighs them, and per word of the segment, for the text to have come by way of the peer.
 */
const VIA_WORDS = 3;
const VIA_SHARE = 0.1;

/** Per token: the peer whose wording is clearly nearer than the sources', over a chosen stretch. */
export function findVia(source: Layer, peer: Layer): readonly (string | undefined)[] {
  const via = new Array<string | undefined>(source.chosen.length).fill(undefined);
  for (const { start, end } of runsOf(peer.chosen)) {
    if (peer.chosen[start] === -1) continue;
    const passage = peer.passages[peer.chosen[start]!]!;
    let gain = 0;
    let words = 0;
    for (let at = start; at < end; at++) {
      const other = source.chosen[at]!;
      if (other === -1) continue;
      words++;
      gain += nearnessAt(passage, at) - nearnessAt(source.passages[other]!, at);
    }
    if (gain >= Math.max(VIA_WORDS, VIA_SHARE * words)) via.fill(passage.originId, start, end);
  }
  return via;
}

function nearnessAt({ start, nearness }: NearPassage, at: number): number {
  return nearness[at - start]!;
}
