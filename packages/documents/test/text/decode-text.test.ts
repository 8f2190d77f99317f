import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../src/text/decode-text.js';

const text = 'Blåbær på øya: «digitaliseringsstrategi» – 2020';
const utf16 = (value: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(value, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const windows1252 = Buffer.from(text.replaceAll('–', '\x96'), 'latin1');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, false)],
  ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, true)],
  ['UTF-16 LE', utf16(text, false)],
  ['UTF-16 BE', utf16(text, true)],
  ['Windows-1252', windows1252],
])('%s is told and decoded', (_, bytes) => {
  expect(decodeText(bytes).text).toBe(text);
});

test('only Windows-1252 is guessed, and says so', () => {
  expect(decodeText(windows1252).notes).toEqual([
    { code: 'encoding-guessed', detail: { encoding: 'Windows-1252' } },
  ]);
  expect(decodeText(Buffer.from(text)).notes).toEqual([]);
});

test('UTF-8 with a broken letter stays UTF-8, and says so', () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]);
  const decoded = decodeText(bytes);
  expect(decoded.text).toBe(`${text}\uFFFD`);
  expect(decoded.notes).toEqual([
    { code: 'encoding-damaged', detail: { encoding: 'UTF-8', count: 1 } },
  ]);
});

test('an encoding that the text declares is believed', () => {
  expect(decodeText(windows1252, 'iso-8859-1').text).toBe(text);
  expect(decodeText(windows1252, 'iso-8859-1').notes).toEqual([]);
});

test('a declared UTF-8 that is none is not', () => {
  expect(decodeText(windows1252, 'utf-8').text).toBe(text);
});

test('any text comes back from UTF-8 with no notes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      // Text that is half NUL characters is indistinguishable from UTF-16.
      fc.pre(!value.includes('\u0000') && !value.startsWith('\uFEFF'));
      expect(decodeText(Buffer.from(value))).toEqual({
        text: Buffer.from(value).toString(),
        notes: [],
      });
    }),
  );
});

test('any bytes are text in the end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string');
    }),
  );
});
