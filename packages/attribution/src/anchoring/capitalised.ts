import { type LanguagePack, sentenceStarts, type Tokens, tokenize } from '@klippoglim/core';
import { sentencePack } from '../wording/sides.js';

/** The words of a text with what their capitals tell. */
export interface CapitalisedText {
  readonly text: string;
  readonly tokens: Tokens;
  /** As {@link sentenceStarts} gives them. */
  readonly sentences: Uint32Array;
  /** Lower-cased. */
  readonly words: readonly string[];
  /** Whether each begins with a capital and goes on in lower case: not so abbreviations (`IKT`). */
  readonly isCapitalised: Uint8Array;
  /** Whether a capital tells nothing: where a sentence, a line, a quotation or an item begins. */
  readonly isAtStart: Uint8Array;
}

/** Reads a text's capitals. Complexity: linear. */
export function readCapitals(text: string, language?: LanguagePack): CapitalisedText {
  const tokens = tokenize(text, sentencePack(language));
  const sentences = sentenceStarts(text, tokens);
  const isAtStart = new Uint8Array(tokens.length);
  for (const start of sentences) if (start < tokens.length) isAtStart[start] = 1;
  const isCapitalised = new Uint8Array(tokens.length);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const spelling = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    words.push(spelling.toLowerCase());
    if (/^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u.test(spelling)) isCapitalised[i] = 1;
    const gap = i === 0 ? '\n' : text.slice(tokens.ends[i - 1]!, tokens.starts[i]!);
    if (/[\n\r:;!?"'«»“”„‘’•·|]/u.test(gap)) isAtStart[i] = 1;
    // The number of a heading or an item begins nothing itself: `4.9 Næringsliv`.
    if (i > 0 && isAtStart[i - 1] === 1 && /^\d+$/.test(words[i - 1]!)) isAtStart[i] = 1;
  }
  return { text, tokens, sentences, words, isCapitalised, isAtStart };
}

/**
 * Words that stand with a capital within sentences of some texts, lower-cased: of the sources, they
 * are names that are not local. Make it once for all targets. Complexity: linear in the texts.
 */
export function capitalisedWords(
  texts: Iterable<string>,
  language?: LanguagePack,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const read = readCapitals(text, language);
    read.words.forEach((word, i) => {
      if (read.isCapitalised[i] === 1 && read.isAtStart[i] === 0) found.add(word);
    });
  }
  return found;
}
