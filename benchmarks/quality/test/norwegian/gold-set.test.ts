import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildGoldSet,
  type GoldSet,
  hashGoldSet,
  writeGoldSet,
} from '../../src/norwegian/gold-set.js';
import type { PairNote } from '../../src/norwegian/pair.js';
import { countWords } from '../../src/norwegian/units.js';
import { listPanFolders, readTruth } from '../../src/pan/corpus.js';
import { UsageError } from '../../src/usage-error.js';
import { writeFolder } from '../mini-corpus.js';
import { filler, sources, stock, translate } from './sample-stock.js';

const options = { seed: 7, pairs: 12, translator: 'none' };
const set = buildGoldSet(stock, options);
const { materials, lengths } = stock;
const bare = buildGoldSet({ materials, lengths, filler: [] }, options);

interface Case {
  readonly source: string;
  readonly target: string;
}

const sliceCodePoints = (text: string, offset: number, length: number): string =>
  Array.from(text)
    .slice(offset, offset + length)
    .join('');

/** What the XML of a folder's pairs says is reuse (or law text), as the files have it. */
function casesOf(files: GoldSet, folder: string, feature = 'plagiarism'): readonly Case[] {
  return [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.xml'))
    .flatMap(([, xml]) => {
      const targetFile = /<document reference="([^"]+)"/.exec(xml)![1]!;
      return Array.from(
        xml.matchAll(
          /name="(\w+)" this_offset="(\d+)" this_length="(\d+)" source_reference="([^"]+)" source_offset="(\d+)" source_length="(\d+)"/g,
        ),
      )
        .filter(([, name]) => name === feature)
        .map(([, , at, length, sourceFile, from, size]) => ({
          source: sliceCodePoints(files.get(`src/${sourceFile}`)!, Number(from), Number(size)),
          target: sliceCodePoints(files.get(`susp/${targetFile}`)!, Number(at), Number(length)),
        }));
    });
}

const notesOf = (files: GoldSet): readonly (PairNote & { folder: string; pair: string })[] =>
  files
    .get('pairs.jsonl')!
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test('the same seed gives the same bytes, another seed another set', () => {
  const again = buildGoldSet(stock, options);
  expect([...again]).toEqual([...set]);
  expect(hashGoldSet(again)).toBe(hashGoldSet(set));
  expect(hashGoldSet(buildGoldSet(stock, { ...options, seed: 8 }))).not.toBe(hashGoldSet(set));
});

test('every pair is listed, with its files, its truth and how it was made', () => {
  const lists = [...set].filter(([path]) => path.endsWith('/pairs'));
  expect(lists.map(([path]) => path)).toHaveLength(7);
  const notes = new Map(notesOf(set).map((note) => [`${note.folder}/${note.pair}`, note]));
  for (const [path, list] of lists) {
    const pairs = list.trim().split('\n');
    expect(pairs).toHaveLength(options.pairs);
    for (const line of pairs) {
      const [target, source] = line.split(' ') as [string, string];
      const name = `${path.slice(0, -'/pairs'.length)}/${target.slice(0, -4)}-${source.slice(0, -4)}`;
      expect([set.has(`susp/${target}`), set.has(`src/${source}`)]).toEqual([true, true]);
      expect(set.has(`${name}.xml`)).toBe(true);
      expect(notes.has(name)).toBe(true);
    }
  }
});

test.each([
  ['with filler', set],
  ['without', bare],
])('a verbatim copy is its source, letter by letter, 40 to 400 words long (%s)', (_, files) => {
  const cases = casesOf(files, '02-verbatim');
  expect(cases.length).toBeGreaterThan(options.pairs);
  for (const { source, target } of cases) {
    expect(target).toBe(source);
    expect(countWords(source)).toBeGreaterThanOrEqual(40);
    expect(countWords(source)).toBeLessThanOrEqual(400);
    // Whole sentences.
    expect(source).toMatch(/^(?:😀 )?\p{Lu}.*\.$/su);
  }
});

test('in an inflected copy every passage has a fifth to two fifths of its words changed', () => {
  const cases = casesOf(set, '03-inflected-and-swapped');
  expect(cases.length).toBeGreaterThan(0);
  for (const { source, target } of cases) {
    const [before, after] = [wordsOf(source), wordsOf(target)];
    expect(after).toHaveLength(before.length);
    const changed = before.filter((word, n) => after[n] !== word).length;
    expect(changed / before.length).toBeGreaterThanOrEqual(0.2);
    expect(changed / before.length).toBeLessThan(0.42);
  }
});

test('a reordered copy has its sentences in another order, and few other words', () => {
  for (const { source, target } of casesOf(set, '04-reordered')) {
    expect(target.slice(0, 200)).not.toBe(source.slice(0, 200));
    const kept = new Set(wordsOf(source));
    const swapped = wordsOf(target).filter((word) => !kept.has(word));
    expect(wordsOf(target)).toHaveLength(wordsOf(source).length);
    expect(swapped.length).toBeLessThanOrEqual(0.1 * wordsOf(source).length + 1);
    for (const word of swapped) expect(kept).toContain(word.replace(/bøyd$/, ''));
  }
});

test('a Nynorsk copy is the translation of its source, and the other way round', () => {
  const directions = casesOf(set, '05-nynorsk').map(({ source, target }) => {
    if (target === translate(source)) return 'nb → nn';
    expect(source).toBe(translate(target));
    return 'nn → nb';
  });
  expect(new Set(directions).size).toBe(2);
});

test('both texts of a law-only pair have the same law text, and the truth has no case', () => {
  expect(casesOf(set, '07-law-only')).toEqual([]);
  const shared = casesOf(set, '07-law-only', 'law');
  expect(shared.length).toBeGreaterThanOrEqual(2 * options.pairs);
  const { formulas, sections } = materials;
  const laws = [...formulas, ...sections.map(({ text }) => text)];
  for (const { source, target } of shared) {
    expect(laws.some((law) => source.includes(law) && target.includes(law))).toBe(true);
  }
});

test('clean pairs share no word', () => {
  for (const line of set.get('01-no-reuse/pairs')!.trim().split('\n')) {
    const [target, source] = line.split(' ');
    const known = new Set(
      wordsOf(set.get(`src/${source}`)!).filter((word) => /\p{L}\d/u.test(word)),
    );
    const shared = wordsOf(set.get(`susp/${target}`)!).filter((word) => known.has(word));
    expect(shared).toEqual([]);
  }
});

test('filler stands on one side of a pair at most, and all designs are as frequent', () => {
  const ids = new Set(filler.map(({ id }) => id));
  const notes = notesOf(set);
  for (const { host, surroundings } of notes) {
    expect(ids.has(host) && surroundings.some((id) => ids.has(id))).toBe(false);
  }
  for (const design of ['plain', 'filler host', 'surrounded source']) {
    expect(notes.filter((note) => note.design === design)).toHaveLength((7 * options.pairs) / 3);
  }
});

test('without filler and translator the set is our own texts, and has no Nynorsk folder', () => {
  expect([...bare.keys()].some((path) => path.startsWith('05-'))).toBe(false);
  expect([...bare.keys()].filter((path) => path.endsWith('/pairs'))).toHaveLength(6);
  const own = new Set(sources.map(({ id }) => id));
  for (const { surroundings } of notesOf(bare)) {
    for (const id of surroundings) expect(own).toContain(id);
  }
});

test('what is written can be read as a corpus of PAN, and written over, but nothing else is', () => {
  const folder = writeFolder({ 'apertium/kept.txt': 'kept' });
  writeGoldSet(set, folder);
  writeGoldSet(bare, folder);
  expect(existsSync(join(folder, 'apertium/kept.txt'))).toBe(true);
  const folders = listPanFolders(folder);
  expect(folders.map(({ name }) => name.slice(0, 2))).toEqual(['01', '02', '03', '04', '06', '07']);
  const counts = folders.map(({ pairs }) =>
    pairs.reduce((sum, pair) => sum + readTruth(folder, pair)!.length, 0),
  );
  expect(counts.map((count) => count > 0)).toEqual([false, true, true, true, true, false]);

  const foreign = writeFolder({ 'src/other.txt': 'other' });
  expect(() => writeGoldSet(set, foreign)).toThrow(UsageError);
  expect(existsSync(join(foreign, 'src/other.txt'))).toBe(true);
  for (const path of [folder, foreign]) rmSync(path, { recursive: true });
});
