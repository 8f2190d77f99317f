import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawDocument } from '../../src/formats/raw-document.js';
import { readMarkdown } from '../../src/formats/read-markdown.js';
import { type ComposedText, composeText } from '../../src/layout/compose-text.js';

function read(source: string): { raw: RawDocument; composed: ComposedText } {
  const raw = readMarkdown(Buffer.from(source));
  return { raw, composed: composeText(raw.pages, raw.pieces, raw.headings) };
}

test.each([
  ['# Plan\n\nVi *skal* **dele** `data`.', 'Plan\n\nVi skal dele data.'],
  ['En [lenke](https://x.no "t") og ![bilde](b.png) her', 'En lenke og  her'],
  ['- ett\n- to\n  - tre', 'ett\n\nto\n\ntre'],
  ['> sitat\n> videre', 'sitat\nvidere'],
  ['a \\* b &amp; c &aring;', 'a * b & c å'],
  ['| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
  ['før\n\n<!-- skjult -->\n\netter', 'før\n\netter'],
  ['Hei[^1]\n\n[^1]: Note', 'Hei\n\nNote'],
  ['linje  \nskift', 'linje\nskift'],
  ['```\nkode > x\n```', 'kode > x'],
  ['---\ntitle: T\n---\ntekst', 'tekst'],
  ['tekst\r\nmer\r\n\r\nslutt', 'tekst\r\nmer\n\nslutt'],
])('%j reads %j', (source, text) => {
  expect(read(source).composed.text.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
});

test('front matter gives title, language and date', () => {
  expect(
    read('---\ntitle: "Digital plan"\nlang: nn-NO\ndate: 2021-05-01\n---\n# Annet\n').raw,
  ).toMatchObject({
    title: 'Digital plan',
    language: 'nn',
    date: '2021-05-01',
  });
  expect(read('# Plan\n\ntekst').raw.title).toBe('Plan');
});

test('headings become sections', () => {
  const { composed } = read('# A\n\na\n\n## B\n\nb\n\nC\n=\n\nc');
  expect(
    composed.sections.map(({ level, title, span }) => [
      level,
      title,
      composed.text.slice(span.start, span.end),
    ]),
  ).toEqual([
    [1, 'A', 'A\n\na\n\nB\n\nb\n\n'],
    [2, 'B', 'B\n\nb\n\n'],
    [1, 'C', 'C\n\nc'],
  ]);
});

test('every segment equals the file at its offset', () => {
  const part = fc.constantFrom(
    '# ',
    'ord ',
    '*',
    '**',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '`',
    '[a](b)',
    '&amp;',
    '\\',
    '| ',
    'æøå',
    '1. ',
    '    ',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const source = parts.join('');
      const { composed } = read(source);
      for (const { text, offset } of composed.segments) {
        expect(composed.text.slice(text.start, text.end)).toBe(
          source.slice(offset, offset + text.end - text.start),
        );
      }
    }),
  );
});

test('deep quotes are refused or read, never fatal', () => {
  expect(() => read(`${'> '.repeat(300)}x`)).toThrow(expect.objectContaining({ code: 'too-deep' }));
});
