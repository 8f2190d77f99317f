import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What takes long to load: parsers, stemmers, language models, the schema compiler. */
const heavy = /^(?:yaml|ajv|@klippoglim\/(?:documents|languages)(?:\/.*)?)$/u;

test('importing the package loads nothing heavy: that comes when it is first needed', async () => {
  const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const imported = new Set<string>();
  for (const file of files) {
    const code = await readFile(join(src, file), 'utf8');
    for (const [, types, from = ''] of code.matchAll(
      /^(?:import|export) (type )?[^;]*? from '([^']+)';/gmu,
    )) {
      if (types === undefined) imported.add(from);
    }
  }
  expect(imported.has('@klippoglim/core')).toBe(true);
  expect([...imported].filter((from) => heavy.test(from))).toEqual([]);
});

test('the public names', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'StudyError',
    'parseManifest',
    'quotePassage',
    'readManifest',
    'runStudy',
    'runStudyWithTexts',
    'studyFromFolders',
    'studyFromTwoFiles',
  ]);
});
