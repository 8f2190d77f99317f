import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../usage-error.js';
import type { PanPassage } from './passage.js';
import { parsePanXml } from './xml.js';

/** One line of a folder's `pairs`. */
export interface PanPair {
  readonly folder: string;
  readonly sourceFile: string;
  readonly targetFile: string;
  /** `suspicious-document00001-source-document00294`: PAN's name of the pair's XML file. */
  readonly name: string;
}

export interface PanFolder {
  readonly name: string;
  readonly pairs: readonly PanPair[];
}

export interface PanSelection {
  /** Number prefixes or whole names of folders. Default: all. */
  readonly folders?: readonly string[] | undefined;
  /** Every k-th pair of each folder. */
  readonly sample?: number | undefined;
  /** At most so many pairs of each folder, evenly spread over it. */
  readonly limit?: number | undefined;
}

/**
 * Lists the pairs of a corpus laid out as PAN 2013/14 text alignment: `src/`, `susp/`, and folders
 * named `01-…` with a file `pairs` ("suspicious source" a line).
 *
 * @throws {UsageError} when the folder is not laid out so, or a wanted folder is not there.
 */
export function listPanFolders(corpus: string, selection: PanSelection = {}): readonly PanFolder[] {
  for (const needed of ['src', 'susp']) {
    if (!existsSync(join(corpus, needed))) {
      throw new UsageError(
        `${corpus} has no folder ${needed}: it is not laid out as PAN's corpora.`,
      );
    }
  }
  const all = readdirSync(corpus)
    .filter((name) => /^\d\d-/.test(name) && existsSync(join(corpus, name, 'pairs')))
    .sort();
  const wanted = selection.folders ?? all;
  const isNamed = (name: string, by: string): boolean => name === by || name.startsWith(`${by}-`);
  const absent = wanted.filter((by) => !all.some((name) => isNamed(name, by)));
  if (absent.length > 0 || all.length === 0) {
    throw new UsageError(`${corpus} has no folder ${absent.join(', ') || '01-… with pairs'}.`);
  }
  return all
    .filter((name) => wanted.some((by) => isNamed(name, by)))
    .map((name) => ({ name, pairs: thin(readPairs(corpus, name), selection) }));
}

/**
 * The true cases of a pair, or `undefined` when the corpus has no XML for it: such a pair can be
 * run but not judged.
 */
export function readTruth(corpus: string, pair: PanPair): readonly PanPassage[] | undefined {
  return readPassages(join(corpus, pair.folder, `${pair.name}.xml`), pair, 'plagiarism');
}

/** A system's detections in a pair, read from a folder laid out as `--out` writes it. */
export function readDetections(folder: string, pair: PanPair): readonly PanPassage[] | undefined {
  return readPassages(join(folder, pair.folder, `${pair.name}.xml`), pair, 'detected-plagiarism');
}

function readPassages(
  path: string,
  pair: PanPair,
  feature: 'plagiarism' | 'detected-plagiarism',
): readonly PanPassage[] | undefined {
  let xml: string;
  try {
    xml = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return parsePanXml(xml, feature, pair.sourceFile);
}

function readPairs(corpus: string, folder: string): readonly PanPair[] {
  return readFileSync(join(corpus, folder, 'pairs'), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== '')
    .map(([targetFile = '', sourceFile, ...rest], index) => {
      if (sourceFile === undefined || rest.length > 0) {
        throw new UsageError(`${folder}/pairs, pair ${index + 1}: not "suspicious source".`);
      }
      const name = `${basename(targetFile, '.txt')}-${basename(sourceFile, '.txt')}`;
      return { folder, sourceFile, targetFile, name };
    });
}

function thin(pairs: readonly PanPair[], { sample = 1, limit }: PanSelection): readonly PanPair[] {
  const sampled = pairs.filter((_, index) => index % sample === 0);
  if (limit === undefined || limit >= sampled.length) return sampled;
  return Array.from(
    { length: limit },
    (_, n) => sampled[Math.floor((n * sampled.length) / limit)]!,
  );
}
