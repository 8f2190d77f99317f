import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Span } from '@klippoglim/core';
import { codePointsOf } from '../pan/code-points.js';
import { formatPanXml } from '../pan/xml.js';
import { UsageError } from '../usage-error.js';
import { makeCleanPair, makeLawPair } from './clean-pairs.js';
import { createDealer, type Stock } from './dealer.js';
import type { GoldPair, MakePair } from './pair.js';
import { createRandom } from './random.js';
import {
  makeBrokenPair,
  makeNynorskPair,
  makeReorderedPair,
  makeSwappedPair,
  makeVerbatimPair,
} from './reuse-pairs.js';

const recipes: Readonly<Record<string, MakePair>> = {
  '01-no-reuse': makeCleanPair,
  '02-verbatim': makeVerbatimPair,
  '03-inflected-and-swapped': makeSwappedPair,
  '04-reordered': makeReorderedPair,
  '05-nynorsk': makeNynorskPair,
  '06-broken': makeBrokenPair,
  '07-law-only': makeLawPair,
};

/** The one folder that needs a translator. */
const translatedFolder = '05-nynorsk';

/** The files of a set, by their path within its folder. */
export type GoldSet = ReadonlyMap<string, string>;

export interface GoldSetOptions {
  readonly seed: number;
  /** In each folder. */
  readonly pairs: number;
  /** What translated, as the recipe names it. */
  readonly translator?: string;
}

/**
 * Makes a set in PAN's layout: `src/`, `susp/`, and for each kind of reuse a folder with `pairs` and
 * one XML a pair, offsets in code points. Beside them `recipe.json` tells what the set was made
 * from, and `pairs.jsonl` how each pair was made. The same stock and options give the same bytes.
 */
export function buildGoldSet(stock: Stock, { seed, pairs, translator }: GoldSetOptions): GoldSet {
  const files = new Map<string, string>();
  const sourceNames = new Map<string, string>();
  const notes: string[] = [];
  let suspicious = 0;
  const folders = Object.entries(recipes).filter(
    ([folder]) => folder !== translatedFolder || stock.nynorsk !== undefined,
  );
  for (const [folder, make] of folders) {
    const dealer = createDealer(stock, seed, folder);
    const list: string[] = [];
    for (let n = 0; n < pairs; n++) {
      const pair = make(n, stock, dealer, createRandom(seed, folder, n));
      const sourceFile =
        sourceNames.get(pair.source.text) ?? numberedFile('source', sourceNames.size + 1);
      sourceNames.set(pair.source.text, sourceFile);
      const targetFile = numberedFile('suspicious', ++suspicious);
      const name = `${basename(targetFile, '.txt')}-${basename(sourceFile, '.txt')}`;
      files.set(`src/${sourceFile}`, pair.source.text);
      files.set(`susp/${targetFile}`, pair.target.text);
      files.set(`${folder}/${name}.xml`, formatTruth(pair, sourceFile, targetFile));
      list.push(`${targetFile} ${sourceFile}\n`);
      notes.push(`${JSON.stringify({ folder, pair: name, ...pair.note })}\n`);
    }
    files.set(`${folder}/pairs`, list.join(''));
  }
  files.set('pairs.jsonl', notes.join(''));
  const { lengths, filler } = stock;
  const recipe = { seed, pairs, lengths, fillerDocuments: filler.length, translator };
  files.set('recipe.json', `${JSON.stringify(recipe, null, 2)}\n`);
  return files;
}

function numberedFile(kind: string, number: number): string {
  return `${kind}-document${String(number).padStart(5, '0')}.txt`;
}

function formatTruth(
  { source, target, feature }: GoldPair,
  sourceFile: string,
  targetFile: string,
): string {
  const toSource = codePointsOf(source.text);
  const toTarget = codePointsOf(target.text);
  const convert = (span: Span, to: (offset: number) => number): Span => ({
    start: to(span.start),
    end: to(span.end),
  });
  const passages = source.spans.map((span, n) => ({
    source: convert(span, toSource),
    target: convert(target.spans[n]!, toTarget),
  }));
  return formatPanXml({ sourceFile, targetFile }, passages, feature);
}

/** Names a set by its content. */
export function hashGoldSet(files: GoldSet): string {
  const digest = createHash('sha256');
  for (const path of [...files.keys()].sort()) digest.update(`${path}\n${files.get(path)}\n`);
  return digest.digest('hex').slice(0, 16);
}

/**
 * Writes a set into a folder. One that it wrote before is replaced, but nothing else is.
 *
 * @throws {UsageError} when the folder holds something else.
 */
export function writeGoldSet(files: GoldSet, folder: string): void {
  const own = new Set(['src', 'susp', 'recipe.json', 'pairs.jsonl', ...Object.keys(recipes)]);
  const found = existsSync(folder) ? readdirSync(folder) : [];
  if (found.some((name) => own.has(name)) && !found.includes('recipe.json')) {
    throw new UsageError(`${folder} holds another corpus; it is left as it is.`);
  }
  for (const name of found) if (own.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
