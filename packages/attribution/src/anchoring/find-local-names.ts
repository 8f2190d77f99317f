import type { LanguagePack, Span } from '@klippoglim/core';
import { findPhrases, phraseTable } from '../wording/phrases.js';
import { collectCandidates, type NameCandidate } from './candidates.js';
import { type CapitalisedText, readCapitals } from './capitalised.js';
import type { GivenNames, LocalName, LocalNameKind, NameWords } from './model.js';

/** A text and what is known of its names. */
export interface LocalNameInput {
  readonly text: string;
  readonly names: GivenNames;
  readonly words: NameWords;
  /** Lower-cased words of names that are not local: those of the sources, by `capitalisedWords`. */
  readonly generalNames?: ReadonlySet<string>;
  readonly language?: LanguagePack;
}

/**
 * Finds the names of a municipality's places, institutions and neighbours in a text: those given, and
 * those that the text itself tells. A word or a row of words with capitals within a sentence is taken
 * for a local name if
 *
 * - a noun of an institution or a municipality follows it (`Vika bibliotek`, `Skardal kommune`), or
 * - it stands behind a preposition of place, and is named twice at least or ends like a place, or
 * - it is joined by `og` or a comma to one that is (`Lauvøy og Skardal`),
 *
 * and if it is not among the words' outside names, nor a name in the sources, nor a word that the text
 * or the sources write with a small letter as often. Persons and products mostly fail the first three;
 * what fails them is left out though it may be local.
 *
 * Complexity: linear in the texts.
 */
export function findLocalNames(input: LocalNameInput): LocalName[] {
  return namesIn(readCapitals(input.text, input.language), input);
}

/** The same for a text that was read already. */
export function namesIn(read: CapitalisedText, input: LocalNameInput): LocalName[] {
  const { names, words } = input;
  const isGeneral = generalNameTest(input);
  const candidates = collectCandidates(read, words, names);
  const accepted = acceptCandidates(candidates, names, words, isGeneral);
  return mentionsOf(read, accepted, words);
}

interface NamedThing {
  readonly name: string;
  readonly kind: LocalNameKind;
  readonly given: boolean;
}

function acceptCandidates(
  candidates: ReadonlyMap<string, NameCandidate>,
  names: GivenNames,
  words: NameWords,
  isGeneral: (key: string) => boolean,
): NamedThing[] {
  const things = new Map<string, NamedThing>();
  const add = (name: string, kind: LocalNameKind, given: boolean) => {
    const key = name.toLowerCase();
    if (!things.has(key)) things.set(key, { name, kind, given });
  };
  for (const name of names.own) add(name, 'own', true);
  for (const name of names.neighbours ?? []) add(name, 'neighbour', true);
  for (const name of names.institutions ?? []) add(name, 'institution', true);
  for (const name of names.places ?? []) add(name, 'place', true);
  const isOwn = new Set(names.own.map((name) => name.toLowerCase()));
  const queue: NameCandidate[] = [];
  for (const candidate of candidates.values()) {
    const { key } = candidate;
    if (things.has(key)) queue.push(candidate);
    if (isGeneral(key)) continue;
    for (const institution of candidate.institutions) add(institution, 'institution', false);
    if (isOwn.has(key) || things.has(key) || candidate.isWord) continue;
    const endsLikePlace = words.placeEndings.some(
      (ending) => key.endsWith(ending) && key.length > ending.length,
    );
    const isPlace = candidate.afterPreposition > 0 && (candidate.mentions > 1 || endsLikePlace);
    if (candidate.isMunicipality) add(candidate.name, 'neighbour', false);
    else if (isPlace || candidate.institutions.size > 0) add(candidate.name, 'place', false);
    else continue;
    queue.push(candidate);
  }
  // What stands beside a local name in a row is local too, as is what stands beside that.
  for (let at = 0; at < queue.length; at++) {
    for (const key of queue[at]!.joined) {
      const joined = candidates.get(key);
      if (joined === undefined || joined.isWord || things.has(key) || isGeneral(key)) continue;
      const kind = things.get(queue[at]!.key)?.kind === 'neighbour' ? 'neighbour' : 'place';
      add(joined.name, kind, false);
      queue.push(joined);
    }
  }
  return [...things.values()];
}

/** Tells names that are no municipality's own: the words' outside names, and names in the sources. */
function generalNameTest({ words, generalNames }: LocalNameInput): (key: string) => boolean {
  const listed = new Set(words.outsideNames);
  const isOutside = (name: string) => listed.has(name) || generalNames?.has(name) === true;
  return (key) => {
    const parts = key.split(' ');
    return (
      isOutside(key) ||
      isOutside(parts[0]!) ||
      parts.some((part) => words.outsideEndings.some((ending) => part.endsWith(ending)))
    );
  };
}

/** Where names stand: the longest at each place, written with a capital. */
function mentionsOf(
  read: CapitalisedText,
  things: readonly NamedThing[],
  words: NameWords,
): LocalName[] {
  const table = phraseTable(
    things.flatMap((thing) => [
      [thing.name, thing] as const,
      ...(thing.kind === 'own' || thing.kind === 'neighbour'
        ? words.municipalityHeads.map((head) => [`${thing.name} ${head}`, thing] as const)
        : []),
    ]),
  );
  const mentions = new Map<NamedThing, Span[]>();
  for (const { from, to, value } of findPhrases(read.words, table, { genitive: true })) {
    const start = read.tokens.starts[from]!;
    const end = read.tokens.ends[to - 1]!;
    if (!/^\p{Lu}/u.test(read.text.slice(start, start + 2)) || isParted(read, from, to)) continue;
    const list = mentions.get(value);
    const mention = { start, end };
    if (list === undefined) mentions.set(value, [mention]);
    else list.push(mention);
  }
  return [...mentions]
    .map(([{ name, kind, given }, spans]) => ({ name, kind, given, mentions: spans }))
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
    );
}

/** Whether a mark or an empty line stands between words that would make a name. */
function isParted({ text, tokens }: CapitalisedText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const gap = text.slice(tokens.ends[i - 1]!, tokens.starts[i]!);
    if (!/^[^\S\n]*[-/]?[^\S\n]*\n?[^\S\n]*$/.test(gap)) return true;
  }
  return false;
}
