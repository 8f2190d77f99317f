import { longestWord } from '../bounded-stemmer.js';
import { wordSet } from '../words/word-set.js';
import { isVowelNumber, LetterTrie, letterNumber } from './letter-trie.js';
import { INFLECTED, type Lexicon, lexicon, NOUN, PART, PARTICLE, STEM, VERB } from './lexicon.js';

/** A stem of so many letters may stand anywhere behind a plausible part; a shorter one may not. */
const safeStem = 5;

/** A first part that no list has is plausible with so many letters, one of them a vowel. */
const plausiblePart = 3;

/** What may follow a short stem, if no other part does. */
const endings: ReadonlySet<string> = wordSet(`
  e a n r t s d er en et es ar as de te ne ene ane ens ets ere ers erne are aren arar arane ast est aste
  este enes anes ande ende ing inga ingen ingar inger ings leg lege lig lige
`);
const longestEnding = 5;

/** Whether a part may begin at a place: no, behind a particle, behind a part. */
const NONE = 0;
const BEHIND_PARTICLE = 1;
const BEHIND_PART = 2;

/** The word in hand: its letters' numbers, 0 behind the last, and its borders. */
const letters = new Uint8Array(longestWord + 2);
const borders = new Uint8Array(longestWord + 2);

/**
 * Puts canonical stems in place of a word's own, at its beginning and wherever a part of a compound
 * may begin: velferdstenester, velferdstjenester. That is behind a listed part, with or without a
 * linking s or e, or behind three letters with a vowel. A stem of four letters must be followed by
 * an ending or another part, so that the `heim` in `vanheimel` is none. The longest listed word
 * wins; where that is spelled right already, nothing inside it is looked at.
 *
 * Complexity: for each letter, the listed words that begin like the rest of the word.
 */
export function respellParts(word: string): string {
  if (word.length > longestWord) return word;
  const known = lexicon();
  readLetters(word);
  let result = '';
  let copied = 0;
  let partFrom = 0;
  for (let start = 0; start < word.length - 2; start++) {
    const border = borders[start]!;
    if (border === BEHIND_PART && start > partFrom) partFrom = start;
    if (border === NONE && !mayBeBorder(partFrom, start)) continue;
    const { end, canonical } = longestMatch(known, word, start);
    if (end === 0) continue;
    if (canonical !== undefined && !isSpelledSo(word, start, end, canonical)) {
      result += word.slice(copied, start) + beforeEnding(canonical, word, end);
      copied = end;
    }
    markBorders(PART, end, BEHIND_PART);
    partFrom = end;
    start = end - 1;
  }
  return copied === 0 ? word : result + word.slice(copied);
}

const match = { end: 0, canonical: undefined as string | undefined };

/**
 * The longest listed word that stands at `start`, and its canonical spelling unless that is its
 * own; `end` is 0 when there is none. Marks the borders behind all that stand there. The object is
 * reused.
 */
function longestMatch(known: Lexicon, word: string, start: number): Readonly<typeof match> {
  const border = borders[start]!;
  match.end = 0;
  match.canonical = undefined;
  let node = LetterTrie.root;
  for (let at = start; at < word.length; at++) {
    node = known.trie.child(node, letters[at]!);
    if (node === LetterTrie.root) break;
    const kind = known.kinds[node]!;
    if (kind === 0) continue;
    if (border !== NONE) markBorders(kind, at + 1, border);
    const canonical = canonicalOf(known, node, word, start, at + 1);
    const isPart = (kind & PART) !== 0 && at + 1 - start >= (border === NONE ? safeStem : 4);
    if (canonical === undefined && !isPart) continue;
    match.end = at + 1;
    match.canonical = canonical;
  }
  return match;
}

/** What is to stand for a listed word; `undefined` where it may be there by chance. */
function canonicalOf(
  known: Lexicon,
  node: number,
  word: string,
  start: number,
  end: number,
): string | undefined {
  const kind = known.kinds[node]!;
  const border = borders[start]!;
  const isLast = end === word.length;
  const mayStand =
    (kind & INFLECTED) === 0 || isLast || (word.length === end + 1 && word[end] === 's');
  if ((kind & STEM) !== 0 && mayStand) {
    if (end - start >= safeStem || isLast || isEnding(word, end) || mayBegin(known, end)) {
      return known.stems[node];
    }
    if (border !== NONE && isPlausibleRest(word, end)) return known.stems[node];
  }
  if ((kind & NOUN) !== 0) {
    const behindLink = border === NONE && letters[start - 1] === linkS;
    if (isLast && (border === BEHIND_PART || behindLink)) return known.wholes[node];
    if ((start === 0 || border === BEHIND_PART) && mayBegin(known, end)) return known.wholes[node];
  }
  if ((kind & VERB) !== 0 && border === BEHIND_PARTICLE && isLast) return known.wholes[node];
  return undefined;
}

/** Whether what is left may be a part that no list has: four letters, a consonant first, a vowel. */
function isPlausibleRest(word: string, from: number): boolean {
  if (word.length - from < 4 || isVowelNumber(letters[from]!)) return false;
  for (let i = from; i < word.length; i++) if (isVowelNumber(letters[i]!)) return true;
  return false;
}

function readLetters(word: string): void {
  for (let i = 0; i < word.length; i++) letters[i] = letterNumber(word.charCodeAt(i));
  letters[word.length] = 0;
  borders.fill(NONE, 0, word.length + 2);
  borders[0] = BEHIND_PARTICLE;
}

/** A stem without its e before an ending with a vowel: leiinga, ledelse, ledelsen. */
function beforeEnding(canonical: string, word: string, end: number): string {
  return canonical.endsWith('e') && isVowelNumber(letters[end]!) && isEnding(word, end)
    ? canonical.slice(0, -1)
    : canonical;
}

/** Whether the canonical spelling of a listed word, where that is its beginning, stands there. */
function isSpelledSo(word: string, start: number, end: number, canonical: string): boolean {
  return start + canonical.length > end && word.startsWith(canonical, start);
}

const linkS = letterNumber('s'.charCodeAt(0));
const linkE = letterNumber('e'.charCodeAt(0));

/** Marks where parts may begin behind one that ends at `end`: there, and behind a linking letter. */
function markBorders(kind: number, end: number, border: number): void {
  if ((kind & PART) !== 0) {
    borders[end] = BEHIND_PART;
    if (letters[end] === linkS || letters[end] === linkE) borders[end + 1] = BEHIND_PART;
  } else if ((kind & PARTICLE) !== 0 && border === BEHIND_PARTICLE && borders[end] === NONE) {
    borders[end] = BEHIND_PARTICLE;
  }
}

/**
 * Whether a part might end and another begin there, though no list says so. A syllable takes the
 * consonant before its vowel, so that `andlet` does not begin in `behandlet`; a link may stand there.
 */
function mayBeBorder(from: number, to: number): boolean {
  if (to - from < plausiblePart) return false;
  const before = letters[to - 1]!;
  if (isVowelNumber(letters[to]!) && before !== linkS && before !== linkE) return false;
  for (let i = from; i < to; i++) if (isVowelNumber(letters[i]!)) return true;
  return false;
}

function isEnding(word: string, from: number): boolean {
  return word.length - from <= longestEnding && endings.has(word.slice(from));
}

/** Whether a listed part of four letters begins there, or behind a linking letter. */
function mayBegin(known: Lexicon, at: number): boolean {
  if (isPartAt(known, at)) return true;
  return (letters[at] === linkS || letters[at] === linkE) && isPartAt(known, at + 1);
}

function isPartAt(known: Lexicon, start: number): boolean {
  let node = LetterTrie.root;
  for (let at = start; letters[at] !== 0; at++) {
    node = known.trie.child(node, letters[at]!);
    if (node === LetterTrie.root) return false;
    if ((known.kinds[node]! & PART) !== 0 && at - start >= 3) return true;
  }
  return false;
}
