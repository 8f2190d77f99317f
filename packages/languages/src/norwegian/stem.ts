import porterStemmerNo from 'natural/lib/natural/stemmers/porter_stemmer_no.js';

/** The Snowball algorithm for Norwegian, in the version that `natural` follows. */
export function snowballStem(word: string): string {
  return porterStemmerNo.stem(word);
}

/** Inflected function words, of two letters: the algorithm takes no ending off so short a word. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['dem', 'de'],
  ['et', 'en'],
]);

/** Words in -erne whose r and n belong to the word: interne, lanterne, stjerne. */
const rootInErn = /(?:int|ekst|mod|lant|kas|tav|lus|[gkhfst]j|v|k)ern$/u;

/** What may stand behind -else in a noun. */
const endingsOfElse: ReadonlySet<string> = new Set(['', 's', 'n', 'ns', 'r', 'rs', 'ne', 'nes']);

/**
 * The stem of a canonical word: Snowball's, and where that parts the forms of one word, what they
 * have in common.
 *
 * - In `innbygger` the algorithm takes -er for an ending, in `innbyggere`, `innbyggeren` and
 *   `innbyggerne` it does not: -er goes in all of them, if four letters stay.
 * - So does -a in `tema`, not in `temaet`: it goes.
 * - An m is doubled only before a vowel (`ungdom`, `ungdommen`): one m stays.
 * - Nouns in -ing may have an n before it, after these consonants without another meaning: the n
 *   goes (`løsning`, `løsing`). Nouns in -else become nouns in -ing (`utvidelse`, `utviding`).
 */
export function norwegianStem(word: string): string {
  const short = shortForms.get(word);
  if (short !== undefined) return short;
  const beforeElse = stemBeforeElse(word);
  if (beforeElse !== undefined) return `${beforeElse}ing`;
  const stem = snowballStem(word);
  if (stem.length > 3 && stem.length < word.length && stem.endsWith('a')) return stem.slice(0, -1);
  if (stem.length < 6) return stem;
  if (stem.endsWith('er')) return stem.slice(0, -2);
  if (stem.endsWith('ern') && /ernes?$/u.test(word) && !rootInErn.test(stem)) {
    return stem.slice(0, -3);
  }
  if (stem.endsWith('mm')) return stem.slice(0, -1);
  return withoutN(stem);
}

/** What stands before -else in a noun: a syllable at least. `folkehelse` is no such noun. */
function stemBeforeElse(word: string): string | undefined {
  const at = word.lastIndexOf('else');
  if (at < 2 || word[at - 1] === 'h' || !endingsOfElse.has(word.slice(at + 4))) return undefined;
  const before = word.slice(0, at);
  return /[aeiouyæøå]/u.test(before) ? before : undefined;
}

/** `løsning` without its second last n; other stems as they are. */
function withoutN(stem: string): string {
  return stem.endsWith('ning') && 'svkgyd'.includes(stem.charAt(stem.length - 5))
    ? `${stem.slice(0, -4)}ing`
    : stem;
}
