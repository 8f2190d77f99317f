import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createDetector } from '@klippoglim/core';
import {
  commandsOf,
  isDefault,
  resolveOptions,
} from '../../../src/page/views/methods/reproduce.js';

const names = { manifest: 'M', sources: 'S', targets: 'T', source: 'A', target: 'B', out: 'O' };
const given = { shingleSize: 5, minWords: 30, language: 'en' } as const;
const plain = { language: 'nb', isSensitive: false, isPair: false, names } as const;

const helpOf = (command: string): string =>
  readFileSync(
    new URL(`../../../../cli/test/goldens/help-${command}.en.txt`, import.meta.url),
    'utf8',
  );

test('the commands have every setting that the study was given, and no other', () => {
  expect(commandsOf({}, plain)).toEqual({
    ofManifest: 'klippoglim study M --out O --lang nb',
    ofFolders: 'klippoglim study --sources S --targets T --out O --lang nb',
  });
  expect(commandsOf(given, { ...plain, isSensitive: true }).ofManifest).toBe(
    'klippoglim study M --out O --language en --min-words 30 --shingle-size 5 --sensitivity --lang nb',
  );
});

test('of one source and one document a comparison may make it, with the language settled', () => {
  expect(commandsOf({ minWords: 40 }, { ...plain, isPair: true }).ofFiles).toBe(
    'klippoglim compare A B --out O --language no --min-words 40 --lang nb',
  );
  expect(commandsOf({}, { ...plain, isPair: true, isSensitive: true }).ofFiles).toBeUndefined();
});

test('the command line knows every flag of them, and every value of a choice', () => {
  const study = helpOf('study');
  const {
    ofManifest,
    ofFolders,
    ofFiles = '',
  } = {
    ...commandsOf(given, { ...plain, isPair: true }),
    ...commandsOf(given, { ...plain, isSensitive: true }),
  };
  const flagsIn = (text: string): readonly string[] => text.match(/--[a-z-]+/gu) ?? [];
  expect(new Set(flagsIn(`${ofManifest} ${ofFolders}`)).size).toBe(8);
  for (const flag of flagsIn(`${ofManifest} ${ofFolders}`)) expect(study).toContain(`  ${flag} `);
  for (const flag of flagsIn(ofFiles)) expect(helpOf('compare')).toContain(`  ${flag} `);
  const choicesOf = (flag: string): readonly string[] =>
    new RegExp(`${flag} <(.*?)>`, 'u').exec(study)?.[1]?.split('|') ?? [];
  expect(choicesOf('--language')).toEqual(['no', 'en', 'none']);
  for (const language of ['nb', 'nn', 'en'] as const) {
    const [, chosen] =
      / --lang (..)/u.exec(commandsOf({}, { ...plain, language }).ofManifest) ?? [];
    expect(chosen).toBe(choicesOf('--lang').includes(language) ? language : undefined);
  }
});

test('the defaults are the engine’s', () => {
  const { language, ...numbers } = resolveOptions({});
  expect(language).toBe('no');
  expect(createDetector(numbers).signature).toBe(createDetector().signature);
  expect(isDefault({ minWords: 15 }, 'minWords')).toBe(true);
  expect(isDefault({ minWords: 16 }, 'minWords')).toBe(false);
});
