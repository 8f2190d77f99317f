import {
  type LanguagePack,
  sentenceStarts,
  type Tokens,
  tokenize,
  Vocabulary,
} from '@klippoglim/core';

/** A text with what matching looks at. */
export interface PreparedUnits {
  readonly text: string;
  readonly tokens: Tokens;
  /** The token (stem of the canonical spelling) of each word. */
  readonly ids: Uint32Array;
  /** Sentences and list items: `i` is made of the words `[starts[i], starts[i + 1])`. */
  readonly starts: Uint32Array;
  /** In which sentences a token stands, in order, each once. Content words alone. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

/** Tokenises a text and inverts it: from tokens to sentences. Complexity: linear in the text. */
export function prepareUnits(text: string, vocabulary: Vocabulary): PreparedUnits {
  const tokens = tokenize(text, vocabulary);
  const starts = sentenceStarts(text, tokens);
  const ids = new Uint32Array(tokens.length);
  const postings = new Map<number, number[]>();
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      const word = tokens.words[at]!;
      const id = vocabulary.tokenOf(word);
      ids[at] = id;
      if (!isContent(vocabulary, word)) continue;
      const places = postings.get(id);
      if (places === undefined) postings.set(id, [unit]);
      else if (places.at(-1) !== unit) places.push(unit);
    }
  }
  return { text, tokens, ids, starts, postings };
}

/** Whether a word carries matter: no function word, and with a letter in it. */
export function isContent(vocabulary: Vocabulary, word: number): boolean {
  return !vocabulary.isFunctionWord(word) && /\p{L}/u.test(vocabulary.wordText(word));
}

/** A vocabulary for a language, or the one that is given. */
export function vocabularyOf(language: LanguagePack | Vocabulary | undefined): Vocabulary {
  return language instanceof Vocabulary ? language : new Vocabulary(language);
}
