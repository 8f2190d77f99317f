import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeStudy } from '../src/made-study.js';

function filesOf(seed: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-'));
  try {
    const { sources, targets } = makeStudy(folder, { documents: 3, words: 400, seed });
    return [...sources, ...targets].map(({ path }) => readFileSync(path, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the same size and seed give the same files, of the length asked for', () => {
  const files = filesOf(7);
  expect(filesOf(7)).toEqual(files);
  expect(filesOf(8)).not.toEqual(files);
  const lengths = files.map((text) => text.split(' ').length);
  expect(lengths).toEqual([800, 800, 800, 400, 400, 400]);
});
