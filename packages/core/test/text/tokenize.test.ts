import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { KlippoglimError } from '../../src/errors.js';
import { spanOfTokens, tokenize } from '../../src/text/tokenize.js';
import { normalizeWord, Vocabulary } from '../../src/text/vocabulary.js';
import { hostileText, pack } from '../made-texts.js';

function spellingsOf(text: string): string[] {
  const { length, starts, ends } = tokenize(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
}

function wordsOf(text: string): string[] {
  const { words, vocabulary } = tokenize(text);
  return Array.from(words, (word) => vocabulary.wordText(word));
}

const letterOrDigit = /[\p{L}\p{N}]/gu;

describe('in any text', () => {
  test('tokens are in order, do not overlap, and are not empty', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const { length, starts, ends, words } = tokenize(text);
        expect([starts.length, ends.length, words.length]).toEqual([length, length, length]);
        let last = 0;
        for (let i = 0; i < length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          last = ends[i]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));

  test('every letter and digit stands in exactly one token', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const inTokens = spellingsOf(text).join('').match(letterOrDigit) ?? [];
        expect(inTokens).toEqual(text.match(letterOrDigit) ?? []);
      }),
    ));

  test('a token begins and ends with a letter, mark or digit, and holds no white space', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const spelling of spellingsOf(text)) {
          expect(spelling).toMatch(/^[\p{L}\p{M}\p{N}]/u);
          expect(spelling).toMatch(/[\p{L}\p{M}\p{N}]$/u);
          expect(spelling).not.toMatch(/[\p{White_Space}.,«-]/u);
        }
      }),
    ));

  test('no token splits a surrogate pair', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const { length, starts, ends } = tokenize(text);
        for (const offset of [...starts.slice(0, length), ...ends.slice(0, length)]) {
          const pair = text.slice(Math.max(0, offset - 1), offset + 1);
          expect(pair).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        }
      }),
    ));

  test('a word is the normal form of its spelling, and normalising it again changes nothing', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const words = wordsOf(text);
        expect(words).toEqual(spellingsOf(text).map(normalizeWord));
        expect(words.map(normalizeWord)).toEqual(words);
      }),
    ));

  test('what stands before a space does not change the tokens after it', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        expect(spellingsOf(`${before} ${after}`)).toEqual([
          ...spellingsOf(before),
          ...spellingsOf(after),
        ]);
      }),
    ));
});

describe('words are parted', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing in an empty text', '', []],
    ['nothing in white space', ' \t\r\n\u00A0\u2003', []],
    ['nothing in punctuation', '— … «» (!) §', []],
    ['at hyphens', 'IKT-strategi e-ID', ['IKT', 'strategi', 'e', 'ID']],
    ['at dashes between years', '2018–2025', ['2018', '2025']],
    ['at CRLF, CR and LF alike', 'en\r\nto\rtre\nfire', ['en', 'to', 'tre', 'fire']],
    ['at stops without space', 'bl.a.', ['bl', 'a']],
    ['at slashes and underscores', 'og/eller_ikke', ['og', 'eller', 'ikke']],
    ['not at decimal letters', 'H2O m² 3b', ['H2O', 'm²', '3b']],
    ['not at apostrophes inside', "Oslo's Oslo’s l'État", ["Oslo's", 'Oslo’s', "l'État"]],
    ['at quotation marks around', "'ordet' ’ordet’ ord'", ['ordet', 'ordet', 'ord']],
    ['not at soft hyphens inside', 'digitali\u00ADsering', ['digitali\u00ADsering']],
    ['without soft hyphens at an end', '\u00ADord\u00AD', ['ord']],
    ['not at zero-width spaces inside', 'lang\u200Bord', ['lang\u200Bord']],
    ['without a byte order mark', '\uFEFFord', ['ord']],
    ['at emoji', 'hei🙂du', ['hei', 'du']],
    ['emoji being no words', '🙂 👩‍👩‍👧‍👦 👍🏽 🇳🇴', []],
    ['emoji with a variation selector being no words', '❤\uFE0F ord ▶\uFE0F', ['ord']],
    ['a digit in a key cap being a word', '1\uFE0F\u20E3', ['1\uFE0F\u20E3']],
    ['at lone surrogates', 'a\uD83Db\uDE42c', ['a', 'b', 'c']],
    ['letters beyond the basic plane being letters', '𝔸𝔹 𐐀', ['𝔸𝔹', '𐐀']],
    ['by character in Han and kana', '統計ひら', ['統', '計', 'ひ', 'ら']],
    ['by character beyond the basic plane', '𠀀𠀁', ['𠀀', '𠀁']],
    ['by letter in Thai, vowel signs with their letter', 'กิน', ['กิ', 'น']],
    ['Latin beside Han', 'IT統計2', ['IT', '統', '計', '2']],
    ['at spaces in Korean', '한국 정책', ['한국', '정책']],
    ['not at marks in Devanagari', 'नीति', ['नीति']],
    ['not at the joiner in Persian', 'می\u200Cخواهم', ['می\u200Cخواهم']],
  ])('%s', (_, text, expected) => {
    expect(spellingsOf(text)).toEqual(expected);
  });
});

describe('one word', () => {
  test.each([
    ['in capitals and small letters', 'BRØNNØYSUND', 'brønnøysund'],
    ['å composed and decomposed', 'år', 'a\u030Ar'],
    ['Å as Ångström’s sign', 'Å', '\u212B'],
    ['ø has no decomposition and æ is no ligature', 'Ø Æ', 'ø æ'],
    ['é composed and decomposed', 'idé', 'ide\u0301'],
    ['two marks in either order', 'a\u0323\u0302', 'a\u0302\u0323'],
    ['with a soft hyphen', 'digitali\u00ADsering', 'digitalisering'],
    ['with a zero-width space', 'lang\u200Bord', 'langord'],
    ['with a word joiner', 'lang\u2060ord', 'langord'],
    ['with the ligature fi', 'oﬃsiell ﬁnans', 'offisiell finans'],
    ['with either apostrophe', 'Oslo’s', "oslo's"],
    ['in full-width letters', 'ＩＫＴ', 'ikt'],
    ['with a superscript', 'm²', 'm2'],
  ])('%s', (_, first, second) => {
    expect(wordsOf(first)).toEqual(wordsOf(second));
  });

  test.each([
    ['æ and ae', 'være', 'vaere'],
    ['ø and o', 'for', 'før'],
    ['å and a', 'ar', 'år'],
    ['é and e', 'idé', 'ide'],
  ])('%s are two', (_, first, second) => {
    expect(wordsOf(first)).not.toEqual(wordsOf(second));
  });
});

test('texts that share a vocabulary share its numbers; a pack in its place makes a new one', () => {
  const vocabulary = new Vocabulary();
  const first = tokenize('Kommunen skal digitalisere', vocabulary);
  const second = tokenize('skal kommunen?', vocabulary);
  expect([...second.words]).toEqual([first.words[1], first.words[0]]);
  expect(tokenize('kommunen', pack).vocabulary.pack).toBe(pack);
});

test('a text with more tokens than room was made for is tokenised whole', () => {
  const text = '統'.repeat(5_000);
  expect(tokenize(text).length).toBe(5_000);
});

test('the span of a stretch of tokens quotes from its first word to its last', () => {
  const text = '  «Én\u00ADhet», sa hun – to 🙂 ganger.';
  const tokens = tokenize(text);
  const quote = (from: number, to: number): string => {
    const { start, end } = spanOfTokens(tokens, from, to);
    return text.slice(start, end);
  };
  expect(quote(0, 1)).toBe('Én\u00ADhet');
  expect(quote(1, 4)).toBe('sa hun – to');
  expect(quote(3, 5)).toBe('to 🙂 ganger');
  expect(() => quote(2, 2)).toThrow(KlippoglimError);
});
