import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, found from its source and from its build alike. */
export const benchmarksFolder: string = findPackage(dirname(fileURLToPath(import.meta.url)));

/** The version of the engine that is measured. */
export function readEngineVersion(): string {
  const manifest = readFileSync(join(benchmarksFolder, '../packages/core/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function findPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findPackage(dirname(folder));
}
