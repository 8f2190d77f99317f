import type { LanguagePack } from '../model/language-pack.js';
import { type Span, span } from '../model/span.js';
import { ALONE, classOf, classOfUnit, isHighSurrogate, JOINER, OTHER, WORD } from './characters.js';
import { Vocabulary } from './vocabulary.js';

/**
 * The words of a text in order. Arrays of numbers, not of strings: the spelling of a token is
 * `text.slice(starts[i], ends[i])`, its normalised form `vocabulary.wordText(words[i])`.
 */
export interface Tokens {
  readonly length: number;
  /** The vocabulary's number of each word, lower-cased. */
  readonly words: Uint32Array;
  /** First UTF-16 unit of each word in the original text. */
  readonly starts: Uint32Array;
  /** One past the last UTF-16 unit of each word in the original text. */
  readonly ends: Uint32Array;
  readonly vocabulary: Vocabulary;
}

/**
 * Splits a text into words: runs of letters, marks and digits in any script, with apostrophes, soft
 * hyphens and joiners inside them. A hyphen parts words, so that `IKT-strategi` and `IKT strategi`
 * meet. Han, kana, Thai and other scripts without spaces give one word per character.
 *
 * Invariants: spans are in order, do not overlap, never split a surrogate pair, and hold at least
 * one word character. Complexity: linear in the text.
 *
 * @param vocabulary Share one among texts that are to be compared.
 */
export function tokenize(
  text: string,
  vocabulary: Vocabulary | LanguagePack = new Vocabulary(),
): Tokens {
  const interner = vocabulary instanceof Vocabulary ? vocabulary : new Vocabulary(vocabulary);
  // Words and the gaps between them take at least a unit each, but for scripts without gaps.
  let capacity = (text.length >> 2) + 16;
  let words = new Uint32Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const first = characterAt(text, at);
    if (first.kind !== WORD && first.kind !== ALONE) {
      at = first.next;
      continue;
    }
    const end = endOfWord(text, first.next, first.kind === ALONE);
    if (length === capacity) {
      capacity *= 2;
      words = resized(words, capacity);
      starts = resized(starts, capacity);
      ends = resized(ends, capacity);
    }
    words[length] = interner.wordAt(text, at, end);
    starts[length] = at;
    ends[length] = end;
    length++;
    at = end;
  }
  return {
    length,
    words: words.slice(0, length),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
    vocabulary: interner,
  };
}

/** The stretch of the original text from the first to the last of the tokens `[from, to)`. */
export function spanOfTokens(tokens: Tokens, from: number, to: number): Span {
  return span(tokens.starts[from]!, tokens.ends[to - 1]!);
}

const here = { kind: 0, next: 0 };

/** The class of the character at an offset, and the offset after it. The object is reused. */
function characterAt(text: string, at: number): { readonly kind: number; readonly next: number } {
  const unit = text.charCodeAt(at);
  if (isHighSurrogate(unit) && at + 1 < text.length) {
    const codePoint = text.codePointAt(at)!;
    here.kind = codePoint > 0xffff ? classOf(codePoint) : OTHER;
    here.next = codePoint > 0xffff ? at + 2 : at + 1;
  } else {
    here.kind = classOfUnit(unit);
    here.next = at + 1;
  }
  return here;
}

/** Where the word ends whose first character ends at `at`. */
function endOfWord(text: string, at: number, alone: boolean): number {
  let end = at;
  let ahead = at;
  while (ahead < text.length) {
    const { kind, next } = characterAt(text, ahead);
    if (kind === WORD && (!alone || isMark(text, ahead, next))) end = next;
    else if (kind !== JOINER || alone) break;
    ahead = next;
  }
  return end;
}

function isMark(text: string, start: number, end: number): boolean {
  return /^\p{M}$/u.test(text.slice(start, end));
}

function resized(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}
