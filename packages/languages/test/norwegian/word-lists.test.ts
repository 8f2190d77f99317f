import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { norwegian } from '../../src/norwegian/index.js';
import { LetterTrie, letterNumber } from '../../src/norwegian/letter-trie.js';
import { closedWords, nounWords, stems, verbWords } from '../../src/norwegian/word-lists.js';
import { listedCorrespondences } from './listed-correspondences.js';

const token = (word: string): string => {
  const canonical = norwegian.canonical?.(word) ?? word;
  return norwegian.stem?.(canonical) ?? canonical;
};

const listed = listedCorrespondences();
const listedWords = new Set(listed.flatMap(({ kind, form }) => (kind === 'word' ? [form] : [])));

test('a line is a form and its canonical spelling, in lower case, and they differ', () => {
  const lines = [...closedWords, ...verbWords, ...nounWords, ...stems].flatMap((list) =>
    list.trim().split('\n'),
  );
  const wrong = lines.filter((line) => !/^[a-zæøåéèêòóô0-9]+ [a-zæøåéèêòóô0-9]+$/u.test(line));
  expect(wrong).toEqual([]);
  expect(listed.filter(({ form, canonical }) => form === canonical)).toEqual([]);
});

test('no form is listed with two canonical spellings of one kind', () => {
  const known = new Map<string, string>();
  const contradictions = listed.filter(({ kind, form, canonical }) => {
    const before = known.get(`${kind} ${form}`) ?? canonical;
    known.set(`${kind} ${form}`, canonical);
    return before !== canonical;
  });
  expect(contradictions).toEqual([]);
});

test('a stem has four letters at least', () => {
  expect(listed.filter(({ kind, form }) => kind === 'stem' && form.length < 4)).toEqual([]);
});

test('a listed word comes to what is listed beside it', () => {
  const other = listed.filter(
    ({ kind, form, canonical }) => kind === 'word' && norwegian.canonical?.(form) !== canonical,
  );
  expect(other).toEqual([]);
});

test('a listed stem meets what is listed beside it, unless one of them is listed as a word too', () => {
  const apart = listed.filter(
    ({ kind, form, canonical }) =>
      kind === 'stem' &&
      !listedWords.has(form) &&
      !listedWords.has(canonical) &&
      token(form) !== token(canonical),
  );
  expect(apart).toEqual([]);
});

test('a trie finds the words that were put into it, and no others', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'å', 'ê', 'z'),
    minLength: 1,
    maxLength: 6,
  });
  return fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, sought) => {
      const trie = new LetterTrie();
      const ends = new Set(words.map((each) => trie.add(each)));
      let node: number = LetterTrie.root;
      for (const letter of sought) {
        node = trie.child(node, letterNumber(letter.charCodeAt(0)));
        if (node === LetterTrie.root) break;
      }
      return ends.has(node) === words.includes(sought);
    }),
  );
});

test('a word with a letter outside the alphabet is not taken into a trie', () => {
  expect(new LetterTrie().add('gründer')).toBe(-1);
});
