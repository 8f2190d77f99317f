import type { Side } from './sides.js';

/** The words `[from, to)` of one side. */
export interface Mention {
  readonly from: number;
  readonly to: number;
}

/** Words to each side of a mention that tell where it stands: about a clause's length. */
const REACH = 6;

/** What a word that carries matter says of a place, next to a word of grammar. */
const CONTENT_WEIGHT = 3;

/** What it says that the two mentions themselves were aligned: as much as a near word of matter. */
const DIRECT_WEIGHT = CONTENT_WEIGHT * REACH;

/** Least likeness of two places: one word of matter at half reach on both sides, or two of grammar. */
const LEAST = (CONTENT_WEIGHT * REACH) / 2;

/**
 * Pairs mentions of the two sides that stand in the same place, however the words around them were
 * ordered: by the words within {@link REACH} in the same sentence, nearer ones counting more. Best
 * pairs first. Gives for each source mention the number of a target mention, or -1.
 *
 * Complexity: linear in the mentions, with some of them within reach of one word.
 */
export function pairMentions(
  source: { readonly side: Side; readonly mentions: readonly Mention[] },
  target: { readonly side: Side; readonly mentions: readonly Mention[] },
  mayPair: (source: number, target: number) => boolean = () => true,
): Int32Array {
  const near = mentionsNear(target.side, target.mentions);
  const pairs: { a: number; b: number; likeness: number }[] = [];
  source.mentions.forEach((mention, a) => {
    const likeness = new Map<number, number>();
    const add = (b: number, weight: number) => likeness.set(b, (likeness.get(b) ?? 0) + weight);
    for (const { word, closeness } of wordsAround(source.side, mention)) {
      const partner = source.side.partners[word]!;
      if (partner === -1 || source.side.isKept[word] === 0) continue;
      const weight = source.side.isContent[word] ? CONTENT_WEIGHT : 1;
      for (const other of near.get(partner) ?? []) {
        add(other.mention, weight * Math.min(closeness, other.closeness));
      }
    }
    for (let i = mention.from; i < mention.to; i++) {
      const partner = source.side.partners[i]!;
      if (partner === -1) continue;
      for (const other of near.get(partner) ?? []) {
        if (other.closeness > REACH)
          add(other.mention, DIRECT_WEIGHT / (mention.to - mention.from));
      }
    }
    for (const [b, value] of likeness) {
      if (value >= LEAST && mayPair(a, b)) pairs.push({ a, b, likeness: value });
    }
  });
  pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const targetOf = new Int32Array(source.mentions.length).fill(-1);
  const isTaken = new Uint8Array(target.mentions.length);
  for (const { a, b } of pairs) {
    if (targetOf[a] !== -1 || isTaken[b] === 1) continue;
    targetOf[a] = b;
    isTaken[b] = 1;
  }
  return targetOf;
}

/**
 * Whether the words around a mention are on the other side too: at least half of those that carry
 * matter within reach in its sentence, and one at the least.
 */
export function isContextKept(side: Side, mention: Mention): boolean {
  let kept = 0;
  let all = 0;
  for (const { word } of wordsAround(side, mention)) {
    if (!side.isContent[word]) continue;
    all++;
    kept += side.isKept[word]!;
  }
  return kept > 0 && kept * 2 >= all;
}

/** Per word of the target, the mentions that it stands near or in (closeness above the reach). */
function mentionsNear(
  side: Side,
  mentions: readonly Mention[],
): Map<number, { mention: number; closeness: number }[]> {
  const near = new Map<number, { mention: number; closeness: number }[]>();
  const add = (word: number, mention: number, closeness: number) => {
    const list = near.get(word);
    if (list === undefined) near.set(word, [{ mention, closeness }]);
    else list.push({ mention, closeness });
  };
  mentions.forEach((mention, number) => {
    for (const { word, closeness } of wordsAround(side, mention)) add(word, number, closeness);
    for (let word = mention.from; word < mention.to; word++) add(word, number, REACH + 1);
  });
  return near;
}

function* wordsAround(
  side: Side,
  { from, to }: Mention,
): Generator<{ readonly word: number; readonly closeness: number }> {
  const sentence = side.sentences[from];
  for (let k = 1; k <= REACH; k++) {
    const closeness = REACH + 1 - k;
    if (side.sentences[from - k] === sentence && from - k >= 0) yield { word: from - k, closeness };
    if (side.sentences[to - 1 + k] === sentence && to - 1 + k < side.length) {
      yield { word: to - 1 + k, closeness };
    }
  }
}
