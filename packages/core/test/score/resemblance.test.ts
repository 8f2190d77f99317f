import { expect, test } from '@jest/globals';
import { containmentOf, resemblanceOf, shingleSetOf } from '../../src/score/resemblance.js';
import { tokenize } from '../../src/text/tokenize.js';
import { Vocabulary } from '../../src/text/vocabulary.js';

// Worked by hand with shingles of two words.
const table: readonly [string, string, string, containment: string, resemblance: string][] = [
  ['equal texts', 'en to tre', 'en to tre', '2/2', '2/2'],
  ['a target that is part of its source', 'en to tre fire fem', 'to tre fire', '2/2', '2/4'],
  ['a source that is part of its target', 'to tre fire', 'en to tre fire fem', '2/4', '2/4'],
  ['one shared shingle of three and five', 'a b c d', 'x a b y z w', '1/5', '1/7'],
  ['repeated shingles, which count once', 'a b a b a b', 'a b a b x', '2/3', '2/3'],
  ['the same words in another order', 'en to tre', 'tre to en', '0/2', '0/4'],
  ['nothing shared', 'en to', 'tre fire', '0/1', '0/2'],
  ['an empty target', 'en to', '', '0/0', '0/1'],
  ['an empty source', '', 'en to', '0/1', '0/1'],
  ['a text shorter than a shingle', 'en to', 'en', '0/0', '0/1'],
  ['no text at all', '', '', '0/0', '0/0'],
];

test.each(table)('%s', (_, source, target, containment, resemblance) => {
  const vocabulary = new Vocabulary();
  const s = shingleSetOf(tokenize(source, vocabulary), 2);
  const t = shingleSetOf(tokenize(target, vocabulary), 2);
  const contained = containmentOf(s, t, 'settings');
  const resembling = resemblanceOf(s, t, 'settings');
  expect(`${contained.numerator}/${contained.denominator}`).toBe(containment);
  expect(`${resembling.numerator}/${resembling.denominator}`).toBe(resemblance);
  for (const score of [contained, resembling]) {
    const { value, numerator, denominator } = score;
    expect(value).toBe(denominator === 0 ? 0 : numerator / denominator);
    expect(score.signature).toBe('settings');
  }
  expect(resemblanceOf(t, s, 'settings')).toEqual(resembling);
});
