/**
 * Installs with the frozen lock file when something changed since the last time, then builds what
 * is out of date. `npm run demo` and `npm test` start here, so that no other step is ever needed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, root, run } from './workspace.mjs';

const stampFile = join(root, 'node_modules/.klippoglim-installed');

function workspaceManifests(folder) {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}/package.json`)
    .filter((file) => existsSync(join(root, file)));
}

function manifestsHash() {
  const hash = createHash('sha256');
  for (const file of [
    'package.json',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    ...['packages', 'examples'].flatMap(workspaceManifests),
    'benchmarks/package.json',
  ]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

const wanted = manifestsHash();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  pnpm(['install', '--frozen-lockfile', '--reporter=append-only']);
  writeFileSync(stampFile, wanted);
}
// The report's page is bundled from what these are built to, and is a part of the report.
run('tsc', ['-b', 'packages/attribution']);
run('node', ['.scripts/bundle-page.mjs']);
run('tsc', ['-b', '.config/tsconfig.all.json']);
