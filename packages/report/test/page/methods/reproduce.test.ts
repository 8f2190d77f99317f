import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createDetector } from '@klippoglim/core';
import {
  commandsOf,
  isDefault,
  resolveOptions,
} from '../../../src/page/views/methods/reproduce.js';

const names = { manifest: 'M', sources: 'S', targets: 'T', out: 'O' };

test('the commands have every setting that the study was given, and no other', () => {
  expect(commandsOf({}, { language: 'nn', isSensitive: false, names })).toEqual({
    ofManifest: 'klippoglim study M --out O --lang nn',
    ofFolders: 'klippoglim study --sources S --targets T --out O --lang nn',
  });
  const options = { shingleSize: 5, minWords: 30, language: 'en' } as const;
  expect(commandsOf(options, { language: 'en', isSensitive: true, names }).ofManifest).toBe(
    'klippoglim study M --out O --language en --min-words 30 --shingle-size 5 --sensitivity --lang en',
  );
});

test('the command line knows every flag of them', () => {
  const help = readFileSync(
    new URL('../../../../cli/test/goldens/help-study.en.txt', import.meta.url),
    'utf8',
  );
  const options = { shingleSize: 5, minWords: 30, language: 'en' } as const;
  const { ofManifest, ofFolders } = commandsOf(options, {
    ...{ language: 'en', isSensitive: true, names },
  });
  const flags = `${ofManifest} ${ofFolders}`.match(/--[a-z-]+/gu) ?? [];
  expect(new Set(flags).size).toBe(8);
  for (const flag of flags) expect(help).toContain(`  ${flag} `);
  for (const language of ['no', 'en', 'none']) {
    expect(/--language <(.*?)>/u.exec(help)?.[1]?.split('|')).toContain(language);
  }
});

test('the defaults are the engine’s', () => {
  const { language, ...numbers } = resolveOptions({});
  expect(language).toBe('no');
  expect(createDetector(numbers).signature).toBe(createDetector().signature);
  expect(isDefault({ minWords: 15 }, 'minWords')).toBe(true);
  expect(isDefault({ minWords: 16 }, 'minWords')).toBe(false);
});
