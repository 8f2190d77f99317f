import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { wrongImports } from './architecture/import-rules.js';
import { factsOf } from './architecture/module-facts.js';
import { addressesInLockFile, namedRegistries, wrongNames } from './architecture/naming-rules.js';
import { pathsBelow, readSource, root } from './architecture/source-files.js';

const paths = pathsBelow('');
const modules = paths
  .filter((path) =>
    /^(?:packages|examples|benchmarks|fixtures|\.scripts)\/.*\.[cm]?[jt]s$/u.test(path),
  )
  .map((path) => factsOf(readSource(path)));

/** `@klippoglim/core`, `@klippoglim/languages/norwegian` …: what the packages export. */
const entryPoints = new Set(
  paths
    .filter((path) => /^packages\/[^/]+\/package\.json$/u.test(path))
    .map((path) => JSON.parse(readSource(path).text) as { name: string; exports: object })
    .flatMap(({ name, exports }) =>
      Object.keys(exports).map((subpath) => `${name}${subpath.slice(1)}`),
    ),
);

describe('this checkout', () => {
  test('has its sources where they are looked for', () => {
    expect(modules.map(({ path }) => path)).toContain('packages/core/src/index.ts');
    expect(entryPoints).toContain('@klippoglim/languages/norwegian');
  });

  test('imports run one way: between packages, inside core, and through public entry points', () => {
    expect(modules.flatMap((module) => wrongImports(module, entryPoints))).toEqual([]);
  });

  test('has no default export, no I-prefixed type and no utils', () => {
    expect(modules.flatMap(wrongNames)).toEqual([]);
  });

  test('names no registry, and the lock file no address', () => {
    const { npm_config_registry: registry } = process.env;
    const ownHost = registry === undefined ? undefined : new URL(registry).host;
    const texts = paths
      .filter((path) =>
        /(?:\.[cm]?[jt]s|\.json|\.ya?ml|\.md|\.html|\.css|npmrc|\.ci\/run)$/u.test(path),
      )
      .map(readSource);
    expect(texts.flatMap((file) => namedRegistries(file, ownHost))).toEqual([]);
    expect(existsSync(join(root, 'package-lock.json'))).toBe(false);
    expect(addressesInLockFile(readSource('pnpm-lock.yaml'))).toEqual([]);
  });
});

/** Problems of a made-up module. */
function importsOf(path: string, text: string): readonly string[] {
  return wrongImports(factsOf({ path, text }), entryPoints);
}

describe('the rules', () => {
  test.each([
    ['packages/core/src/text/a.ts', "import { seeds } from '../indexing/seeds.js';"],
    ['packages/core/src/model/a.ts', "import type { Tokens } from '../text/tokenize.js';"],
    ['packages/core/src/align/a.ts', "export { detector } from '../detector.js';"],
    ['packages/core/src/align/a.ts', "import { resolve } from '../options.js';"],
    ['packages/core/src/score/a.ts', "const later = () => import('../signature.js');"],
    ['packages/core/src/errors.ts', "import { span } from './model/span.js';"],
    ['packages/core/src/detector.ts', "import * as all from './index.js';"],
    ['packages/core/src/text/a.ts', "import { readFileSync } from 'node:fs';"],
    ['packages/core/src/text/a.ts', "import 'fs';"],
    ['packages/core/src/text/a.ts', "import natural from 'natural';"],
    ['packages/core/src/text/a.ts', "type Pack = import('@klippoglim/languages').Pack;"],
    ['packages/languages/src/a.ts', "import { read } from '@klippoglim/documents';"],
    ['packages/documents/src/a.ts', "import { norwegian } from '@klippoglim/languages/norwegian';"],
    ['packages/report/src/a.ts', "import { readDocuments } from '@klippoglim/documents';"],
    ['packages/municipal/src/a.ts', "import { html } from '@klippoglim/report';"],
    ['packages/cli/src/a.ts', "import { expectGolden } from '@klippoglim/testkit';"],
    ['packages/cli/src/a.ts', "import { span } from '@klippoglim/core/dist/model/span.js';"],
    ['packages/cli/src/a.ts', "import { span } from '../../core/src/model/span.js';"],
    ['packages/cli/src/a.ts', "import { secret } from '../test/secret.js';"],
    ['packages/cli/src/a.ts', "import { truth } from '../../../fixtures/truth.js';"],
    ['packages/report/test/a.test.ts', "import { span } from '../../core/src/model/span.js';"],
    ['examples/two/a.js', "import { span } from '@klippoglim/core/dist/index.js';"],
    ['examples/two/a.js', "import { other } from '../one/a.js';"],
    ['benchmarks/quality/a.ts', "import { span } from '../../packages/core/src/index.js';"],
  ])('%s may not say %s', (path, text) => {
    expect(importsOf(path, text)).toHaveLength(1);
  });

  test.each([
    ['packages/core/src/align/a.ts', "import type { ResolvedOptions } from '../options.js';"],
    ['packages/core/src/align/a.ts', "import { type ResolvedOptions } from '../options.js';"],
    ['packages/core/src/align/a.ts', "import { Passage } from '../model/passage.js';"],
    ['packages/core/src/align/a.ts', "import { b } from './b.js';"],
    ['packages/core/src/text/a.ts', "import { KlippoglimError } from '../errors.js';"],
    ['packages/core/src/text/a.ts', "// import { x } from 'node:fs';\nconst s = \"import 'fs'\";"],
    ['packages/core/test/a.test.ts', "import { b } from '../src/text/b.js';"],
    ['packages/cli/test/a.test.ts', "import { truth } from '../../../fixtures/truth.js';"],
    ['packages/languages/test/a.test.ts', "import { hostileText } from '@klippoglim/testkit';"],
    ['packages/municipal/src/a.ts', "import { english } from '@klippoglim/languages/english';"],
    ['packages/cli/src/a.ts', "import 'node:fs'; import { program } from 'commander';"],
    ['examples/two/a.js', "import { createDetector } from '@klippoglim/core';"],
  ])('%s may say %s', (path, text) => {
    expect(importsOf(path, text)).toEqual([]);
  });

  test('a new top-level name in core must be given its layer', () => {
    expect(() => importsOf('packages/core/src/new/a.ts', "import '../errors.js';")).toThrow(
      /add new/u,
    );
  });

  test.each([
    ['packages/a/src/utils/b.ts', ''],
    ['packages/a/src/helpers.ts', ''],
    ['packages/a/src/util.test.ts', ''],
    ['packages/a/src/b.ts', 'export default 1;'],
    ['packages/a/src/b.ts', 'export default function read() {}'],
    ['packages/a/src/b.ts', 'const read = 1; export { read as default };'],
    ['packages/a/src/b.ts', 'export interface IReader {}'],
    ['packages/a/src/b.ts', 'type IReader = string;'],
  ])('%s with "%s" is named wrongly', (path, text) => {
    expect(wrongNames(factsOf({ path, text }))).toHaveLength(1);
  });

  test.each([
    ['packages/a/src/utilities-of-a-town.ts', 'export interface Index {} export type IO = 1;'],
    ['packages/a/src/b.d.ts', 'declare module "m" { const m: string; export = m; }'],
  ])('%s with "%s" is named rightly', (path, text) => {
    expect(wrongNames(factsOf({ path, text }))).toEqual([]);
  });

  test('a registry is seen in an address, in a setting, and when it is this machine’s', () => {
    const problemsIn = (text: string): number =>
      namedRegistries({ path: 'a', text }, 'mirror.example:4873').length;
    expect(problemsIn(`see https:${'//'}registry.example.org/core`)).toBe(1);
    expect(problemsIn(`@scope:${'registry'}=https://example.org`)).toBe(1);
    expect(problemsIn('http://mirror.example:4873/core')).toBe(1);
    expect(problemsIn('The registry of municipalities: https://example.org/kommuner')).toBe(0);
  });

  test('an address is seen in a lock file', () => {
    const problemsIn = (text: string): number => addressesInLockFile({ path: 'a', text }).length;
    expect(
      problemsIn('resolution: {integrity: sha512-a, tarball: https://example.org/a.tgz}'),
    ).toBe(1);
    expect(problemsIn('resolved "https://example.org/a.tgz"')).toBe(1);
    expect(problemsIn('resolution: {integrity: sha512-a}')).toBe(0);
  });
});
