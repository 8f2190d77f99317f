import { longestWord } from '../bounded-stemmer.js';
import { wordSet } from '../words/word-set.js';
import { canonicalSpelling } from './canonical.js';
import { LetterTrie, letterNumber } from './letter-trie.js';
import { lexicon, PART } from './lexicon.js';
import { norwegianStem } from './stem.js';
import { compoundHeads } from './words/compound-heads.js';

/** Shorter parts are taken for chance: `sak` in `årsak`. */
const shortestPart = 3;

/** What looks like such a compound and is none, or means something else by now. */
const wholes: ReadonlySet<string> = new Set(['landbruk', 'midlertid', 'måltid', 'statsråd']);

interface Heads {
  readonly stems: ReadonlySet<string>;
  /** Their first letters, so that few words are stemmed in vain. */
  readonly beginnings: ReadonlySet<string>;
}

let prepared: Heads | undefined;

/**
 * The two words that a compound is put together from, without the letter that links them, the first
 * as listed and the last with its ending: digitaliseringsstrategien, [digitalisering, strategien].
 * Empty unless the last is listed as one that often ends a compound, and the first is listed, or is
 * such a compound itself: velferdsteknologiprosjekt, [velferdsteknologi, prosjekt].
 *
 * In canonical spelling; `canonical` and `stem` make tokens of the parts. Complexity: a stem
 * for each place where a listed last part may begin, some 10 µs a word.
 */
export function compoundParts(word: string): readonly string[] {
  if (word.length > longestWord) return [];
  return split(canonicalSpelling(word));
}

function split(word: string): readonly string[] {
  prepared ??= prepareHeads();
  const { stems, beginnings } = prepared;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    if (!beginnings.has(word.slice(at, at + shortestPart))) continue;
    const last = word.slice(at);
    if (!stems.has(norwegianStem(last))) continue;
    const first = firstPart(word.slice(0, at));
    if (first !== undefined) return wholes.has(norwegianStem(word)) ? [] : [first, last];
  }
  return [];
}

function prepareHeads(): Heads {
  const heads = [...wordSet(compoundHeads)];
  return {
    stems: new Set(heads.map(norwegianStem)),
    beginnings: new Set(heads.map((head) => head.slice(0, shortestPart))),
  };
}

/** A listed first part, or a compound of them, without its linking s or e; `undefined` for others. */
function firstPart(text: string): string | undefined {
  if (isListed(text)) return text;
  const linked = /[se]$/u.test(text) ? text.slice(0, -1) : undefined;
  if (linked !== undefined && isListed(linked)) return linked;
  if (linked !== undefined && split(linked).length > 0) return linked;
  return split(text).length > 0 ? text : undefined;
}

function isListed(text: string): boolean {
  const { trie, kinds } = lexicon();
  let node = LetterTrie.root;
  for (let i = 0; i < text.length; i++) {
    node = trie.child(node, letterNumber(text.charCodeAt(i)));
    if (node === LetterTrie.root) return false;
  }
  return text.length >= shortestPart && (kinds[node]! & PART) !== 0;
}
