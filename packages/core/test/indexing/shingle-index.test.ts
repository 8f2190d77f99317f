import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Run, ShingleIndex } from '../../src/indexing/shingle-index.js';
import { type PreparedText, prepareText } from '../../src/text/prepare.js';
import { Vocabulary } from '../../src/text/vocabulary.js';

/** Texts over one vocabulary, from arrays of one-letter words. */
function prepareAll(texts: readonly (readonly string[])[]): PreparedText[] {
  const vocabulary = new Vocabulary();
  return texts.map((words, i) => prepareText({ id: `${i}`, text: words.join(' ') }, vocabulary));
}

/** All maximal runs, found by trying every pair of places. */
function runsByBruteForce(source: Uint32Array, target: Uint32Array, size: number): Run[] {
  const runs: Run[] = [];
  for (let t = 0; t < target.length; t++) {
    for (let s = 0; s < source.length; s++) {
      if (t > 0 && s > 0 && target[t - 1] === source[s - 1]) continue;
      let length = 0;
      while (
        t + length < target.length &&
        s + length < source.length &&
        target[t + length] === source[s + length]
      ) {
        length++;
      }
      if (length >= size) runs.push({ source: s, target: t, length });
    }
  }
  return runs;
}

const text = (letters: string, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...letters), { maxLength });

describe('runs agree with brute force', () => {
  // Of at most 16 tokens, no shingle can come so often that places are left out.
  test.each([1, 2, 3, 5])('for many short sources of few words, size %i', (size) =>
    fc.assert(
      fc.property(fc.array(text('ab', 16), { maxLength: 8 }), text('ab', 60), (sources, words) => {
        const [target, ...prepared] = prepareAll([words, ...sources]) as [PreparedText];
        const found = new ShingleIndex(prepared, size).findRuns(target.ids);
        expect(found).toEqual(
          (prepared as PreparedText[]).map(({ ids }) => runsByBruteForce(ids, target.ids, size)),
        );
      }),
    ),
  );

  test('for longer sources in which no shingle repeats often', () =>
    fc.assert(
      fc.property(
        fc.array(text('abcdefgh', 150), { minLength: 1, maxLength: 4 }),
        text('abcdefgh', 150),
        (sources, words) => {
          const [target, ...prepared] = prepareAll([words, ...sources]) as [PreparedText];
          const found = new ShingleIndex(prepared, 3).findRuns(target.ids);
          expect(found).toEqual(
            (prepared as PreparedText[]).map(({ ids }) => runsByBruteForce(ids, target.ids, 3)),
          );
        },
      ),
    ));
});

test('a run never crosses from one source to the next', () => {
  const [target, ...sources] = prepareAll([[...'abcdef'], [...'abc'], [...'def']]);
  const runs = new ShingleIndex(sources, 2).findRuns(target!.ids);
  expect(runs).toEqual([
    [{ source: 0, target: 0, length: 3 }],
    [{ source: 0, target: 3, length: 3 }],
  ]);
});

test('no sources, empty sources and empty targets give empty lists', () => {
  const [empty, short, long] = prepareAll([[], ['a'], [...'abcabc']]) as [
    PreparedText,
    PreparedText,
    PreparedText,
  ];
  expect(new ShingleIndex([], 2).findRuns(long.ids)).toEqual([]);
  expect(new ShingleIndex([empty, short, long], 2).findRuns(empty.ids)).toEqual([[], [], []]);
  expect(new ShingleIndex([empty, short], 2).findRuns(long.ids)).toEqual([[], []]);
});

describe('in a page of one repeated word', () => {
  const repeated = new Array<string>(3_000).fill('ja');

  test('the longest run is found whole', () => {
    const [source, target] = prepareAll([repeated, repeated]) as [PreparedText, PreparedText];
    const [runs] = new ShingleIndex([source], 5).findRuns(target.ids);
    expect(runs).toContainEqual({ source: 0, target: 0, length: 3_000 });
  });

  test('a run that stands once in the source is found, before, amid and after the repetition', () => {
    const unique = ['en', 'to', 'tre', 'fire', 'fem', 'seks'];
    for (const words of [
      [...unique, ...repeated],
      [...repeated, ...unique, ...repeated],
      [...repeated, ...unique],
    ]) {
      const [source, target] = prepareAll([words, unique]) as [PreparedText, PreparedText];
      const [runs] = new ShingleIndex([source], 5).findRuns(target.ids);
      expect(runs).toEqual([{ source: words.indexOf('en'), target: 0, length: 6 }]);
    }
  });

  test('a unique run is found in the other sources too, whatever the repetition in one', () => {
    const unique = ['en', 'ja', 'ja', 'ja', 'ja', 'ja'];
    const [target, ...sources] = prepareAll([unique, repeated, unique]);
    const runs = new ShingleIndex(sources, 5).findRuns(target!.ids);
    expect(runs[1]).toContainEqual({ source: 0, target: 0, length: 6 });
  });
});

// Places beyond the first ones of a shingle are left out, but not what stands beside them.
test('every maximal run with a shingle that stands once in its source is found whole, once', () =>
  fc.assert(
    fc.property(text('ab', 200), text('ab', 200), (words, others) => {
      const size = 4;
      const [source, target] = prepareAll([words, others]) as [PreparedText, PreparedText];
      const shingle = (at: number): string => words.slice(at, at + size).join('');
      const [found] = new ShingleIndex([source], size).findRuns(target.ids);
      const counts = new Map<string, number>();
      for (let at = 0; at + size <= words.length; at++) {
        counts.set(shingle(at), (counts.get(shingle(at)) ?? 0) + 1);
      }
      const all = runsByBruteForce(source.ids, target.ids, size);
      const isUnique = (run: Run): boolean =>
        Array.from({ length: run.length - size + 1 }, (_, k) => run.source + k).some(
          (at) => counts.get(shingle(at)) === 1,
        );
      expect(found!.filter(isUnique)).toEqual(all.filter(isUnique));
      for (const run of found!) expect(all).toContainEqual(run);
    }),
  ));
