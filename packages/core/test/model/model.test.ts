import { expect, test } from '@jest/globals';
import { KlippoglimError } from '../../src/errors.js';
import { score } from '../../src/model/score.js';
import { span } from '../../src/model/span.js';

test('a span holds two integers, the end not before the start', () => {
  expect(span(0, 0)).toEqual({ start: 0, end: 0 });
  expect(span(3, 7)).toEqual({ start: 3, end: 7 });
});

test.each([
  [-1, 2],
  [5, 4],
  [0.5, 2],
  [0, 1.5],
  [Number.NaN, 1],
  [0, Number.POSITIVE_INFINITY],
])('[%p, %p) is no span, and the error says so', (start, end) => {
  expect(() => span(start, end)).toThrow(KlippoglimError);
  expect(() => span(start, end)).toThrow(`[${start}, ${end})`);
});

test('a score is its numerator over its denominator, and 0 where there is nothing to divide', () => {
  expect(score(3, 7, 's')).toEqual({ value: 3 / 7, numerator: 3, denominator: 7, signature: 's' });
  expect(score(0, 0, 's').value).toBe(0);
});

test('an error has its name, its code and its cause', () => {
  const cause = new Error('deeper');
  const error = new KlippoglimError('too-large', 'It is too large.', { cause });
  expect(error).toBeInstanceOf(Error);
  expect({ ...error, message: error.message, cause: error.cause }).toMatchObject({
    name: 'KlippoglimError',
    code: 'too-large',
    message: 'It is too large.',
    cause,
  });
});
