import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as core from '../src/index.js';

// What others may build on. Adding a name is a decision; taking one away breaks someone.
test('the public names are these', () => {
  expect(Object.keys(core).sort()).toEqual([
    'KlippoglimError',
    'VERSION',
    'Vocabulary',
    'alignPassage',
    'containment',
    'createDetector',
    'distinctHashes',
    'estimateResemblance',
    'minHash',
    'resemblance',
    'score',
    'sentenceStarts',
    'shingleHashes',
    'span',
    'spanOfTokens',
    'tokenize',
    'winnow',
  ]);
});

test('the version is that of package.json', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(core.VERSION).toBe(manifest.version);
});
