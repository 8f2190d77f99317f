import { findPhrases, phraseTable } from '../wording/phrases.js';
import type { CapitalisedText } from './capitalised.js';
import type { GivenNames, NameWords } from './model.js';

/** A row of capitalised words, and what stands around it wherever it is named. */
export interface NameCandidate {
  /** Lower-cased. */
  readonly key: string;
  /** As it is written where it is first met, without a genitive's ending. */
  readonly name: string;
  /** Within sentences and at their beginnings. */
  mentions: number;
  /** Those behind a preposition of place. */
  afterPreposition: number;
  isMunicipality: boolean;
  /** Whether the text writes its word with a small letter too, as often. */
  isWord: boolean;
  /** Names of institutions that it begins: itself and the noun behind it. */
  readonly institutions: Set<string>;
  /** Keys of those that it is joined to. */
  readonly joined: Set<string>;
}

/** Words in a name at most: longer rows are titles. */
const LONGEST_NAME = 4;

/** Capitals within sentences for each small letter that make a word a name all the same. */
const CAPITALS_TO_SMALL = 2;

/** Collects rows of capitalised words within sentences. Complexity: linear in the text. */
export function collectCandidates(
  read: CapitalisedText,
  words: NameWords,
  names: GivenNames,
): Map<string, NameCandidate> {
  const known = new Set(
    [names.own, names.places, names.institutions, names.neighbours].flatMap(
      (list) => list?.map((name) => name.toLowerCase()) ?? [],
    ),
  );
  const small = smallLetters(read);
  const rows = findRows(read, small, known);
  const candidates = new Map<string, NameCandidate>();
  const keys = rows.map(({ from, to }) => keyOf(read, from, to, small));
  const heads = headsAt(read, words);
  const within = new Set(keys.filter((_, row) => !rows[row]!.atStart).map(({ key }) => key));
  rows.forEach(({ from, to }, row) => {
    const { key, name } = keys[row]!;
    // At the beginning of a sentence any word has a capital: it counts if it is met elsewhere too.
    if (!within.has(key) && !known.has(key)) return;
    let candidate = candidates.get(key);
    if (candidate === undefined) {
      candidate = {
        key,
        name,
        mentions: 0,
        afterPreposition: 0,
        isMunicipality: false,
        isWord: isWord(key, small),
        institutions: new Set(),
        joined: new Set(),
      };
      candidates.set(key, candidate);
    }
    candidate.mentions++;
    if (isAfterPreposition(read, from, words)) candidate.afterPreposition++;
    const head = heads.get(to);
    if (head?.kind === 'municipality') candidate.isMunicipality = true;
    if (head?.kind === 'institution') candidate.institutions.add(`${name} ${head.text}`);
    const next = rows[row + 1];
    if (next !== undefined && isJoined(read, to, next.from, words)) {
      candidate.joined.add(keys[row + 1]!.key);
    }
  });
  // Joined both ways.
  for (const candidate of candidates.values()) {
    for (const key of candidate.joined) candidates.get(key)?.joined.add(candidate.key);
  }
  return candidates;
}

interface Row {
  readonly from: number;
  readonly to: number;
  readonly atStart: boolean;
}

/** How often each word stands with a capital within a sentence, and with a small letter. */
interface Letters {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
}

function smallLetters(read: CapitalisedText): Letters {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  read.words.forEach((word, i) => {
    if (read.isCapitalised[i] === 0) small.set(word, (small.get(word) ?? 0) + 1);
    else if (read.isAtStart[i] === 0) capital.set(word, (capital.get(word) ?? 0) + 1);
  });
  return { capital, small };
}

function isWord(key: string, { capital, small }: Letters): boolean {
  const first = key.split(' ')[0]!;
  if (first !== key) return false;
  return (small.get(first) ?? 0) * CAPITALS_TO_SMALL > (capital.get(first) ?? 0);
}

function findRows(read: CapitalisedText, letters: Letters, known: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const { tokens } = read;
  for (let from = 0; from < tokens.length; from++) {
    if (read.isCapitalised[from] === 0) continue;
    const word = read.words[from]!;
    const atStart = read.isAtStart[from] === 1;
    if (atStart && !letters.capital.has(word) && !known.has(word)) continue;
    let to = from + 1;
    while (
      to < tokens.length &&
      to - from < LONGEST_NAME &&
      read.isCapitalised[to] === 1 &&
      read.isAtStart[to] === 0 &&
      tokens.starts[to]! - tokens.ends[to - 1]! === 1 &&
      /[ -]/.test(read.text[tokens.ends[to - 1]!]!)
    ) {
      to++;
    }
    rows.push({ from, to, atStart });
    from = to - 1;
  }
  return rows;
}

/** A row's name, without a genitive's -s if the text has the name without it too. */
function keyOf(
  read: CapitalisedText,
  from: number,
  to: number,
  { capital }: Letters,
): { readonly key: string; readonly name: string } {
  const { tokens, text, words } = read;
  const last = words[to - 1]!;
  const bare = /^(.{2,}?)['’]?s$/u.exec(last)?.[1];
  const cut = bare !== undefined && capital.has(bare) ? last.length - bare.length : 0;
  const name = text.slice(tokens.starts[from]!, tokens.ends[to - 1]! - cut);
  return { key: name.toLowerCase(), name };
}

function isAfterPreposition(read: CapitalisedText, at: number, words: NameWords): boolean {
  let before = at - 1;
  while (before >= 0 && words.betweenPrepositionAndName.includes(read.words[before]!)) before--;
  if (before < 0) return false;
  // A mark between the two parts them.
  const gap = read.text.slice(read.tokens.ends[before]!, read.tokens.starts[at]!);
  return words.placePrepositions.includes(read.words[before]!) && !/[.,;:!?\n]/.test(gap);
}

/** Whether only `og`, a comma or a slash, and a preposition at most, stand between two rows. */
function isJoined(read: CapitalisedText, from: number, to: number, words: NameWords): boolean {
  if (read.isAtStart[to] === 1 || to - from > 2) return false;
  const gap = read.text.slice(read.tokens.ends[from - 1]!, read.tokens.starts[to]!);
  if (/[.;:!?\n()]/.test(gap)) return false;
  if (to === from) return /^(?:,|\/) ?$/.test(gap);
  const between = read.words.slice(from, to);
  return (
    words.conjunctions.includes(between[0]!) &&
    (between.length === 1 || words.placePrepositions.includes(between[1]!))
  );
}

/** Nouns of institutions and municipalities, by the word they begin with. */
function headsAt(
  read: CapitalisedText,
  words: NameWords,
): Map<number, { readonly kind: 'institution' | 'municipality'; readonly text: string }> {
  const table = phraseTable([
    ...words.institutionHeads.map((head) => [head, 'institution'] as const),
    ...words.municipalityHeads.map((head) => [head, 'municipality'] as const),
  ]);
  const heads = new Map<number, { kind: 'institution' | 'municipality'; text: string }>();
  for (const { from, to, value } of findPhrases(read.words, table, { genitive: true })) {
    const { starts, ends } = read.tokens;
    // Only a space between the name and the noun.
    if (from === 0 || read.text.slice(ends[from - 1]!, starts[from]!) !== ' ') continue;
    const text = read.text.slice(starts[from]!, ends[to - 1]!).replace(/\s+/gu, ' ');
    heads.set(from, { kind: value, text });
  }
  return heads;
}
