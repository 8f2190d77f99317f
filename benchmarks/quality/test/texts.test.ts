import { expect, test } from '@jest/globals';
import { parseCsv } from '../src/csv.js';
import { decodeText } from '../src/text-files.js';

test('UTF-8 is read as it stands: a byte-order mark and every line break are kept', () => {
  expect(decodeText(Buffer.from('\ufeffblå\r\nbær 😀\r'))).toBe('\ufeffblå\r\nbær 😀\r');
});

test('bytes that are not UTF-8 are Windows-1252', () => {
  expect(decodeText(Uint8Array.of(0x92, 0x93, 0xe5, 0x80, 0x20, 0x9f, 0x81))).toBe('’“å€ Ÿ\u0081');
});

test('quoted fields keep commas, line breaks and quotes', () => {
  expect(parseCsv('a,b\r\n"1, ""one""\nline",2\r\n,"3"\n')).toEqual([
    { a: '1, "one"\nline', b: '2' },
    { a: '', b: '3' },
  ]);
});

test('a last row needs no line break, an empty line is no row', () => {
  expect(parseCsv('a,b\n1,2\n\n3,')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '' },
  ]);
});
