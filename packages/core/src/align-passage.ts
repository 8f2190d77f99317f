import { alignBox } from './align/alignment.js';
import type { LanguagePack } from './model/language-pack.js';
import type { Operation, PassagePart } from './model/passage.js';
import type { Span } from './model/span.js';
import { type PreparedText, prepareText } from './text/prepare.js';
import { spanOfTokens } from './text/tokenize.js';
import { Vocabulary } from './text/vocabulary.js';

/** What became of one word. `inserted` has no source side, `deleted` no target side. */
export interface AlignedWord {
  readonly operation: Operation;
  readonly source?: Span;
  readonly target?: Span;
}

/**
 * Aligns the words of a passage, as its kind and similarity are read from: the target's words in
 * order, then the source's words that were left out. Complexity: see the engine's.
 *
 * @param language Share a vocabulary among many calls: they are faster by it.
 * @param texts The whole texts that the passage's spans refer to; so do the spans of the result.
 */
export function alignPassage(
  texts: { readonly source: string; readonly target: string },
  passage: PassagePart,
  language?: LanguagePack | Vocabulary,
): AlignedWord[] {
  const vocabulary = language instanceof Vocabulary ? language : new Vocabulary(language);
  const source = prepareSlice(texts.source, passage.source, vocabulary);
  const target = prepareSlice(texts.target, passage.target, vocabulary);
  const { operations, sourceOf } = alignBox(source, target, {
    sourceStart: 0,
    sourceEnd: source.ids.length,
    targetStart: 0,
    targetEnd: target.ids.length,
  });
  const isDeleted = new Uint8Array(source.ids.length).fill(1);
  const words = operations.map((operation, at): AlignedWord => {
    const own = spanOfWord(target, at, passage.target.start);
    const from = sourceOf[at]!;
    if (from < 0) return { operation, target: own };
    isDeleted[from] = 0;
    return { operation, source: spanOfWord(source, from, passage.source.start), target: own };
  });
  isDeleted.forEach((deleted, at) => {
    if (deleted === 1) {
      words.push({
        operation: 'deleted',
        source: spanOfWord(source, at, passage.source.start),
      });
    }
  });
  return words;
}

function prepareSlice(text: string, { start, end }: Span, vocabulary: Vocabulary): PreparedText {
  return prepareText({ id: '', text: text.slice(start, end) }, vocabulary);
}

function spanOfWord(text: PreparedText, at: number, offset: number): Span {
  const { start, end } = spanOfTokens(text.tokens, at, at + 1);
  return { start: start + offset, end: end + offset };
}
