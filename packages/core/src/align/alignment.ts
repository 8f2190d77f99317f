import type { Operation } from '../model/passage.js';
import type { PreparedText } from '../text/prepare.js';
import type { Vocabulary } from '../text/vocabulary.js';
import type { Box } from './box.js';

/** Whether a word was kept in its order, in whatever form. */
export function isKept(operation: Operation): boolean {
  return operation === 'same' || operation === 'inflected' || operation === 'variant';
}

/** How many words were kept in their order, in whatever form. */
export function countKept({ same, inflected, variant }: Alignment['counts']): number {
  return same + inflected + variant;
}

/** How the words of a passage's two sides correspond. */
export interface Alignment {
  /** Per token of the target side: the token of the source (counted in the source), or -1. */
  readonly sourceOf: Int32Array;
  /** Per token of the target side: every operation but `deleted`. */
  readonly operations: readonly Operation[];
  readonly counts: Readonly<Record<Operation, number>>;
}

/**
 * Cells of a longest common subsequence's table at most, a byte each: two stretches of 2,000 words
 * between anchors. Longer ones are left unaligned.
 */
const MOST_CELLS = 4_000_000;

/** Equal words on both sides in a row that anchor the alignment. */
const ANCHOR_LENGTH = 8;

/**
 * Aligns the words of a box's two sides: first long runs of equal tokens in the same order, then
 * between them a longest common subsequence that prefers the same word to the same stem. What is
 * left over is paired as moved where the same stem is left over on both sides (but for function
 * words), else as substituted where it stands between the same neighbours.
 *
 * Complexity: near linear for verbatim text, product of the two sides' lengths for rewritten text,
 * at most {@link MOST_CELLS} between two anchors.
 */
export function alignBox(source: PreparedText, target: PreparedText, box: Box): Alignment {
  const sourceOf = new Int32Array(box.targetEnd - box.targetStart).fill(-1);
  alignBetween(source, target, box, box.targetStart, sourceOf);
  return describe(source, target, box, sourceOf);
}

/** Fills `sourceOf` for one rectangle: common ends first, then anchors, then the table. */
function alignBetween(
  source: PreparedText,
  target: PreparedText,
  box: Box,
  origin: number,
  sourceOf: Int32Array,
): void {
  let { sourceStart, sourceEnd, targetStart, targetEnd } = box;
  // Equal words, not only equal stems: else a stem could take the place of the very word.
  const s = source.tokens.words;
  const t = target.tokens.words;
  while (sourceStart < sourceEnd && targetStart < targetEnd && s[sourceStart] === t[targetStart]) {
    sourceOf[targetStart++ - origin] = sourceStart++;
  }
  while (
    sourceStart < sourceEnd &&
    targetStart < targetEnd &&
    s[sourceEnd - 1] === t[targetEnd - 1]
  ) {
    sourceOf[--targetEnd - origin] = --sourceEnd;
  }
  if (sourceStart === sourceEnd || targetStart === targetEnd) return;
  const rest: Box = { sourceStart, sourceEnd, targetStart, targetEnd };
  const anchor = longestRun(source, target, rest);
  if (anchor !== undefined) {
    const { source: at, target: from, length } = anchor;
    for (let k = 0; k < length; k++) sourceOf[from + k - origin] = at + k;
    alignBetween(source, target, { ...rest, sourceEnd: at, targetEnd: from }, origin, sourceOf);
    alignBetween(
      source,
      target,
      { ...rest, sourceStart: at + length, targetStart: from + length },
      origin,
      sourceOf,
    );
    return;
  }
  if ((sourceEnd - sourceStart) * (targetEnd - targetStart) <= MOST_CELLS) {
    alignByTable(source, target, rest, origin, sourceOf);
  }
}

/**
 * The longest run of at least {@link ANCHOR_LENGTH} equal tokens among those that begin where the
 * source first has their two first tokens; of equals the one nearest the middle. Undefined where
 * there is none, and for rectangles that the table handles as fast.
 */
function longestRun(
  source: PreparedText,
  target: PreparedText,
  box: Box,
): { source: number; target: number; length: number } | undefined {
  const s = source.ids;
  const t = target.ids;
  if ((box.sourceEnd - box.sourceStart) * (box.targetEnd - box.targetStart) < 4096)
    return undefined;
  const places = new Map<number, number>();
  for (let i = box.sourceStart; i + ANCHOR_LENGTH <= box.sourceEnd; i++) {
    const key = s[i]! * 0x200000 + s[i + 1]!;
    if (!places.has(key)) places.set(key, i);
  }
  let best: { source: number; target: number; length: number } | undefined;
  // Of equally long runs the one nearest the middle, so that both halves are small: a text with
  // every tenth word changed would otherwise be cut off one anchor at a time.
  const offCentre = (at: number, length: number): number =>
    Math.abs(2 * at + length - box.targetStart - box.targetEnd);
  for (let j = box.targetStart; j + ANCHOR_LENGTH <= box.targetEnd; j++) {
    const i = places.get(t[j]! * 0x200000 + t[j + 1]!);
    if (i === undefined) continue;
    let length = 0;
    while (
      i + length < box.sourceEnd &&
      j + length < box.targetEnd &&
      s[i + length] === t[j + length]
    ) {
      length++;
    }
    if (
      length >= ANCHOR_LENGTH &&
      (best === undefined ||
        length > best.length ||
        (length === best.length && offCentre(j, length) < offCentre(best.target, length)))
    ) {
      best = { source: i, target: j, length };
    }
    if (length >= ANCHOR_LENGTH) j += length - ANCHOR_LENGTH;
  }
  return best;
}

const FROM_BOTH = 1;
const FROM_SOURCE = 2;

/** A longest common subsequence of tokens; among the longest, the one with most equal words. */
function alignByTable(
  source: PreparedText,
  target: PreparedText,
  box: Box,
  origin: number,
  sourceOf: Int32Array,
): void {
  const rows = box.targetEnd - box.targetStart;
  const columns = box.sourceEnd - box.sourceStart;
  // Equal words count a little more than equal stems; a run of any length keeps the order.
  const sameStem = 4096;
  const sameWord = 4097;
  let previous = new Int32Array(columns + 1);
  let current = new Int32Array(columns + 1);
  const steps = new Uint8Array((rows + 1) * (columns + 1));
  for (let r = 1; r <= rows; r++) {
    const token = target.ids[box.targetStart + r - 1]!;
    const word = target.tokens.words[box.targetStart + r - 1]!;
    for (let c = 1; c <= columns; c++) {
      const at = box.sourceStart + c - 1;
      let best = previous[c]!;
      let step = 0;
      if (current[c - 1]! > best) {
        best = current[c - 1]!;
        step = FROM_SOURCE;
      }
      if (source.ids[at] === token) {
        const gain = source.tokens.words[at] === word ? sameWord : sameStem;
        if (previous[c - 1]! + gain > best) {
          best = previous[c - 1]! + gain;
          step = FROM_BOTH;
        }
      }
      current[c] = best;
      steps[r * (columns + 1) + c] = step;
    }
    [previous, current] = [current, previous];
  }
  let r = rows;
  let c = columns;
  while (r > 0 && c > 0) {
    const step = steps[r * (columns + 1) + c];
    if (step === FROM_BOTH) {
      sourceOf[box.targetStart + --r - origin] = box.sourceStart + --c;
    } else if (step === FROM_SOURCE) c--;
    else r--;
  }
}

/** Names what happened to each word, pairing what the order-keeping alignment left over. */
function describe(
  source: PreparedText,
  target: PreparedText,
  box: Box,
  sourceOf: Int32Array,
): Alignment {
  const operations = new Array<Operation>(sourceOf.length).fill('inserted');
  const isTaken = new Uint8Array(box.sourceEnd - box.sourceStart);
  for (let j = 0; j < sourceOf.length; j++) {
    const i = sourceOf[j]!;
    if (i === -1) continue;
    isTaken[i - box.sourceStart] = 1;
    operations[j] = compareWords(
      source.tokens.words[i]!,
      target.tokens.words[box.targetStart + j]!,
      target.tokens.vocabulary,
    );
  }
  pairMoved(source, target, box, sourceOf, operations, isTaken);
  pairSubstituted(box, sourceOf, operations, isTaken);
  const counts: Record<Operation, number> = {
    same: 0,
    inflected: 0,
    variant: 0,
    substituted: 0,
    moved: 0,
    inserted: 0,
    deleted: 0,
  };
  for (const operation of operations) counts[operation]++;
  for (const taken of isTaken) if (taken === 0) counts.deleted++;
  return { sourceOf, operations, counts };
}

/** How two words with the same token differ. */
function compareWords(source: number, target: number, vocabulary: Vocabulary): Operation {
  if (source === target) return 'same';
  const isVariant = vocabulary.isVariant(source) || vocabulary.isVariant(target);
  return isVariant ? 'variant' : 'inflected';
}

/** Left-over words of the target whose token is left over in the source too, first come first. */
function pairMoved(
  source: PreparedText,
  target: PreparedText,
  box: Box,
  sourceOf: Int32Array,
  operations: Operation[],
  isTaken: Uint8Array,
): void {
  const free = new Map<number, number[]>();
  for (let i = box.sourceEnd - 1; i >= box.sourceStart; i--) {
    if (isTaken[i - box.sourceStart] === 1) continue;
    const token = source.ids[i]!;
    const list = free.get(token);
    if (list === undefined) free.set(token, [i]);
    else list.push(i);
  }
  for (let j = 0; j < sourceOf.length; j++) {
    if (sourceOf[j] !== -1) continue;
    const at = box.targetStart + j;
    if (target.tokens.vocabulary.isFunctionWord(target.tokens.words[at]!)) continue;
    const i = free.get(target.ids[at]!)?.pop();
    if (i === undefined) continue;
    sourceOf[j] = i;
    operations[j] = 'moved';
    isTaken[i - box.sourceStart] = 1;
  }
}

/** Left-over words between the same two aligned neighbours on both sides, pairwise in order. */
function pairSubstituted(
  box: Box,
  sourceOf: Int32Array,
  operations: Operation[],
  isTaken: Uint8Array,
): void {
  let next = box.sourceStart;
  for (let j = 0; j < sourceOf.length; j++) {
    const i = sourceOf[j]!;
    if (i !== -1) {
      if (operations[j] !== 'moved') next = i + 1;
      continue;
    }
    if (next < box.sourceEnd && isTaken[next - box.sourceStart] === 0) {
      sourceOf[j] = next;
      operations[j] = 'substituted';
      isTaken[next - box.sourceStart] = 1;
      next++;
    }
  }
}
