import { describe, expect, test } from '@jest/globals';
import type { LanguagePack } from '@klippoglim/core';
import * as fc from 'fast-check';
import { hostileWord } from './hostile-text.js';

/**
 * What every language pack must hold to, as Jest tests: call it at the top level of a test file,
 * with a table of words and their stems (empty for a pack without a stemmer).
 */
export function describeLanguagePack(
  pack: LanguagePack,
  { stems }: { readonly stems: readonly (readonly [word: string, stem: string])[] },
): void {
  describe(`language pack "${pack.tag}"`, () => {
    test('is a frozen plain object whose words are composed and in lower case', () => {
      expect(problemsOfPack(pack)).toEqual([]);
    });

    test('any word has a canonical spelling, in lower case, that is its own; and only words as parts', () =>
      fc.assert(fc.property(hostileWord, (word) => problemsOfSpelling(word, pack).length === 0)));

    const stem = pack.stem;
    if (stem === undefined) return;

    test.each(stems)('the stem of %s is %s', (word, expected) => {
      expect(stem(word)).toBe(expected);
    });

    test('a stem does not depend on what was stemmed before', () => {
      const words = stems.map(([word]) => word);
      const inOrder = words.map((word) => stem(word));
      const backwards = words.toReversed().map((word) => stem(word));
      expect(backwards.toReversed()).toEqual(inOrder);
    });

    test('any word has a stem: in lower case, no longer than the word, and empty only for ""', () =>
      fc.assert(fc.property(hostileWord, (word) => problemsOfStem(word, stem).length === 0)));
  });
}

/** What is wrong with a pack, apart from its stems, as one sentence each. */
export function problemsOfPack(pack: LanguagePack): readonly string[] {
  const problems: string[] = [];
  if (Object.getPrototypeOf(pack) !== Object.prototype) problems.push('It is no plain object.');
  if (!Object.isFrozen(pack)) problems.push('It is not frozen.');
  if (!isCanonicalTag(pack.tag)) problems.push(`"${pack.tag}" is no canonical BCP 47 tag.`);
  if (!Number.isInteger(pack.version) || pack.version < 1) {
    problems.push(`Its version is ${pack.version}, not a positive integer.`);
  }
  for (const word of pack.functionWords ?? []) {
    if (!isComposedLowerCase(word) || !/^[\p{L}\p{M}\p{N}'-]+$/u.test(word)) {
      problems.push(`The function word "${word}" is not one composed word in lower case.`);
    }
  }
  for (const text of pack.abbreviations ?? []) {
    if (!isComposedLowerCase(text) || !/^[^\s.]+(?:[. ]\S+)*\.$/u.test(text)) {
      problems.push(`"${text}" is no composed, lower-case abbreviation with a full stop.`);
    }
  }
  return problems;
}

/** What is wrong with the canonical spelling of a lower-cased word, and with its parts. */
export function problemsOfSpelling(
  word: string,
  { canonical = (same) => same, compoundParts = () => [] }: Partial<LanguagePack>,
): readonly string[] {
  const spelling = canonical(word);
  const parts = compoundParts(word);
  const problems: string[] = [];
  if (canonical(word) !== spelling) problems.push('It changes from call to call.');
  if (canonical(spelling) !== spelling) problems.push('It has a canonical spelling of its own.');
  if (spelling !== spelling.toLowerCase()) problems.push('It is not in lower case.');
  if ((spelling === '') !== (word === '')) problems.push('It is empty.');
  if (parts.some((part) => part === '' || part !== part.toLowerCase())) {
    problems.push('A part is empty, or not in lower case.');
  }
  return problems;
}

/** What is wrong with the stem of a lower-cased word. */
export function problemsOfStem(word: string, stem: (word: string) => string): readonly string[] {
  const stemmed = stem(word);
  const problems: string[] = [];
  if (stem(word) !== stemmed) problems.push('It changes from call to call.');
  if (stemmed !== stemmed.toLowerCase()) problems.push('It is not in lower case.');
  if (stemmed.length > word.length) problems.push('It is longer than the word.');
  if ((stemmed === '') !== (word === '')) problems.push('It is empty.');
  return problems;
}

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isComposedLowerCase(text: string): boolean {
  return text === text.normalize('NFC') && text === text.toLowerCase();
}
