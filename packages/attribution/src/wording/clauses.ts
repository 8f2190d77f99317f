import type { WordingChange } from './model.js';
import type { Mention } from './pair-mentions.js';
import { findPhrases, type PhraseTable } from './phrases.js';
import { placeOf, type Side } from './sides.js';

/** Words of a whole stretch between marks that make a clause: a subject, a verb and what goes with them. */
const LEAST_STRETCH = 5;

/** Words of a whole sentence: its ends are certain, so fewer will do. */
const LEAST_SENTENCE = 4;

/** Words in a row within a stretch: longer, for no mark tells where a clause begins. */
const LEAST_RUN = 6;

/** Share of a clause's words of matter that may be on the other side too, by accident. */
const MOST_KEPT = 0.2;

/**
 * Finds clauses that only one side has: whole stretches between marks, neighbours in one sentence
 * taken together, and long runs within a stretch. Where another clause took its place they are one
 * change. Complexity: linear.
 *
 * @param hedges Phrases that weaken a demand: a change of modality, not part of a clause's length.
 * @param isLocal Whether words of the target name the municipality.
 */
export function findClauseChanges(
  source: Side,
  target: Side,
  hedges: PhraseTable<true>,
  isLocal: (clause: Mention) => boolean,
): { changes: WordingChange[]; inSource: Uint8Array; inTarget: Uint8Array } {
  const left = onlyHere(source, hedges);
  const put = onlyHere(target, hedges);
  const inSource = mark(source, left);
  const inTarget = mark(target, put);
  const goneInSource = goneStretches(source);
  const goneInTarget = goneStretches(target);
  const isAnswered = new Uint8Array(put.length);
  const putAt = new Int32Array(target.length).fill(-1);
  for (const [number, { from, to }] of put.entries()) putAt.fill(number, from, to);
  const changes: WordingChange[] = [];
  for (const clause of left) {
    const answer = counterpart(source, clause, putAt, isAnswered);
    if (answer === undefined) {
      if (isReworded(source, clause, goneInTarget)) {
        inSource.fill(0, clause.from, clause.to);
        continue;
      }
      const at = source.targetPlaces[clause.from]!;
      const place = placeOf(source, clause.from, clause.to);
      changes.push({ type: 'clause', direction: 'left-out', source: place, at });
      continue;
    }
    isAnswered[answer] = 1;
    const answering = put[answer]!;
    changes.push({
      type: 'clause',
      direction: 'replaced',
      source: placeOf(source, clause.from, clause.to),
      target: placeOf(target, answering.from, answering.to),
      at: target.starts[answering.from]!,
      local: isLocal(answering),
    });
  }
  put.forEach((clause, number) => {
    if (isAnswered[number] === 1) return;
    if (isReworded(target, clause, goneInSource)) {
      inTarget.fill(0, clause.from, clause.to);
      return;
    }
    changes.push({
      type: 'clause',
      direction: 'put-in',
      target: placeOf(target, clause.from, clause.to),
      at: target.starts[clause.from]!,
      local: isLocal(clause),
    });
  });
  return { changes, inSource, inTarget };
}

function mark(side: Side, clauses: readonly Mention[]): Uint8Array {
  const marks = new Uint8Array(side.length);
  for (const { from, to } of clauses) marks.fill(1, from, to);
  return marks;
}

function onlyHere(side: Side, hedges: PhraseTable<true>): Mention[] {
  const found: Mention[] = [];
  const isHedge = mark(side, findPhrases(side.words, hedges));
  for (const { from, to } of stretchesOf(side)) {
    if (isGone(side, from, to)) {
      const last = found.at(-1);
      if (
        last !== undefined &&
        last.to === from &&
        side.sentences[last.from] === side.sentences[from]
      ) {
        found[found.length - 1] = { from: last.from, to };
      } else found.push({ from, to });
    } else found.push(...runsWithin(side, from, to, isHedge));
  }
  return found.filter(({ from, to }) => {
    let length = 0;
    for (let i = from; i < to; i++) if (isHedge[i] === 0) length++;
    return length >= (isSentence(side, from, to) ? LEAST_SENTENCE : LEAST_STRETCH);
  });
}

/** Whether words are a whole sentence with its mark: without one they are a heading or an item. */
function isSentence({ sentences, text, ends }: Side, from: number, to: number): boolean {
  return (
    sentences[from - 1] !== sentences[from] &&
    sentences[to] !== sentences[to - 1] &&
    /[.!?]/.test(text[ends[to - 1]!] ?? '')
  );
}

/** Whether hardly any of a stretch's matter is on the other side. */
function isGone(side: Side, from: number, to: number): boolean {
  let matter = 0;
  let keptMatter = 0;
  let kept = 0;
  for (let i = from; i < to; i++) {
    kept += side.isKept[i]!;
    if (!side.isContent[i]) continue;
    matter++;
    keptMatter += side.isKept[i]!;
  }
  // Words of grammar meet by accident, but not most of a clause's.
  return keptMatter <= matter * MOST_KEPT && kept * 2 < to - from;
}

/** Long runs of words that nothing on the other side answers to. */
function runsWithin(side: Side, from: number, to: number, isHedge: Uint8Array): Mention[] {
  const runs: Mention[] = [];
  let begin = from;
  for (let i = from; i <= to; i++) {
    if (i < to && side.partners[i] === -1 && isHedge[i] === 0) continue;
    if (i - begin >= LEAST_RUN) runs.push({ from: begin, to: i });
    begin = i + 1;
  }
  return runs;
}

/**
 * Whether at least half of a clause's words have others in their place, in a stretch that is itself
 * not on this side: reworded, not gone. Words that were put into a kept stretch replace no clause.
 */
function isReworded(side: Side, { from, to }: Mention, goneOnOther: Uint8Array): boolean {
  let replaced = 0;
  for (let i = from; i < to; i++) {
    const partner = side.partners[i]!;
    if (partner !== -1 && goneOnOther[partner] === 1) replaced++;
  }
  return replaced * 2 >= to - from;
}

/** Marks the words of stretches that are hardly on the other side. */
function goneStretches(side: Side): Uint8Array {
  const gone = new Uint8Array(side.length);
  for (const { from, to } of stretchesOf(side)) if (isGone(side, from, to)) gone.fill(1, from, to);
  return gone;
}

function* stretchesOf({ stretches, length }: Side): Generator<Mention> {
  for (let from = 0, to = 1; from < length; from = to++) {
    while (to < length && stretches[to] === stretches[from]) to++;
    yield { from, to };
  }
}

/** The clause of the target that took this one's place: some words of both were aligned. */
function counterpart(
  source: Side,
  { from, to }: Mention,
  putAt: Int32Array,
  isAnswered: Uint8Array,
): number | undefined {
  for (let i = from; i < to; i++) {
    const partner = source.partners[i]!;
    const number = partner === -1 ? -1 : putAt[partner]!;
    if (number !== -1 && isAnswered[number] === 0) return number;
  }
  return undefined;
}
