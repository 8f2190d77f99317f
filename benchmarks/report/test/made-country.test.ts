import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Study } from '@klippoglim/municipal';
import { makeCountry } from '../src/made-country.js';

const size = { municipalities: 4, words: 1_200, copies: 8, goals: 6, seed: 3 };

function make(seed: number): { readonly study: Study; readonly texts: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-'));
  try {
    const study = makeCountry(folder, { ...size, seed });
    const files = [...study.sources, ...study.targets];
    return { study, texts: files.map(({ path }) => readFileSync(path, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the same size and seed give the same files, of the length asked for', () => {
  const { texts } = make(7);
  expect(make(7).texts).toEqual(texts);
  expect(make(8).texts).not.toEqual(texts);
  const lengths = texts.map((text) => text.split(/\s+/u).length);
  expect(lengths).toEqual([2_400, 2_400, 2_400, 1_200, 1_200, 1_200, 1_200]);
});

test('goals are sentences of their source, and plans have sentences of the sources', () => {
  const { study, texts } = make(size.seed);
  const plain = texts.map((text) => text.replace(/\s+/gu, ' '));
  study.sources.forEach(({ goals = [] }, at) => {
    expect(goals).toHaveLength(2);
    for (const { text } of goals) expect(plain[at]).toContain(text);
  });
  const sentences = plain.slice(0, 3).flatMap((text) => text.split(/(?<=\.) /u));
  for (const plan of plain.slice(3)) {
    expect(sentences.filter((sentence) => plan.includes(sentence)).length).toBeGreaterThan(3);
  }
});
