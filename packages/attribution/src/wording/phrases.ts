/** Phrases by their first word, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A phrase that was found: the words `[from, to)`. */
export interface FoundPhrase<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Makes a table of phrases; the words of each are parted by one space, or by hyphens. */
export function phraseTable<Value>(
  phrases: Iterable<readonly [string, Value]>,
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [text, value] of phrases) {
    const words = text.toLowerCase().split(/[\s-]+/u);
    const first = words[0]!;
    if (first === '') continue;
    const list = table.get(first);
    if (list === undefined) table.set(first, [{ words, value }]);
    else list.push({ words, value });
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/**
 * Finds the phrases of a table in a row of words: the longest at each place, none over another.
 * Complexity: linear in the words, for phrases of bounded length.
 *
 * @param options.genitive Whether the last word may have the ending -s besides its own form.
 */
export function findPhrases<Value>(
  words: readonly string[],
  table: PhraseTable<Value>,
  options: { readonly genitive?: boolean } = {},
): FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = [];
  for (let from = 0; from < words.length; ) {
    const phrase = phraseAt(words, from, table, options.genitive === true);
    if (phrase === undefined) from++;
    else {
      found.push({ from, to: from + phrase.words.length, value: phrase.value });
      from += phrase.words.length;
    }
  }
  return found;
}

function phraseAt<Value>(
  words: readonly string[],
  from: number,
  table: PhraseTable<Value>,
  genitive: boolean,
): Phrase<Value> | undefined {
  const first = words[from]!;
  const candidates = [...(table.get(first) ?? [])];
  if (genitive) {
    const bare = withoutGenitive(first);
    for (const phrase of (bare === undefined ? undefined : table.get(bare)) ?? []) {
      if (phrase.words.length === 1) candidates.push(phrase);
    }
  }
  return candidates.find(({ words: wanted }) =>
    wanted.every((word, k) => {
      const given = words[from + k];
      if (given === word) return true;
      return (
        genitive &&
        k === wanted.length - 1 &&
        given !== undefined &&
        withoutGenitive(given) === word
      );
    }),
  );
}

/** A word without the genitive's -s, with or without an apostrophe. */
function withoutGenitive(word: string): string | undefined {
  return /^(.+?)['\u2019]?s$/u.exec(word)?.[1];
}
