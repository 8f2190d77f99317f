import { type Section, sentenceStarts, tokenize } from '@klippoglim/core';

/**
 * How likely another language is from here on. Halved, 81 instead of 84 of 100 words in inserts of 40
 * to 79 words are told rightly; doubled, 86, but twice as much of the plans themselves is left open.
 */
const chanceOfChange = { section: 1 / 5, paragraph: 1 / 8, sentence: 1 / 50 };

/** A sentence, heading or item of a list. */
export interface Sentence {
  /** Of the quotation mark or list mark before its first word, if there is one. */
  readonly start: number;
  /** In tokens. */
  readonly length: number;
  /** Those with a letter in them, normalised. */
  readonly words: readonly string[];
  /** How likely it is that another language begins with it. */
  readonly chance: number;
}

/** The sentences of a text, parted also where a section begins. */
export function splitSentences(
  text: string,
  sections: readonly Pick<Section, 'span'>[],
): readonly Sentence[] {
  const tokens = tokenize(text);
  const headings = [...new Set(sections.map(({ span }) => span.start))].sort((a, b) => a - b);
  const firsts = new Map<number, number | undefined>();
  for (const first of sentenceStarts(text, tokens)) firsts.set(first, undefined);
  let token = 0;
  for (const heading of headings) {
    while (token < tokens.length && tokens.starts[token]! < heading) token++;
    firsts.set(token, heading);
  }
  firsts.delete(tokens.length);
  const starts = [...firsts].sort(([one], [other]) => one - other);
  return starts.map(([first, section], place) => {
    const end = starts[place + 1]?.[0] ?? tokens.length;
    const start = tokens.starts[first]!;
    const gap = text.slice(first === 0 ? 0 : tokens.ends[first - 1]!, start);
    const words: string[] = [];
    for (let i = first; i < end; i++) {
      const word = tokens.vocabulary.wordText(tokens.words[i]!);
      if (/\p{L}/u.test(word)) words.push(word);
    }
    // A heading says little by itself: it goes with what follows.
    const isParagraph = /\n\s*\n/u.test(gap) && starts[place - 1]?.[1] === undefined;
    const border = section !== undefined ? 'section' : isParagraph ? 'paragraph' : 'sentence';
    return {
      start: section ?? start - lengthOfOpening(gap),
      length: end - first,
      words,
      chance: chanceOfChange[border],
    };
  });
}

/** Quotation marks, brackets and list marks that belong to the word after them. */
function lengthOfOpening(gap: string): number {
  const line = gap.slice(gap.lastIndexOf('\n') + 1);
  return (line === gap ? /\S*$/u : /(?:\S.*)?$/u).exec(line)![0].length;
}
