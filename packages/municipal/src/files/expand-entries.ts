import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compareText, sortKeys } from '../order.js';
import type { StudyEntry } from '../study.js';
import { type ListedFile, listFiles } from './list-files.js';

/** One file to read, and the entry that asked for it. */
export interface EntryFile<Entry extends StudyEntry> extends ListedFile {
  readonly entry: Entry;
  /** The name within the entry's folder; the file's own name when the entry is a file. */
  readonly inner: string;
}

/** What entries stand for. */
export interface ExpandedEntries<Entry extends StudyEntry> {
  /** By file name, whatever the order of the entries. */
  readonly files: readonly EntryFile<Entry>[];
  /** Entries whose folder has no document in it. */
  readonly empty: readonly Entry[];
}

/**
 * Replaces each entry that names a folder by the files in it. An entry whose file is missing is
 * kept: its reader will say so.
 */
export async function expandEntries<Entry extends StudyEntry>(
  entries: readonly Entry[],
): Promise<ExpandedEntries<Entry>> {
  const files: EntryFile<Entry>[] = [];
  const empty: Entry[] = [];
  for (const entry of entries) {
    const path = await locate(entry.path);
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder) {
      files.push({ entry, path, file: entry.file, inner: basename(entry.file) });
      continue;
    }
    const inside = await listFiles(path);
    if (inside.length === 0) empty.push(entry);
    const prefix = entry.file === '.' ? '' : `${entry.file}/`;
    for (const { path: child, file } of inside) {
      files.push({ entry, path: child, file: prefix + file, inner: file });
    }
  }
  return {
    files: files.sort(
      (one, other) =>
        compareText(one.file, other.file) ||
        // Two entries for one file (a plan that municipalities share) differ in what they say.
        compareText(describe(one.entry), describe(other.entry)),
    ),
    empty: empty.sort((one, other) => compareText(one.file, other.file)),
  };
}

function describe(entry: StudyEntry): string {
  return JSON.stringify(sortKeys(entry));
}

/**
 * Finds a file by the name that a person reads: `å` may be one character in the manifest and two
 * in the name on disk (files that come from a Mac), and they look the same.
 */
async function locate(path: string): Promise<string> {
  if ((await stat(path).catch(() => undefined)) !== undefined) return path;
  const wanted = basename(path).normalize('NFC');
  const siblings = await readdir(dirname(path)).catch(() => []);
  const found = siblings.find((name) => name.normalize('NFC') === wanted);
  return found === undefined ? path : join(dirname(path), found);
}
