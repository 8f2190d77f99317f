import { expect, test } from '@jest/globals';
import type { RawDocument } from '../../src/formats/raw-document.js';
import { readText } from '../../src/formats/read-text.js';
import { type ComposedText, composeText } from '../../src/layout/compose-text.js';

function read(text: string): { raw: RawDocument; composed: ComposedText } {
  const raw = readText(Buffer.from(text));
  return { raw, composed: composeText(raw.pages, raw.pieces, raw.headings) };
}

test('a text that needs no repair is the file’s own', () => {
  const text = '  Plan\r\n\r\nVi skal dele.\n\tInnrykk\n\n\nSlutt\n';
  expect(read(text).composed.text).toBe(text);
});

test('words broken at line ends are joined, other lines stay', () => {
  expect(read('Vi skal digitali-\n   sere nå.\nHelse-\nog omsorg').composed.text).toBe(
    'Vi skal digitalisere nå.\nHelse-\nog omsorg',
  );
});

test('form feeds end pages; running lines and contents are left out', () => {
  const body = (page: number): string =>
    `Elvefjord kommune\n\nDette er side ${'abc'[page - 1]}, og den er\n${'xyz'[page - 1]}\n\n- ${page} -\n`;
  const contents = 'Innhold\nMål ........ 2\nTiltak ...... 3\nVidere ..... 3\n';
  const { raw, composed } = read(`${contents}${[1, 2, 3].map(body).join('\f')}\f`);
  expect(composed.pages).toHaveLength(3);
  expect(composed.text).not.toMatch(/Innhold|\.{3}|- \d -/u);
  expect(raw.notes.map(({ code }) => code)).toEqual(['running-lines-removed', 'contents-removed']);
});

test('every segment equals the raw page at its offset', () => {
  const { raw, composed } = read('A digi-\ntal\u00A0plan\n1\fB digi-\ntal plan\n2\fC ﬁn\n3');
  expect(composed.segments.length).toBeGreaterThan(3);
  for (const { text, page, offset } of composed.segments) {
    const source = raw.pages[page - 1]!.text;
    expect(composed.text.slice(text.start, text.end)).toBe(
      source.slice(offset, offset + text.end - text.start),
    );
  }
});
