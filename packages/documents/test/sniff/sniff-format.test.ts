import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ReadFailure } from '../../src/errors.js';
import { isWrongExtension } from '../../src/sniff/extension.js';
import { sniffFormat } from '../../src/sniff/sniff-format.js';

function sniff(name: string, content: string | Uint8Array): string {
  try {
    return sniffFormat(name, Buffer.from(content as string));
  } catch (error) {
    if (error instanceof ReadFailure) return error.code;
    throw error;
  }
}

test.each([
  ['plan.pdf', '%PDF-1.4', 'pdf'],
  ['plan.pdf', '\r\n\r\n%PDF-1.4', 'pdf'],
  ['plan.txt', '%PDF-1.4', 'pdf'],
  ['plan.pdf', 'Vanlig tekst', 'text'],
  ['plan.docx', 'PK\x03\x04', 'zip'],
  ['plan', '<!DOCTYPE html><p>Hei', 'html'],
  ['plan.pdf', '\n<!-- lagret -->\n<HTML lang="nb">', 'html'],
  ['plan.html', '<div><p>Hei</p></div>', 'html'],
  ['plan.txt', 'Et <p> i en tekst', 'text'],
  ['plan.md', '# Plan', 'markdown'],
  ['plan.txt', '# Plan', 'text'],
  ['plan.pdf', '', 'empty-file'],
  ['plan.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'unsupported'],
  ['plan.docx', '{\\rtf1 tekst}', 'unsupported'],
  ['plan.pdf', '\x89PNG\r\n\x1a\n', 'unsupported'],
  ['plan.pdf', '\x00\x01\x02\x03\x00\x01\x02\x03\x05', 'not-the-format'],
  ['plan', '\x00\x01\x02\x03\x00\x01\x02\x03\x05', 'unsupported'],
  ['plan.html', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'unsupported'],
  ['plan.txt', '<?xml version="1.0"?><plan/>', 'unsupported'],
  ['plan.xhtml', '<?xml version="1.0"?><html xmlns="x">', 'html'],
])('%s with %j is %s', (name, content, expected) => {
  expect(sniff(name, Buffer.from(content, 'latin1'))).toBe(expected);
});

test('UTF-16 text is text, although half of it is zeros', () => {
  expect(sniff('plan.txt', Buffer.from('Blåbær på øya', 'utf16le'))).toBe('text');
});

test('Cyrillic UTF-8 is text, although it has bytes that Windows-1252 has no letter for', () => {
  expect(sniff('plan.txt', Buffer.from('Ёлка Ѝ Ѐ'.repeat(50)))).toBe('text');
});

test('an office document protected by a password is told from an old one', () => {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const bytes = Buffer.concat([head, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(sniff('plan.docx', bytes)).toBe('encrypted');
});

test('a program is no document', () => {
  expect(sniff('node', readFileSync(process.execPath).subarray(0, 5_000))).toBe('unsupported');
});

test.each([
  ['plan.pdf', 'pdf', false],
  ['plan.PDF', 'pdf', false],
  ['plan.htm', 'html', false],
  ['plan.pdf', 'text', true],
  ['plan.doc', 'docx', true],
  ['plan.asc', 'text', false],
  ['plan', 'text', false],
  ['.pdf', 'text', false],
] as const)('%s that is %s has a wrong ending: %s', (name, format, expected) => {
  expect(isWrongExtension(name, format)).toBe(expected);
});
