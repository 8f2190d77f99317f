import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { composeText } from '../../src/layout/compose-text.js';
import { locate } from '../../src/locate.js';

const awkward = fc
  .array(
    fc.constantFrom(
      'å',
      'a\u030A',
      'ﬁ',
      'ﬃ',
      '\u00AD',
      '\u00A0',
      '\u200B',
      '👩‍👩‍👧',
      'x',
      ' ',
      '\n',
      'e\u0301\u0323',
      '½',
      'm²',
      '\u0000',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const cases = fc.array(awkward, { minLength: 1, maxLength: 5 }).chain((texts) =>
  fc.record({
    texts: fc.constant(texts),
    cuts: fc.tuple(...texts.map((text) => fc.array(fc.nat(text.length), { maxLength: 4 }))),
    inserts: fc.array(fc.constantFrom('', ' ', '\n\n'), { minLength: 5, maxLength: 5 }),
  }),
);

function composed({
  texts,
  cuts,
  inserts,
}: {
  texts: string[];
  cuts: number[][];
  inserts: string[];
}) {
  const pages = texts.map((text, index) => ({ number: index + 1, text }));
  const pieces = texts.flatMap((_, page) => {
    const ends = [...cuts[page]!].sort((one, other) => one - other);
    return ends
      .slice(1)
      .map((end, index) => ({ page, start: ends[index]!, end }))
      .concat()
      .flatMap((piece, index) => [piece, { insert: inserts[index]! }]);
  });
  return { pages, result: composeText(pages, pieces) };
}

test('every segment of the text equals the raw page at its offset', () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { pages, result } = composed(input);
      for (const { text, page, offset } of result.segments) {
        const raw = pages[page - 1]!.text;
        expect(result.text.slice(text.start, text.end)).toBe(
          raw.slice(offset, offset + text.end - text.start),
        );
      }
    }),
  );
});

test('segments are in order, never empty, never overlap', () => {
  fc.assert(
    fc.property(cases, (input) => {
      let last = 0;
      for (const { text } of composed(input).result.segments) {
        expect(text.start).toBeGreaterThanOrEqual(last);
        expect(text.end).toBeGreaterThan(text.start);
        last = text.end;
      }
    }),
  );
});

test('pages cover the text, in order, and every segment lies on its own', () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { result } = composed(input);
      expect(result.pages.map(({ number }) => number)).toEqual(
        input.texts.map((_, index) => index + 1),
      );
      if (result.segments.length === 0) return;
      expect(result.pages[0]!.span.start).toBe(0);
      expect(result.pages.at(-1)!.span.end).toBe(result.text.length);
      result.pages.slice(1).forEach(({ span }, index) => {
        expect(span.start).toBe(result.pages[index]!.span.end);
      });
      for (const { text, page } of result.segments) {
        const { span } = result.pages[page - 1]!;
        expect(text.start >= span.start && text.end <= span.end).toBe(true);
      }
    }),
  );
});

test('a character that was taken over is located exactly', () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { pages, result } = composed(input);
      const document = { id: 'x', text: result.text, segments: result.segments };
      for (const { text } of result.segments) {
        for (let at = text.start; at < text.end; at++) {
          const { page, offset } = locate(document, at);
          expect(pages[page - 1]!.text[offset]).toBe(result.text[at]);
        }
      }
    }),
  );
});

test('characters are repaired, and only those that need it', () => {
  const text = 'oﬃsiell\u00A0del av a\u030Aret: digi\u00ADtal, m² og ½\u200B';
  const { text: repaired } = composeText(
    [{ number: 0, text }],
    [{ page: 0, start: 0, end: text.length }],
  );
  expect(repaired).toBe('offisiell del av året: digital, m² og ½');
});

test('a section ends where the next of its level or a higher one begins', () => {
  const text = 'A a B b C c D d';
  const heading = (title: string, level: number) => ({
    title,
    level,
    page: 0,
    offset: text.indexOf(title),
  });
  const { sections } = composeText(
    [{ number: 0, text }],
    [{ page: 0, start: 0, end: text.length }],
    [heading('A', 1), heading('B', 2), heading('C', 2), heading('D', 1)],
  );
  expect(sections.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'A a B b C c ',
    'B b ',
    'C c ',
    'D d',
  ]);
});
