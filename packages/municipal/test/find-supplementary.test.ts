import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSupplementary } from '../src/run/find-supplementary.js';
import { runStudyWith } from '../src/run/run-study.js';
import { partsOf } from './fake-parts.js';
import { copied, own } from './texts.js';

/** Texts with whole and broken surrogate pairs, which may meet to whole ones. */
const brokenText = fc
  .array(fc.constantFrom('🙂', '𝔸', '\ud83d', '\ude42', 'å', 'ord', ' '))
  .map((pieces) => pieces.join(''));

test('every code point is one unit long but those that are named, halves of pairs alone included', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), brokenText), (text) => {
      const long = findSupplementary(text);
      const starts = new Set(long);
      expect(starts.size).toBe(long.length);
      let at = 0;
      for (const character of text) {
        expect(starts.has(at)).toBe(character.length === 2);
        at += character.length;
      }
      expect([...text].length).toBe(text.length - long.length);
    }),
  );
});

test('sources and documents tell where such characters are, and say nothing where there are none', async () => {
  const files = { '/s': `🙂 ${copied}`, '/t': `${own} ${copied} 𝔸\ud83d 🙂`, '/u': own };
  const entry = (path: string) => ({ path, file: `${path.slice(1)}.txt` });
  const { sources, documents } = await runStudyWith(
    partsOf(files),
    {
      title: 'Tegn',
      sources: [entry('/s')],
      targets: [entry('/t'), entry('/u')],
      options: { language: 'none' },
    },
    {},
  );
  const { length } = `${own} ${copied} `;
  expect(sources.map(({ supplementary }) => supplementary)).toEqual([[0]]);
  expect(documents.map(({ supplementary }) => supplementary)).toEqual([
    [length, length + 4],
    undefined,
  ]);
  expect('supplementary' in documents[1]!).toBe(false);
});
