import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the top of the checkout, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}

export const root: string = fileURLToPath(new URL('../../../../', import.meta.url));

/** What is made, not written: nothing in these folders is a source. */
const madeFolders = new Set(['.git', '.cache', 'node_modules', 'dist', 'out', 'coverage']);

/** Paths of all files below a folder of the checkout, in order, without what is made. */
export function pathsBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return madeFolders.has(entry.name) ? [] : pathsBelow(path);
      return [path];
    });
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}
