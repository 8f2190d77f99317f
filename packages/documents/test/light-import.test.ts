import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** Every module that importing one loads at once: static imports, not those inside functions. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = readFileSync(path, 'utf8');
  for (const [, name] of source.matchAll(
    /^(?:import|export)\s(?:(?!^import|^export)[\s\S])*?from '([^']+)';$/gmu,
  )) {
    if (name!.startsWith('.')) {
      const next = join(dirname(path), name!.replace(/\.js$/u, '.ts'));
      if (!/^import type|^export type/u.test(statementOf(source, name!)) && existsSync(next))
        loadedBy(next, seen);
    } else if (!/^import type/u.test(statementOf(source, name!))) seen.add(name!);
  }
  return seen;
}

function statementOf(source: string, name: string): string {
  const end = source.indexOf(`from '${name}'`);
  return source.slice(
    Math.max(source.lastIndexOf('\nimport ', end), source.lastIndexOf('\nexport ', end)) + 1,
    end,
  );
}

test('importing the package loads no parser: those load in the workers, when first needed', () => {
  const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
  const packages = [...loadedBy(entry)].filter((name) => !name.startsWith('/'));
  expect(packages.sort()).toEqual([
    '@klippoglim/core',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:worker_threads',
  ]);
});
