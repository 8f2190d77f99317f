import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/**
 * Compares a value with the file `goldens/NAME` beside the test: `expectGolden(import.meta.url,
 * 'study.json', value)`. A string is compared as it is, anything else as indented JSON. Differences
 * are shown line by line.
 *
 * With `UPDATE_GOLDENS=1` it writes the file instead, but never where `CI` is set: look at what
 * changed before committing it.
 *
 * @throws {Error} when the file is missing, or when it should be written in CI.
 */
export function expectGolden(testUrl: string, name: string, value: unknown): void {
  const file = fileURLToPath(new URL(`goldens/${name}`, testUrl));
  const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
  const { CI, UPDATE_GOLDENS } = process.env;
  if (UPDATE_GOLDENS === '1') {
    if (CI) throw new Error(`goldens/${name} is not written in CI.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) {
    throw new Error(`goldens/${name} is missing: run the test with UPDATE_GOLDENS=1 and read it.`);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
