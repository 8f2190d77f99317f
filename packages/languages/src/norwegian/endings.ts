import { wordSet } from '../words/word-set.js';
import { correspondencesOf } from './correspondences.js';
import {
  adjectiveEndings,
  consonantsBeforeJ,
  endingsBehindJ,
  feminineEndings,
  keptEndings,
  nounEndings,
  verbEndings,
  wordEndings,
} from './ending-list.js';
import { isVowelNumber, LetterTrie, letterNumber } from './letter-trie.js';

interface Endings {
  /** The endings, read from the last letter. */
  readonly backwards: LetterTrie;
  /** What stands for the ending of each node. */
  readonly replacements: readonly (string | undefined)[];
  /** Whether the ending of a node may be the whole word. */
  readonly mayBeWord: readonly (boolean | undefined)[];
}

let prepared: Endings | undefined;

/**
 * Puts the ending of today's Bokmål in place of a word's own: kommunane, kommunene. A word without
 * such an ending is given back. Complexity: the length of the ending.
 */
export function respellEnding(word: string): string {
  prepared ??= prepareEndings();
  const { backwards, replacements, mayBeWord } = prepared;
  let node = LetterTrie.root;
  let vowelFrom = -1;
  let best = word;
  for (let at = word.length - 1; at >= 0; at--) {
    node = backwards.child(node, letterNumber(word.charCodeAt(at)));
    if (node === LetterTrie.root) break;
    const replacement = replacements[node];
    if (replacement === undefined) continue;
    if (vowelFrom < 0) vowelFrom = firstVowel(word);
    const fits = vowelFrom < at || (at === 0 && mayBeWord[node] === true);
    if (fits) best = word.slice(0, at) + replacement;
  }
  return best;
}

/** Where the first vowel stands; the word's length when there is none. */
function firstVowel(word: string): number {
  let at = 0;
  while (at < word.length && !isVowelNumber(letterNumber(word.charCodeAt(at)))) at++;
  return at;
}

function prepareEndings(): Endings {
  const backwards = new LetterTrie();
  const replacements: (string | undefined)[] = [];
  const mayBeWord: (boolean | undefined)[] = [];
  const add = (ending: string, replacement: string, alone = false): void => {
    const node = backwards.add(reversed(ending));
    replacements[node] = replacement;
    mayBeWord[node] = alone;
  };
  const behindJ = wordSet(endingsBehindJ);
  for (const [consonants, replacement] of correspondencesOf(consonantsBeforeJ)) {
    for (const ending of behindJ) add(`${consonants}j${ending}`, replacement + ending);
  }
  for (const list of [nounEndings, adjectiveEndings, verbEndings]) {
    for (const [ending, replacement] of correspondencesOf(list)) add(ending, replacement);
  }
  for (const list of [wordEndings, feminineEndings]) {
    for (const [ending, replacement] of correspondencesOf(list)) add(ending, replacement, true);
  }
  for (const ending of wordSet(keptEndings)) add(ending, ending, true);
  return { backwards, replacements, mayBeWord };
}

function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
