import { describe, expect, test } from '@jest/globals';
import { norwegianStem, snowballStem } from '../../src/norwegian/stem.js';

describe.each([
  ['innbygg', ['innbygger', 'innbyggere', 'innbyggeren', 'innbyggerne', 'innbyggernes']],
  ['digitalis', ['digitalisere', 'digitaliserer', 'digitalisert', 'digitaliserte']],
  ['sent', ['senter', 'senteret', 'senterets']],
  ['tem', ['tema', 'temaet', 'temaer', 'temaene']],
  ['ungdom', ['ungdom', 'ungdommen', 'ungdommer', 'ungdommens']],
  ['løsing', ['løsning', 'løsninger', 'løsing', 'løsingene']],
  ['rådgiving', ['rådgivning', 'rådgivningen', 'rådgiving']],
  ['utviding', ['utvidelse', 'utvidelser', 'utvidelsene', 'utviding']],
  ['de', ['de', 'dem']],
  ['en', ['en', 'et']],
] as const)('%s is the stem of', (stem, words) => {
  test.each(words)('%s', (word) => {
    expect(norwegianStem(word)).toBe(stem);
  });
});

test.each([
  ['interne', 'intern'],
  ['eksterne', 'ekstern'],
  ['stjerne', 'stjern'],
  ['konsernet', 'konsern'],
  ['folkehelse', 'folkeh'],
  ['setning', 'setning'],
  ['retning', 'retning'],
  ['sommer', 'somm'],
  ['data', 'dat'],
])('%s has Snowball’s stem, %s', (word, stem) => {
  expect(snowballStem(word)).toBe(stem);
  expect(norwegianStem(word)).toBe(stem);
});
