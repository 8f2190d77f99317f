import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../order.js';

/** A file and its name relative to the folder that was listed, with `/`. */
export interface ListedFile {
  readonly path: string;
  readonly file: string;
}

/** What operating systems and office programs leave beside documents. */
const debris = /^(?:\.|~\$|(?:Thumbs\.db|desktop\.ini)$)/u;

/** Sub-folders deeper than this are a mistake (a loop of links); nobody files strategies so. */
const maxDepth = 16;

/**
 * Every file in a folder and its sub-folders, in an order that no file system decides. Dot files,
 * office lock files and special files (devices, pipes) are left out; links are followed, each
 * folder once.
 *
 * @throws the file system's error when the folder itself cannot be read.
 */
export async function listFiles(folder: string): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
  const visited = new Set<string>();

  async function visit(path: string, prefix: string, depth: number): Promise<void> {
    const real = await realpath(path);
    if (visited.has(real) || depth > maxDepth) return;
    visited.add(real);
    for (const name of (await readdir(path)).sort(compareText)) {
      if (debris.test(name)) continue;
      const child = join(path, name);
      // A link that leads nowhere is kept: reading it will say so, by name.
      const kind = await stat(child).catch(() => undefined);
      if (kind?.isDirectory()) await visit(child, `${prefix}${name}/`, depth + 1);
      else if (kind === undefined || kind.isFile()) {
        found.push({ path: child, file: prefix + name });
      }
    }
  }

  await visit(folder, '', 0);
  return found.sort((one, other) => compareText(one.file, other.file));
}
