import { respellEnding } from './endings.js';
import { lexicon } from './lexicon.js';
import { withoutLeadingZero } from './numbers.js';
import { respellParts } from './respell-parts.js';

/**
 * How often a word is respelled at most. One round settles most words, and the next finds nothing
 * to do; a compound of five parts takes three.
 */
const mostRounds = 6;

/**
 * The canonical spelling of a lower-cased Norwegian word: that of today's Bokmål, as far as lists
 * and rules go. Both standards and the older and freer forms of each come to it: kommunane,
 * kommunene; innbyggjarar, innbyggere; frem, fram; tolv, 12.
 *
 * Idempotent: a word is respelled until nothing changes, and one that does not settle is left as it
 * is. Not for showing: an unlisted word may come out as one that nobody writes.
 */
export function canonicalSpelling(word: string): string {
  let spelling = word;
  for (let round = 0; round < mostRounds; round++) {
    const respelled = respell(spelling);
    if (respelled === spelling) return spelling;
    spelling = respelled;
  }
  return word;
}

function respell(word: string): string {
  return lexicon().words.get(word) ?? respellEnding(respellParts(withoutLeadingZero(word)));
}
