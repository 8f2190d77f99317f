import { expect, test } from '@jest/globals';
import { run } from './run.js';

const cases: readonly (readonly [argv: string, nb: string, en: string])[] = [
  [
    'study --ot x',
    'Valget --ot finnes ikke. Mente du --out?',
    'There is no option --ot. Did you mean --out?',
  ],
  [
    'studdy',
    'Kommandoen «studdy» finnes ikke. Mente du study?',
    'There is no command "studdy". Did you mean study?',
  ],
  ['compare only-one', 'DOKUMENT mangler.', 'TARGET is missing.'],
  ['study --out', '--out <MAPPE> må ha en verdi.', '--out <FOLDER> needs a value.'],
  [
    'inspect a b',
    'Det ble gitt 2 argumenter, men bare 1 kan brukes. Sett navn med mellomrom i anførselstegn.',
    '2 arguments were given, 1 can be used. Put names with spaces in quotation marks.',
  ],
  [
    'inspect a --text --json',
    '--text og --json kan ikke brukes sammen.',
    '--text and --json cannot be used together.',
  ],
  [
    'compare a b --shingle-size 2.5',
    '--shingle-size må være et heltall, ikke «2.5».',
    '--shingle-size must be a whole number, not "2.5".',
  ],
  [
    'compare a b --sensitivity',
    'Valget --sensitivity finnes ikke.',
    'There is no option --sensitivity.',
  ],
  [
    'compare a b --language sv',
    '--language må være en av no, en, none, auto, ikke «sv».',
    '--language must be one of no, en, none, auto, not "sv".',
  ],
  [
    'study',
    'Oppgi enten et manifest eller to mapper med --sources og --targets.',
    'Name either a manifest, or two folders with --sources and --targets.',
  ],
  [
    'study x.yaml --sources a',
    'Oppgi enten et manifest eller to mapper med --sources og --targets.',
    'Name either a manifest, or two folders with --sources and --targets.',
  ],
  [
    'study --sources a',
    '--sources og --targets hører sammen: oppgi begge mappene.',
    '--sources and --targets go together: name both folders.',
  ],
];

test.each(cases)('%s is answered in both languages with status 2', async (argv, nb, en) => {
  for (const [lang, said] of [
    ['nb', nb],
    ['en', en],
  ] as const) {
    const { status, stdout, stderr } = await run([...argv.split(' '), '--lang', lang]);
    expect(stderr.split('\n')[0]).toBe(`klippoglim: ${said}`);
    expect(stderr).toContain('klippoglim --help');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  }
});

test('a wrong --lang is told in the language of the locale', async () => {
  const { status, stderr } = await run(['study', '--lang', 'sv'], { env: { LANG: 'nb_NO.UTF-8' } });
  expect(stderr).toContain('--lang må være en av nb, en, ikke «sv».');
  expect(status).toBe(2);
});
