import { type Box, compareBoxes, lengthOf, sharedTarget, sourceLengthOf } from './box.js';
import { BoxMap } from './box-map.js';
import { byEvidence, type ExtendedBox, extendBox, type Sides } from './extend.js';
import type { SharedTypes } from './shared.js';
import type { Looseness, Stretch } from './side.js';
import { findDenseWindows, type Grid } from './windows.js';

/** Windows as wide as a paragraph in the target (96 tokens) and a page or two in the source (512). */
const WIDE: Grid = { sourceStep: 256, targetStep: 48, leastSurprise: 30 };

/**
 * A summary takes a good part of its words from its source, of whose words it keeps few. It mostly
 * draws on the whole source, from its first words to its last: hence the large bonus for that.
 */
const SUMMARY: Looseness = {
  keptInSource: 0.03,
  keptInTarget: 0.35,
  drop: 30,
  textBonus: 16,
  sourceMargin: 256,
};

/**
 * Nats of evidence in the target's words, read against so much of the source. Chosen on PAN's
 * training part, where less finds more summaries, and more that are none.
 */
const LEAST_EVIDENCE = 42;

/**
 * Nats of evidence for each of its words, at least: a long text on the source's subject gathers
 * {@link LEAST_EVIDENCE} from the words of the subject alone. No summary of PAN has as little.
 */
const LEAST_PER_WORD = 0.2;

/** Words of a summary, at least and at most: less is a sentence, more is a text of its own. */
const SHORTEST = 40;
const LONGEST = 300;

/** How many times longer than the summary its source is, at least. */
const LEAST_RATIO = 1.5;

/**
 * A passage that a summary may swallow as one of its parts is no longer than this, nor a verbatim
 * copy of {@link LONGEST_VERBATIM_PART} words or more: those stand for themselves.
 */
const LONGEST_PART = 80;
const LONGEST_VERBATIM_PART = 40;

/** A passage whose source is this many times longer is itself a piece of a summary. */
const LOOSE_RATIO = 3;

/** Nats of evidence that a summary must have beside its longest part, or it is that part. */
const LEAST_REST = 10;

/** Nats that the words outside all parts must reach: a little against, since a summary is loose. */
const LEAST_OWN_SUM = -5;

/**
 * Share of a summary's words that may lie outside its parts and speak against copying: more, and
 * the parts are passages that stand near each other in a text of the borrower's own.
 */
const MOST_OWN = 0.3;

/**
 * Words between two parts from which they are copies that stand apart, with the borrower's own text
 * between them, if those words speak against copying.
 */
const LONGEST_GAP = 40;

/** A summary, and the closer passages that it is made of. */
export interface Summary extends ExtendedBox {
  readonly parts: readonly Box[];
}

/**
 * Finds stretches of the target that sum up a much longer stretch of the source: reworded so freely
 * that no part of them is a passage, or put together from sentences that lie scattered.
 *
 * Passages that turn out to be parts of a summary are taken out of the list and put into it.
 *
 * Complexity: as that of {@link findDenseWindows}, and an extension for each window not yet tried.
 *
 * @param isVerbatim Called for few boxes only, since it aligns their words.
 */
export async function gatherSummaries(
  sides: Sides,
  tokens: SharedTypes,
  passages: readonly ExtendedBox[],
  isVerbatim: (box: Box) => boolean,
  pause: () => Promise<void>,
): Promise<(ExtendedBox | Summary)[]> {
  let found: (ExtendedBox | Summary)[] = [...passages];
  const tried = new BoxMap<Box>();
  for (const window of findDenseWindows(tokens, WIDE).sort(
    (a, b) => b.surprise - a.surprise || compareBoxes(a, b),
  )) {
    if (tried.holdsMiddle(window)) continue;
    await pause();
    const box = extendBox(sides, window, SUMMARY);
    const isNew = !tried.has(box);
    tried.add(window);
    tried.add(box);
    if (!isNew || !isLikeSummary(box)) continue;
    const parts = found.filter((part) => 2 * sharedTarget(part, box) > lengthOf(part));
    if (parts.length > 0 && !areParts(sides, box, parts, isVerbatim)) continue;
    found = found.filter((passage) => !parts.includes(passage));
    found.push({ ...box, parts: parts.flatMap(closeParts) });
  }
  return found;
}

/** A passage that draws on a much longer stretch itself is no close part. */
function closeParts(part: ExtendedBox | Summary): readonly Box[] {
  if ('parts' in part) return part.parts;
  return isLoose(part) ? [] : [part];
}

function isLoose(box: Box): boolean {
  return sourceLengthOf(box) >= LOOSE_RATIO * lengthOf(box);
}

function isLikeSummary(box: ExtendedBox): boolean {
  const length = lengthOf(box);
  return (
    box.targetEvidence >= Math.max(LEAST_EVIDENCE, LEAST_PER_WORD * length) &&
    length >= SHORTEST &&
    length <= LONGEST &&
    sourceLengthOf(box) >= LEAST_RATIO * length
  );
}

/**
 * Whether passages inside a summary are its parts, or passages that it should leave alone. Where the
 * longest draws on a much longer stretch itself, they are parts of one summary.
 */
function areParts(
  sides: Sides,
  summary: Box,
  passages: readonly ExtendedBox[],
  isVerbatim: (box: Box) => boolean,
): boolean {
  const [longest] = [...passages].sort((a, b) => lengthOf(b) - lengthOf(a) || byEvidence(a, b));
  if (longest === undefined || isLoose(longest)) return true;
  if (lengthOf(longest) > LONGEST_PART) return false;
  if (passages.some((part) => lengthOf(part) >= LONGEST_VERBATIM_PART && isVerbatim(part))) {
    return false;
  }
  const outside = (
    parts: readonly Box[],
    { start, end }: Stretch = { start: summary.targetStart, end: summary.targetEnd },
  ): { readonly sum: number; readonly length: number } =>
    sides.target.sumOutside(
      { start, end },
      parts.map((part) => ({ start: part.targetStart, end: part.targetEnd })),
      { start: summary.sourceStart, end: summary.sourceEnd },
      SUMMARY.keptInTarget ?? 0,
    );
  if (outside([longest]).sum < LEAST_REST) return false;
  const isApart = gapsBetween(summary, passages).some(
    (gap) => gap.end - gap.start >= LONGEST_GAP && outside([], gap).sum < 0,
  );
  if (isApart) return false;
  const rest = outside(passages);
  return rest.sum >= LEAST_OWN_SUM || rest.length <= MOST_OWN * lengthOf(summary);
}

/** What lies between a summary's parts, and between them and its ends. */
function gapsBetween(summary: Box, parts: readonly Box[]): Stretch[] {
  const gaps: Stretch[] = [];
  let start = summary.targetStart;
  for (const part of [...parts].sort(compareBoxes)) {
    if (part.targetStart > start) gaps.push({ start, end: part.targetStart });
    start = Math.max(start, part.targetEnd);
  }
  gaps.push({ start, end: summary.targetEnd });
  return gaps;
}
