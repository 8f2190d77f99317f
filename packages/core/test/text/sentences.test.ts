import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LONGEST_SENTENCE, sentenceStarts } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokenize.js';
import { hostileText, pack } from '../made-texts.js';

/** Each sentence from its first word to its last. */
function sentencesOf(text: string): string[] {
  const tokens = tokenize(text, pack);
  const starts = sentenceStarts(text, tokens);
  return Array.from({ length: starts.length - 1 }, (_, i) =>
    text.slice(tokens.starts[starts[i]!], tokens.ends[starts[i + 1]! - 1]),
  );
}

test('sentences part any text: from the first token to the last, none empty, none too long', () =>
  fc.assert(
    fc.property(hostileText, (text) => {
      const tokens = tokenize(text, pack);
      const starts = [...sentenceStarts(text, tokens)];
      expect(starts[0]).toBe(0);
      expect(starts.at(-1)).toBe(tokens.length);
      for (let i = 1; i < starts.length; i++) {
        const length = starts[i]! - starts[i - 1]!;
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }
    }),
  ));

test('a text without words has no sentences', () => {
  expect(sentencesOf('')).toEqual([]);
  expect(sentencesOf('?! … «»')).toEqual([]);
});

describe('a sentence ends', () => {
  test.each<[string, string, readonly string[]]>([
    ['at a full stop before a capital', 'Vi vil. De kan.', ['Vi vil', 'De kan']],
    ['at question and exclamation marks', 'Hva? Ja! Nei.', ['Hva', 'Ja', 'Nei']],
    ['at a mark before a digit', 'Vi vil! 3 av 4 kan.', ['Vi vil', '3 av 4 kan']],
    ['at an ellipsis before a capital', 'Og så … Nei.', ['Og så', 'Nei']],
    ['behind a closing quotation mark', 'Hun sa «ja.» Han gikk.', ['Hun sa «ja', 'Han gikk']],
    ['behind a closing bracket', 'Vi vil (snart.) Da går vi.', ['Vi vil (snart', 'Da går vi']],
    ['before an opening mark', 'Han gikk. «ja», sa hun.', ['Han gikk', 'ja», sa hun']],
    ['at an empty line, without a stop', 'Innledning\n\nkommunen', ['Innledning', 'kommunen']],
    ['at an empty line of CRLF', 'Innledning\r\n\r\nkommunen', ['Innledning', 'kommunen']],
    ['at an empty line with spaces', 'Innledning\n \t\nkommunen', ['Innledning', 'kommunen']],
    ['at a paragraph separator', 'en\u2029to', ['en', 'to']],
    ['before a list mark', 'mål\n- deling\n• styring', ['mål', 'deling', 'styring']],
    ['before the list mark of symbol fonts', 'mål\n\uF0B7 deling', ['mål', 'deling']],
    ['at a line end behind a colon', 'Målene er:\nå dele', ['Målene er', 'å dele']],
    ['at a line end behind a semicolon', 'å dele;\nå lære', ['å dele', 'å lære']],
    [
      'behind an abbreviation with a mark of its own',
      'Se kap.! Der står det.',
      ['Se kap', 'Der står det'],
    ],
    ['behind an abbreviation at an empty line', 'Se kap.\n\nDer.', ['Se kap', 'Der']],
    ['at full stops of scripts without spaces', '統計。政策', ['統計', '政策']],
    ['before a decomposed capital', 'Vi vil. A\u030Aret går.', ['Vi vil', 'A\u030Aret går']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['behind an abbreviation', 'Dette gjelder bl.a. Oslo og Bergen'],
    ['behind an abbreviation in capitals', 'F.eks. Oslo'],
    ['behind an abbreviation with a space in it', 'Se Meld. St. Nummer 27'],
    ['behind an initial', 'Skrevet av K. Hansen og Å. Olsen'],
    ['behind a decomposed initial', 'Skrevet av A\u030A. Olsen'],
    ['behind an ordinal before a small letter', 'den 17. mai feirer vi'],
    ['behind a number that an abbreviation announces', 'se nr. 5 i lista'],
    ['inside a decimal number', 'opp 3.5 prosent'],
    ['inside an address', 'se Regjeringen.no og Ks.No'],
    ['at an ellipsis before a small letter', 'vi … vil og … kan'],
    ['at three full stops before a small letter', 'vi ... vil'],
    ['at a single line end', 'vi vil\nDele mer'],
    ['at a colon inside a line', 'Målet: Deling'],
    ['at a comma and a dash', 'Vi vil, Vi kan – Vi skal'],
    ['at a hyphen at a line end', 'IKT-\nStrategi'],
  ])('%s', (_, text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });
});

test('without a pack a full stop before a capital ends a sentence, abbreviation or not', () => {
  const text = 'Se kap. Fire';
  expect([...sentenceStarts(text, tokenize(text))]).toEqual([0, 2, 3]);
});

test('a text without punctuation is parted at the greatest length of a sentence', () => {
  const text = 'ord '.repeat(2 * LONGEST_SENTENCE + 1);
  expect([...sentenceStarts(text, tokenize(text))]).toEqual([
    0,
    LONGEST_SENTENCE,
    2 * LONGEST_SENTENCE,
    2 * LONGEST_SENTENCE + 1,
  ]);
});
