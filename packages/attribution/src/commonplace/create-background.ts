import { distinctHashes, shingleHashes, type Tokens, tokenize, Vocabulary } from '@klippoglim/core';
import { checkOptions } from './check-options.js';
import type { Background, BackgroundDocument, BackgroundOptions } from './model.js';
import { groupNearCopies } from './near-copies.js';
import { contains, countRepeats, repeatedAmong } from './sorted-hashes.js';

/**
 * Words of a shingle here. Set phrases are short: at 5 half of them are lost at their ends; at 3 any
 * two unrelated texts share one word in thirteen.
 */
export const PHRASE_SIZE = 4;

/**
 * Learns what wording is commonplace among some documents: in how many of them each run of four words
 * stands.
 *
 * Three things keep copying apart from set phrases. Versions of one document count once. Runs of
 * `longRun` words that documents share are copied from each other: all of them together count as one
 * further document. And wording of the excluded texts (the sources) does not count at all.
 *
 * When not to use: with fewer than a dozen documents, frequency says nothing; give `phrases`.
 *
 * The order of the documents changes nothing. Complexity: sorts of all words; memory some 70 bytes per
 * word while it works, then two numbers per run that at least two documents have.
 *
 * @throws {KlippoglimError} `invalid-options` if an option is out of its range.
 */
export function createBackground(
  documents: Iterable<BackgroundDocument>,
  options: BackgroundOptions = {},
): Background {
  const { longRun, nearCopy } = checkOptions(options, {
    longRun: { fallback: 15, least: PHRASE_SIZE, integer: true },
    nearCopy: { fallback: 0.5, least: 0.01, most: 1 },
  });
  const vocabulary = new Vocabulary(options.language);
  const shinglesOf = (text: string): Float64Array =>
    shingleHashes(tokenize(text, vocabulary), PHRASE_SIZE);
  const excluded = distinctHashes(
    concatenate(Array.from(options.exclude ?? [], ({ text }) => shinglesOf(text))),
  );
  const phrases = distinctHashes(concatenate(Array.from(options.phrases ?? [], shinglesOf)));
  const texts = Array.from(documents, ({ text }) => tokenize(text, vocabulary));
  const shingles = texts.map((tokens) => shingleHashes(tokens, PHRASE_SIZE));
  const { groupOf, groups } = groupNearCopies(shingles, nearCopy);
  const members = membersOf(groupOf, groups);
  const copied = markCopiedRuns(texts, members, longRun);

  const counted: Float64Array[] = [];
  const inCopies: Float64Array[] = [];
  for (const group of members) {
    const apart = group.map((at) => partShingles(shingles[at]!, copied[at]!));
    counted.push(distinctHashes(concatenate(apart.map(({ outside }) => outside))));
    inCopies.push(distinctHashes(concatenate(apart.map(({ inside }) => inside))));
  }
  // All that is copied among the documents is one document more.
  counted.push(distinctHashes(concatenate(inCopies)));
  const { hashes, counts } = countRepeats(
    concatenate(counted),
    (hash) => !contains(excluded, hash),
  );
  return { documents: groups, vocabulary, hashes, frequencies: counts, phrases };
}

/** Per group the documents in it. */
function membersOf(groupOf: Uint32Array, groups: number): number[][] {
  const members = Array.from({ length: groups }, (): number[] => []);
  groupOf.forEach((group, at) => {
    members[group]!.push(at);
  });
  return members;
}

/** Per document and token: whether it stands in a run that another document (no version) has too. */
function markCopiedRuns(
  texts: readonly Tokens[],
  members: readonly (readonly number[])[],
  longRun: number,
): Uint8Array[] {
  const repeated = repeatedAmong(
    concatenate(
      members.map((group) =>
        distinctHashes(concatenate(group.map((at) => shingleHashes(texts[at]!, longRun)))),
      ),
    ),
  );
  return texts.map((tokens) => {
    const marks = new Uint8Array(tokens.length);
    let marked = 0;
    shingleHashes(tokens, longRun).forEach((hash, at) => {
      if (!contains(repeated, hash)) return;
      marks.fill(1, Math.max(at, marked), at + longRun);
      marked = at + longRun;
    });
    return marks;
  });
}

/** A document's shingles that lie whole within copied runs, and the others. */
function partShingles(
  hashes: Float64Array,
  copied: Uint8Array,
): { readonly inside: Float64Array; readonly outside: Float64Array } {
  const inside = hashes.filter((_, at) => isInside(copied, at));
  return inside.length === 0
    ? { inside, outside: hashes }
    : { inside, outside: hashes.filter((_, at) => !isInside(copied, at)) };
}

function isInside(copied: Uint8Array, at: number): boolean {
  for (let token = at; token < at + PHRASE_SIZE; token++) if (copied[token] === 0) return false;
  return true;
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
