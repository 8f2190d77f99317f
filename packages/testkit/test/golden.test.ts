import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectGolden } from '../src/golden.js';

let testUrl = '';
let goldens = '';
const { CI, UPDATE_GOLDENS } = process.env;

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-golden-'));
  testUrl = pathToFileURL(join(folder, 'made-up.test.ts')).href;
  goldens = join(folder, 'goldens');
  setEnvironment({ CI: undefined, UPDATE_GOLDENS: undefined });
});

afterEach(() => {
  setEnvironment({ CI, UPDATE_GOLDENS });
});

test('a missing golden fails and says how to make it', () => {
  expect(() => expectGolden(testUrl, 'a.txt', 'tekst')).toThrow(
    /a\.txt is missing.*UPDATE_GOLDENS/u,
  );
});

test('UPDATE_GOLDENS=1 writes the golden, which then holds', () => {
  setEnvironment({ UPDATE_GOLDENS: '1' });
  expectGolden(testUrl, 'a.txt', 'Ærlig talt\n');
  expectGolden(testUrl, 'b.json', { words: [1, 2] });
  setEnvironment({ UPDATE_GOLDENS: undefined });
  expect(readFileSync(join(goldens, 'a.txt'), 'utf8')).toBe('Ærlig talt\n');
  expectGolden(testUrl, 'a.txt', 'Ærlig talt\n');
  expectGolden(testUrl, 'b.json', { words: [1, 2] });
});

test('a differing value fails with the lines that differ, and leaves the golden alone', () => {
  setEnvironment({ UPDATE_GOLDENS: '1' });
  expectGolden(testUrl, 'a.txt', 'en\nto\n');
  setEnvironment({ UPDATE_GOLDENS: undefined });
  expect(() => expectGolden(testUrl, 'a.txt', 'en\ntre\n')).toThrow(/- to\n.*tre/u);
  expect(readFileSync(join(goldens, 'a.txt'), 'utf8')).toBe('en\nto\n');
});

test('no golden is written in CI', () => {
  setEnvironment({ CI: 'true', UPDATE_GOLDENS: '1' });
  expect(() => expectGolden(testUrl, 'a.txt', 'tekst')).toThrow(/not written in CI/u);
});
