import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { snowballStem } from '../src/norwegian/stem.js';

const folder = new URL('../../../../shared/data/snowball-norwegian/', import.meta.url);

function linesOf(name: string): readonly string[] {
  return readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
}

// natural follows the Snowball algorithm as it was; the vocabulary, as it is today.
const laterChanges = [
  { change: 'ê, ò, ó and ô are vowels', concerns: /[êòóô]/u, words: 109 },
  { change: '-ers stays where it is no ending (binders, univers)', concerns: /ers$/u, words: 27 },
];

test('the Norwegian stem is Snowball’s for its 20,895 words, but for 136 that changed later', () => {
  if (!existsSync(folder)) {
    console.info('Skipped: the Snowball vocabulary is not at ../shared/data/snowball-norwegian.');
    return;
  }
  const words = linesOf('voc.txt');
  const stems = linesOf('output.txt');
  expect([words.length, stems.length]).toEqual([20_895, 20_895]);

  const differing = words.filter((word, i) => snowballStem(word) !== stems[i]);
  expect(differing).toHaveLength(136);
  for (const { concerns, words: count } of laterChanges) {
    expect(differing.filter((word) => concerns.test(word))).toHaveLength(count);
  }
  expect(differing.filter((word) => !laterChanges.some((c) => c.concerns.test(word)))).toEqual([]);
});
