import { expect, test } from '@jest/globals';
import { hostileText } from '@klippoglim/testkit';
import * as fc from 'fast-check';
import { printable, printableJson, printableLines } from '../src/output/printable.js';

const steering = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]/u;

test('no character that could steer a terminal is left', () => {
  const samples = [
    ['\u001b[2J\u001b]0;owned\u0007plan.pdf', '\\u001b[2J\\u001b]0;owned\\u0007plan.pdf'],
    ['a\u009b31mb', 'a\\u009b31mb'],
    ['faktura\u202efdp.exe', 'faktura\\u202efdp.exe'],
    ['line\r\nnext\tcell', 'line next cell'],
    ['blåbærsyltetøy 🏔️ e\u0301', 'blåbærsyltetøy 🏔️ e\u0301'],
  ];
  for (const [text, shown] of samples) expect(printable(text!)).toBe(shown);
  return fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      expect(printable(text)).not.toMatch(steering);
      expect(printableLines(text).replace(/[\n\t]/g, '')).not.toMatch(steering);
    }),
  );
});

test('escaped JSON says the same', () => {
  return fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const json = printableJson(JSON.stringify({ [text]: text }, null, 2));
      expect(json.replaceAll('\n', '')).not.toMatch(steering);
      expect(JSON.parse(json)).toEqual({ [text]: text });
    }),
  );
});
