import { expect, test } from '@jest/globals';
import { containment, resemblance } from '../src/measures.js';
import { tokenize } from '../src/text/tokenize.js';
import { Vocabulary } from '../src/text/vocabulary.js';

const vocabulary = new Vocabulary();
const source = tokenize('en to tre fire fem seks', vocabulary);
const target = tokenize('en to tre fire ni', vocabulary);

test('containment is directional: shared shingles ÷ the target’s', () => {
  // Source: 4 shingles of 3 words; target: 3; shared: 2.
  expect(containment(source, target, 3)).toMatchObject({
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  });
  expect(containment(target, source, 3)).toMatchObject({
    value: 2 / 4,
    numerator: 2,
    denominator: 4,
  });
});

test('resemblance is symmetric: shared shingles ÷ all', () => {
  expect(resemblance(source, target, 3)).toMatchObject({
    value: 2 / 5,
    numerator: 2,
    denominator: 5,
  });
  expect(resemblance(target, source, 3)).toEqual(resemblance(source, target, 3));
});

test('a measure says with which settings it was computed', () => {
  expect(containment(source, target).signature).toMatch(
    /^klippoglim\/[\d.]+\|shingleSize=5\|language=none$/,
  );
});

test('texts tokenised with different language packs are refused', () => {
  const other = tokenize('en to tre', { tag: 'no', version: 1 });
  expect(() => containment(source, other)).toThrow(/none, the other with no\.1/);
});
