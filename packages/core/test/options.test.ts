import { describe, expect, test } from '@jest/globals';
import { createDetector } from '../src/detector.js';
import { KlippoglimError } from '../src/errors.js';
import { resolveOptions } from '../src/options.js';
import { signatureOf } from '../src/signature.js';
import { pack } from './made-texts.js';

/** The lines of the error that options of any kind are refused with. */
function problemsOf(options: unknown): string[] {
  try {
    resolveOptions(options as object);
  } catch (error) {
    if (error instanceof KlippoglimError && error.code === 'invalid-options') {
      return error.message.split('\n');
    }
    throw error;
  }
  return [];
}

test('without options every default is filled in', () => {
  expect(resolveOptions({})).toEqual({ shingleSize: 5, minWords: 15, language: undefined });
});

test('what is given is kept', () => {
  const options = { shingleSize: 3, minWords: 40, language: pack };
  expect(resolveOptions(options)).toEqual(options);
});

test('an option that is undefined has its default', () => {
  const options = { shingleSize: undefined, language: undefined } as unknown as object;
  expect(resolveOptions(options)).toEqual(resolveOptions({}));
});

test('every problem is reported at once, a line each, and unknown options by name', () => {
  const problems = problemsOf({
    shingleSize: 2.5,
    minWords: 'many',
    shingelSize: 5,
    maxGap: 4,
    language: { tag: '', version: 'one', stem: 'no', functionWords: ['og'], abbreviations: 3 },
  });
  expect(problems).toHaveLength(9);
  for (const named of [
    'shingelSize',
    'maxGap',
    'shingleSize is 2.5',
    'minWords is "many"',
    'language.tag',
    'language.version',
    'language.stem',
    'language.functionWords',
    'language.abbreviations',
  ]) {
    expect(problems.filter((problem) => problem.startsWith(named))).toHaveLength(1);
  }
});

describe('one problem', () => {
  test.each<[string, unknown]>([
    ['no object', 5],
    ['null', null],
    ['an array', []],
    ['an unknown option', { shingles: 5 }],
    ['a shingle of one word', { shingleSize: 1 }],
    ['a shingle of no words', { shingleSize: 0 }],
    ['too large a shingle', { shingleSize: 21, minWords: 30 }],
    ['half a word', { shingleSize: 4.5 }],
    ['a number in a string', { shingleSize: '5' }],
    ['no number', { minWords: Number.NaN }],
    ['no end', { minWords: Number.POSITIVE_INFINITY }],
    ['null for a number', { minWords: null }],
    ['a symbol for a number', { minWords: Symbol('many') }],
    ['an object for a number', { minWords: {} }],
    ['an object without prototype for a number', { minWords: Object.create(null) }],
    ['passages too short', { minWords: 4, shingleSize: 2 }],
    ['passages shorter than a shingle', { shingleSize: 8, minWords: 7 }],
    ['a tag in place of a pack', { language: 'no' }],
    ['null for a pack', { language: null }],
    ['a pack without tag', { language: { version: 1 } }],
    ['a pack without version', { language: { tag: 'no' } }],
    ['a stem that is no function', { language: { ...pack, stem: {} } }],
    ['words in an array', { language: { ...pack, functionWords: ['og'] } }],
    ['null for words', { language: { ...pack, abbreviations: null } }],
  ])('%s', (_, options) => {
    expect(problemsOf(options)).toHaveLength(1);
  });
});

test.each([
  ['the least', { shingleSize: 2, minWords: 5 }],
  ['the most', { shingleSize: 20, minWords: 100_000 }],
  ['a shingle as long as a passage', { shingleSize: 9, minWords: 9 }],
  ['a pack of a tag and a version alone', { language: { tag: 'se', version: 1 } }],
])('%s is accepted', (_, options) => {
  expect(problemsOf(options)).toEqual([]);
});

test('a detector is not made from bad options', () => {
  expect(() => createDetector({ minWords: 1 })).toThrow('minWords is 1');
});

// Published figures carry these strings: a change of shape makes old ones unlike new ones.
test('the signature names the version, every setting and the pack', () => {
  expect(signatureOf(resolveOptions({}))).toBe(
    'klippoglim/0.1.0|shingleSize=5|minWords=15|language=none',
  );
  expect(createDetector({ minWords: 20, shingleSize: 4, language: pack }).signature).toBe(
    'klippoglim/0.1.0|shingleSize=4|minWords=20|language=no.7',
  );
});

test('options in another order have the same signature', () => {
  const first = createDetector({ shingleSize: 4, minWords: 20 }).signature;
  expect(createDetector({ minWords: 20, shingleSize: 4 }).signature).toBe(first);
});
