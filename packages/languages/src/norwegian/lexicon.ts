import { wordSet } from '../words/word-set.js';
import { correspondencesOf } from './correspondences.js';
import { LetterTrie } from './letter-trie.js';
import { numberWords } from './numbers.js';
import * as lists from './word-lists.js';

/** Short first parts of verbs, nouns and adjectives, behind which another part may begin. */
const particles = `
u av ut inn på om opp til for mot med fram fra frå etter over under ved ned mellom gjen att sammen
saman inne ute unna be
`;

/** What a node of the lexicon's trie is the end of; a node may be several. */
export const STEM = 1;
/** A whole noun or adjective, which may be a part of a compound. */
export const NOUN = 2;
/** A whole form of a verb, which may stand behind a particle: gjer, utgjer. */
export const VERB = 4;
/** A known part of compounds: behind it a new part may begin. */
export const PART = 8;
/** A short first part: ut, av, på, u. */
export const PARTICLE = 16;
/** A stem that has its ending already: nothing but a genitive s may follow. See `isInflected`. */
export const INFLECTED = 32;

export interface Lexicon {
  /** Whole words and their canonical spellings. */
  readonly words: ReadonlyMap<string, string>;
  readonly trie: LetterTrie;
  /** By node: the sum of what it is the end of. */
  readonly kinds: Uint8Array;
  /** By node: the canonical spelling of a stem. */
  readonly stems: readonly (string | undefined)[];
  /** By node: the canonical spelling of a whole noun, adjective or verb. */
  readonly wholes: readonly (string | undefined)[];
}

let prepared: Lexicon | undefined;

/**
 * The word lists, made ready when they are first asked for: that takes some 40 ms, and 5 MB for the
 * trie. Nothing is done when the module is loaded.
 */
export function lexicon(): Lexicon {
  prepared ??= prepareLexicon();
  return prepared;
}

function prepareLexicon(): Lexicon {
  const words = new Map<string, string>(numberWords());
  const trie = new LetterTrie();
  const kinds: number[] = [];
  const stems: (string | undefined)[] = [];
  const wholes: (string | undefined)[] = [];
  const mark = (word: string, kind: number): number => {
    const node = trie.add(word);
    if (node > 0) kinds[node] = (kinds[node] ?? 0) | kind;
    return node;
  };
  const addWords = (list: string, kind: number): void => {
    for (const [form, canonical] of correspondencesOf(list)) {
      words.set(form, canonical);
      if (kind === 0 || form.length < (kind === VERB ? 4 : 3)) continue;
      wholes[mark(form, kind)] = canonical;
      if (kind === NOUN && canonical.length >= 4) mark(canonical, PART);
    }
  };
  for (const list of lists.closedWords) addWords(list, 0);
  for (const list of lists.verbWords) addWords(list, VERB);
  for (const list of lists.nounWords) addWords(list, NOUN);
  for (const list of lists.stems) {
    for (const [form, canonical] of correspondencesOf(list)) {
      const inflected = isInflected(form, canonical);
      stems[mark(form, inflected ? STEM | INFLECTED : STEM | PART)] = canonical;
      if (!inflected) mark(canonical, PART);
    }
  }
  for (const list of [lists.compoundHeads, lists.compoundModifiers]) {
    for (const part of wordSet(list)) mark(part, PART);
  }
  for (const particle of wordSet(particles)) mark(particle, PARTICLE);
  const byNode = new Uint8Array(trie.size);
  kinds.forEach((kind, node) => {
    byNode[node] = kind;
  });
  return { words, trie, kinds: byNode, stems, wholes };
}

/** Definite forms and participles among the stems: bileta bildene, spegelen speilet, skriven skrevet. */
function isInflected(form: string, canonical: string): boolean {
  return form.endsWith('a') || (form.endsWith('en') && canonical.endsWith('t'));
}
