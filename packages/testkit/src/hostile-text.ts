import * as fc from 'fast-check';

/** What real documents hold and simple tests forget, by what it breaks. */
const pieces = {
  words: ['kommunen', 'og', 'Digitalisering', 'år', 'BRØNNØYSUND', 'sømløse', 'e-ID', '2018–2025'],
  /** Letters that take two code units when decomposed, or change length when lower-cased. */
  letters: ['å', 'a\u030A', 'ø', 'Æ', 'é', 'e\u0301', 'İ', 'ß', 'ﬁ', 'Σ', '\u0301'],
  /** Surrogate pairs, sequences of several code points, and halves of a pair. */
  emoji: ['🙂', '👩‍👩‍👧‍👦', '🇳🇴', '👍🏽', '❤️', '𝔸', '\uD83D', '\uDE42'],
  /** Characters without width: inside words in PDFs and saved web pages. */
  invisible: ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\0'],
  breaks: [' ', '  ', '\u00A0', '\u2009', '\t', '\n', '\r\n', '\r', '\n\n', '\u2028', '\f', '-\n'],
  punctuation: [
    '.',
    ',',
    '!',
    '«',
    '»',
    '…',
    '.....',
    '§ 3-1',
    'bl.a.',
    'nr. 5',
    '(',
    ')',
    '’',
    '|',
  ],
} as const;

const longWord = fc.integer({ min: 65, max: 5_000 }).map((length) => 'ø'.repeat(length));

/**
 * A text of up to some 60 pieces that are hard on offsets: combining marks, emoji with joiners,
 * lone surrogates, soft hyphens, zero-width characters, CRLF, very long words; or nothing at all.
 */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\r\n', '\u00AD', '\uFEFF') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  {
    weight: 8,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...pieces.words) },
          { weight: 6, arbitrary: fc.constantFrom(...pieces.breaks) },
          { weight: 2, arbitrary: fc.constantFrom(...pieces.letters) },
          { weight: 2, arbitrary: fc.constantFrom(...pieces.invisible) },
          { weight: 1, arbitrary: fc.constantFrom(...pieces.emoji) },
          { weight: 2, arbitrary: fc.constantFrom(...pieces.punctuation) },
          { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: longWord },
);

/** One lower-cased word without white space, of any letters and of any length, the empty one too. */
export const hostileWord: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.string({ unit: fc.constantFrom(...'abdegiklnorstuvyæøå'), maxLength: 20 }),
    },
    { weight: 2, arbitrary: hostileText },
    { weight: 1, arbitrary: longWord },
  )
  .map((text) => text.toLowerCase().replace(/\s+/gu, ''));
