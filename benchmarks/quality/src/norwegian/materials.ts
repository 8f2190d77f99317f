import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../text-files.js';
import { UsageError } from '../usage-error.js';
import { benchmarksFolder } from '../workspace.js';
import { type LawSection, parseLawSections } from './law.js';
import { type Language, type ParsedText, parseText } from './passages.js';
import type { Substitutes } from './swap-words.js';
import { parseWordLists } from './word-list.js';

/** What we wrote for this set. */
export interface Materials {
  /** Texts that passages are copied from. */
  readonly sources: readonly ParsedText[];
  /** Texts that copies are put into. */
  readonly hosts: readonly ParsedText[];
  readonly substitutes: Readonly<Record<Language, Substitutes>>;
  /** Sentences as laws, regulations and decisions are full of. */
  readonly formulas: readonly string[];
  readonly sections: readonly LawSection[];
}

const materialsFolder: string = join(benchmarksFolder, 'quality/norwegian');

/** They change no statement, and stand well after any finite verb. */
const adverbs: Readonly<Record<Language, readonly string[]>> = {
  nb: ['også', 'alltid', 'særlig', 'ofte', 'gjerne', 'derfor', 'dermed', 'normalt'],
  nn: ['òg', 'alltid', 'særleg', 'ofte', 'gjerne', 'difor', 'dermed', 'normalt'],
};

/**
 * Reads `texts/{nb,nn}-{source,host}-*.txt`, `texts/law-formulas.txt` (one a line),
 * `texts/law-sections.txt` (see {@link parseLawSections}), `synonyms.tsv` and `inflections.tsv`.
 *
 * @throws {UsageError} when something is not there, or not as it should be.
 */
export function readMaterials(folder: string = materialsFolder): Materials {
  const read = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new UsageError(`${name} is missing in ${folder}.`);
    return normalizeText(readText(path));
  };
  const [synonyms, inflections] = ['synonyms.tsv', 'inflections.tsv'].map((name) =>
    parseWordLists(read(name), name),
  ) as [ReturnType<typeof parseWordLists>, ReturnType<typeof parseWordLists>];
  const substitutesOf = (language: Language): Substitutes => ({
    synonyms: synonyms[language],
    inflections: inflections[language],
    adverbs: adverbs[language],
  });
  return {
    sources: readTexts(folder, 'source', read),
    hosts: readTexts(folder, 'host', read),
    substitutes: { nb: substitutesOf('nb'), nn: substitutesOf('nn') },
    formulas: read('texts/law-formulas.txt')
      .split('\n')
      .filter((line) => line !== ''),
    sections: parseLawSections(read('texts/law-sections.txt'), 'texts/law-sections.txt'),
  };
}

function readTexts(
  folder: string,
  role: 'source' | 'host',
  read: (name: string) => string,
): readonly ParsedText[] {
  const files = existsSync(join(folder, 'texts')) ? readdirSync(join(folder, 'texts')).sort() : [];
  const texts = files.flatMap((file) => {
    const [, language, kind] = /^(nb|nn)-(source|host)-.*\.txt$/.exec(file) ?? [];
    if (kind !== role) return [];
    return [parseText(basename(file, '.txt'), language as Language, read(`texts/${file}`))];
  });
  for (const language of ['nb', 'nn'] as const) {
    if (!texts.some((text) => text.language === language)) {
      throw new UsageError(`There is no texts/${language}-${role}-….txt in ${folder}.`);
    }
  }
  return texts;
}

/** A checkout on Windows may have other line ends. */
function normalizeText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trim();
}
