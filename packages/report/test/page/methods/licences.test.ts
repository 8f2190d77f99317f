import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { bundled, licenceTexts } from '../../../src/page/views/methods/licences.js';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));

/** Folders of the libraries of which something is in the bundle, by their names. */
const libraries = new Map<string, string>();

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: [join(root, 'packages/report/src/page/main.tsx')],
    ...{ bundle: true, write: false, metafile: true, minify: true, absWorkingDir: root },
    ...{ format: 'iife', jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'error' },
  });
  for (const [file, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file) ?? [];
    if (folder !== undefined && name !== undefined && bytesInOutput > 0) {
      libraries.set(name, join(root, folder));
    }
  }
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

test('every library in the bundle is named, and no other', () => {
  const named = bundled.flatMap(({ names }) => names).filter((name) => name !== 'klippoglim');
  expect([...libraries.keys()].sort()).toEqual([...named].sort());
});

test('the notices are those of the libraries’ own licences', () => {
  libraries.set('klippoglim', dirname(join(root, 'LICENSE')));
  for (const { names, licence, copyright } of bundled) {
    for (const name of names) {
      const file = join(libraries.get(name)!, 'LICENSE');
      expect([name, existsSync(file)]).toEqual([name, true]);
      const text = oneLine(readFileSync(file, 'utf8'));
      expect(text).toContain(copyright);
      for (const paragraph of licenceTexts[licence]) expect(text).toContain(paragraph);
    }
  }
});
