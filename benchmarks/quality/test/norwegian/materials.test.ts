import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readFiller } from '../../src/norwegian/filler.js';
import { readMaterials } from '../../src/norwegian/materials.js';
import type { Language } from '../../src/norwegian/passages.js';
import { countWords } from '../../src/norwegian/units.js';
import { UsageError } from '../../src/usage-error.js';
import { writeFolder } from '../mini-corpus.js';

const materials = readMaterials();
const texts = [...materials.sources, ...materials.hosts];

test('none of our texts shares six words in a row with another, or with the law text', () => {
  const length = 6;
  const owners = new Map<string, string>();
  const shared: string[] = [];
  const law = [...materials.formulas, ...materials.sections.map(({ text }) => text)].join('\n');
  for (const { id, text } of [...texts, { id: 'law text', text: law }]) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let n = 0; n + length <= words.length; n++) {
      const run = words.slice(n, n + length).join(' ');
      const owner = owners.get(run) ?? id;
      if (owner !== id) shared.push(`${owner}, ${id}: ${run}`);
      owners.set(run, owner);
    }
  }
  expect(shared).toEqual([]);
});

test('our texts are as long as the recipe says', () => {
  for (const { text } of texts) {
    expect(countWords(text)).toBeGreaterThanOrEqual(550);
    expect(countWords(text)).toBeLessThanOrEqual(950);
  }
});

test.each(['nb', 'nn'] as const)(
  'no word or phrase of the lists stands for itself (%s)',
  (language) => {
    const { synonyms, inflections } = materials.substitutes[language];
    for (const list of [synonyms, inflections]) {
      expect(list.size).toBeGreaterThan(0);
      for (const [form, others] of list) expect(others).not.toContain(form);
    }
  },
);

test('what is missing is named', () => {
  const folder = writeFolder({ 'synonyms.tsv': '', 'inflections.tsv': '' });
  expect(() => readMaterials(folder)).toThrow(/nb-source/);
  expect(() => readMaterials(`${folder}/none`)).toThrow(/synonyms\.tsv is missing/);
  rmSync(folder, { recursive: true });
});

const prose = (language: Language): string =>
  Array(40)
    .fill(
      language === 'nb'
        ? 'Det er ikke alltid lett for en kommune å finne svar på hva som skal gjøres.'
        : 'Det er ikkje alltid lett for ein kommune å finne svar på kva som skal gjerast.',
    )
    .join('\n');

test('filler is prose in one of the standards, of both', () => {
  const files = {
    'txt/a.txt': prose('nb'),
    'txt/b.txt': prose('nn').replaceAll('\n', '\r\n'),
    'txt/short.txt': prose('nb').slice(0, 500),
    'txt/list.txt': prose('nb').replaceAll(/ (?=\p{L})/gu, '\n'),
    'txt/other.txt': prose('nb').replaceAll(/\p{L}+/gu, 'x'),
  };
  const folder = writeFolder(files);
  expect(readFiller(folder).map(({ id, language }) => [id, language])).toEqual([
    ['a', 'nb'],
    ['b', 'nn'],
  ]);
  rmSync(`${folder}/txt/b.txt`);
  expect(() => readFiller(folder)).toThrow(UsageError);
  rmSync(folder, { recursive: true });
});
