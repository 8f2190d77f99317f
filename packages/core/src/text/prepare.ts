import { KlippoglimError } from '../errors.js';
import type { Document } from '../model/document.js';
import { LONGEST_TEXT, type Postings, postingsOf } from './postings.js';
import { sentenceStarts } from './sentences.js';
import { type Tokens, tokenize } from './tokenize.js';
import type { Vocabulary } from './vocabulary.js';

/** A document made ready for matching, once, however often it is matched. */
export interface PreparedText {
  readonly id: string;
  readonly text: string;
  readonly tokens: Tokens;
  /** The token (stem) at each position; {@link Tokens.words} has the lower-cased words. */
  readonly ids: Uint32Array;
  readonly postings: Postings;
  /** The compounds among the words, with their parts' tokens. */
  readonly compounds: readonly { readonly at: number; readonly parts: readonly number[] }[];
  /** See {@link sentenceStarts}. */
  readonly sentences: Uint32Array;
}

/**
 * Tokenises, stems and splits a document into sentences.
 *
 * @throws {KlippoglimError} `too-large` beyond {@link LONGEST_TEXT} words.
 */
export function prepareText(document: Document, vocabulary: Vocabulary): PreparedText {
  const tokens = tokenize(document.text, vocabulary);
  if (tokens.length > LONGEST_TEXT) {
    throw new KlippoglimError(
      'too-large',
      `${document.id} has ${tokens.length} words; the most is ${LONGEST_TEXT}. Split it into parts.`,
    );
  }
  const ids = new Uint32Array(tokens.length);
  const compounds: PreparedText['compounds'][number][] = [];
  for (let i = 0; i < ids.length; i++) {
    const word = tokens.words[i]!;
    ids[i] = vocabulary.tokenOf(word);
    const parts = vocabulary.partsOf(word);
    if (parts.length > 0) compounds.push({ at: i, parts });
  }
  return {
    id: document.id,
    text: document.text,
    tokens,
    ids,
    postings: postingsOf(ids),
    compounds,
    sentences: sentenceStarts(document.text, tokens),
  };
}
