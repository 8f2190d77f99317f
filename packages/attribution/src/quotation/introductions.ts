import type { Span } from '@klippoglim/core';
import type { QuotationWords } from './model.js';
import { phrasePattern } from './phrase-pattern.js';

/** Finds words of quoting that go with a name: `heter det i forvaltningsloven`, `KS skriver`. */
export interface Introductions {
  /** In a stretch of a text. Complexity: the stretch times the phrases. */
  readonly find: (text: string, stretch: Span) => Span | undefined;
  /** Only at the very beginning of a stretch: `Kilde: KS`. */
  readonly findAtStart: (text: string, stretch: Span) => Span | undefined;
}

/** Words between a phrase and the name that it goes with: `heter det i den nasjonale strategien`. */
const WORDS_AHEAD = 4;
/** Words between who says it and the verb: `Departementet for digital fornyelse skriver`. */
const WORDS_BACK = 4;
/** UTF-16 units in which these words are looked for. */
const REACH = 80;

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu;
const capitalized = /^\p{Lu}[\p{L}\p{N}]/u;
/** KS, SSB, NAV; not a single initial and not a Roman number. */
const acronym = /^(?![IVXL]+$)\p{Lu}{2,}/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function compileIntroductions(words: QuotationWords): Introductions {
  const introduction = phrasePattern(words.introductions, 'giu');
  const report = phrasePattern(words.reports, 'giu');
  const authority = phrasePattern(words.authorities);
  const isNamed = (word: string): boolean => capitalized.test(word) || authority.test(word);
  const named = (text: string, from: number, to: number): Word | undefined =>
    wordsIn(text, from, Math.min(to, from + REACH))
      .slice(0, WORDS_AHEAD)
      .find((word) => isNamed(word.text));

  const findIntroduction = (text: string, { start, end }: Span): Span | undefined => {
    for (const found of text.slice(start, end).matchAll(introduction)) {
      const from = start + found.index;
      const name = named(text, from + found[0].length, end);
      if (name !== undefined) return { start: from, end: name.end };
    }
    return undefined;
  };

  const findReport = (text: string, { start, end }: Span): Span | undefined => {
    for (const found of text.slice(start, end).matchAll(report)) {
      const from = start + found.index;
      const to = from + found[0].length;
      // «…», skriver KS.
      const follower = wordsIn(text, to, Math.min(end, to + REACH))[0];
      if (follower !== undefined && isNamed(follower.text))
        return { start: from, end: follower.end };
      // KS skriver: «…». A capital at the beginning of a sentence makes no name.
      const ahead = wordsIn(text, Math.max(start, from - REACH), from).slice(-WORDS_BACK);
      const sayer = ahead.find(
        (word) =>
          acronym.test(word.text) ||
          authority.test(word.text) ||
          (capitalized.test(word.text) && !beginsSentence(text, start, word.start)),
      );
      if (sayer !== undefined) return { start: sayer.start, end: to };
    }
    return undefined;
  };

  return {
    find: (text, stretch) => findIntroduction(text, stretch) ?? findReport(text, stretch),
    findAtStart: (text, { start, end }) => {
      const found = findIntroduction(text, { start, end });
      return found !== undefined && /^[\s.,–—(-]*$/u.test(text.slice(start, found.start))
        ? found
        : undefined;
    },
  };
}

function beginsSentence(text: string, start: number, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, at));
}

function wordsIn(text: string, start: number, end: number): Word[] {
  return Array.from(text.slice(start, Math.max(start, end)).matchAll(anyWord), (found) => ({
    text: found[0],
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}
