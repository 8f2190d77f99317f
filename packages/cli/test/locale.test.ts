import { expect, test } from '@jest/globals';
import { chooseLanguage } from '../src/locale.js';

const rows: readonly (readonly [
  argv: readonly string[],
  env: Record<string, string>,
  expected: 'nb' | 'en',
])[] = [
  [[], {}, 'en'],
  [[], { LANG: 'nb_NO.UTF-8' }, 'nb'],
  [[], { LANG: 'nn_NO' }, 'nb'],
  [[], { LANG: 'no' }, 'nb'],
  [[], { LANG: 'en_GB.UTF-8' }, 'en'],
  [[], { LANG: 'C.UTF-8' }, 'en'],
  [[], { LANG: 'nonsense' }, 'en'],
  [[], { LANG: 'nb_NO', LC_MESSAGES: 'en_GB' }, 'en'],
  [[], { LANG: 'nb_NO', LC_MESSAGES: 'en_GB', LC_ALL: 'nb' }, 'nb'],
  [[], { LANG: 'nb_NO', LC_ALL: '' }, 'nb'],
  [['study', '--lang', 'nb'], { LANG: 'en_GB' }, 'nb'],
  [['--lang=en'], { LANG: 'nb_NO' }, 'en'],
  [['--lang=nb', '--lang', 'en'], {}, 'en'],
  [['inspect', '--', '--lang=nb'], {}, 'en'],
];

test.each(rows)('%j with %j speaks %s', (argv, env, expected) => {
  expect(chooseLanguage(argv, { env })).toBe(expected);
});

test('where no variable names a language, the system decides', () => {
  expect(chooseLanguage([], { env: {}, systemLocale: 'nb-NO' })).toBe('nb');
  expect(chooseLanguage([], { env: { LANG: 'C' }, systemLocale: 'nb-NO' })).toBe('en');
});
