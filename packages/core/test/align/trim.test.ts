import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { alignBox } from '../../src/align/alignment.js';
import type { Box } from '../../src/align/box.js';
import { trimEnds } from '../../src/align/trim.js';
import { Vocabulary } from '../../src/text/vocabulary.js';
import { prepare } from '../made-texts.js';

/** The words left on both sides of two whole texts when their ends are set. */
function trim(source: string, target: string): [source: string, target: string] {
  const vocabulary = new Vocabulary();
  const s = prepare(source, vocabulary);
  const t = prepare(target, vocabulary);
  const box: Box = {
    sourceStart: 0,
    sourceEnd: s.ids.length,
    targetStart: 0,
    targetEnd: t.ids.length,
  };
  const { sourceStart, sourceEnd, targetStart, targetEnd } = trimEnds(box, alignBox(s, t, box));
  return [
    source.split(' ').slice(sourceStart, sourceEnd).join(' '),
    target.split(' ').slice(targetStart, targetEnd).join(' '),
  ];
}

const copy = 'a b c d e f g h i j';

test.each<[string, string, string, string, string]>([
  ['equal sides stay', copy, copy, copy, copy],
  ['what the source has beyond its end goes', `${copy} x y`, copy, copy, copy],
  ['what the target has before its beginning goes', copy, `x y ${copy}`, copy, copy],
  ['both at once', `${copy} x y`, `z w ${copy}`, copy, copy],
  ['words swapped at an end stay', `x ${copy}`, `y ${copy}`, `x ${copy}`, `y ${copy}`],
  ['of unlike many the surplus goes', `x y ${copy}`, `z ${copy}`, `y ${copy}`, `z ${copy}`],
  [
    'what is inside stays',
    'a b c d x e f g h',
    'a b c d e f g h',
    'a b c d x e f g h',
    'a b c d e f g h',
  ],
  ['a loose copy stays as it is', 'a x y z b', 'q w a r b', 'a x y z b', 'q w a r b'],
])('%s', (_, source, target, ...expected) => {
  expect(trim(source, target)).toEqual(expected);
});

test('what is left lies inside, loses no word kept in order, and is not trimmed again', () => {
  const few = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '));
  return fc.assert(
    fc.property(few, few, few, (before, shared, after) => {
      const source = `${shared} ${after}`;
      const target = `${before} ${shared}`;
      const [s, t] = trim(source, target);
      expect(source).toContain(s);
      expect(target).toContain(t);
      expect(trim(s, t)[0].length).toBeLessThanOrEqual(s.length);
      expect(s).not.toBe('');
      expect(t).not.toBe('');
    }),
  );
});
