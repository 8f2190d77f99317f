import { readFileSync } from 'node:fs';
import { norwegian, norwegianNameWords } from '@klippoglim/languages/norwegian';
import { parse } from 'yaml';
import { capitalisedWords } from '../../src/anchoring/capitalised.js';
import { findLocalNames } from '../../src/anchoring/find-local-names.js';
import type { LocalName } from '../../src/anchoring/model.js';

/** What was found in one fixture, against what was labelled. */
export interface NameScore {
  readonly id: string;
  readonly found: readonly LocalName[];
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** An authored text without its front matter and markers. */
export function fixtureText(path: string): string {
  return readFileSync(new URL(`../../../../fixtures/texts/${path}.md`, import.meta.url), 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/⟦[^⟧]*⟧/g, '');
}

export const sourceTexts = (): string[] =>
  [
    'felles-digital-strategi-2019',
    'kommuneforbundet-digitaliseringsstrategi-2017',
    'nasjonal-digital-agenda-2016',
  ].map((id) => fixtureText(`sources/${id}`));

/** The municipality's own name, as its text has it. */
export const ownName = (id: string): string =>
  id === 'sandvaer-2021' ? 'Sandvær' : id[0]!.toUpperCase() + id.slice(1).replace(/-\d+$/, '');

/** Finds the names of the labelled fixtures, the municipality's own being given. */
export function scoreNames(): NameScore[] {
  const truth = parse(readFileSync(new URL('truth.yaml', import.meta.url), 'utf8')) as Record<
    string,
    { names: string[]; either: string[] }
  >;
  const generalNames = capitalisedWords(sourceTexts(), norwegian);
  return Object.entries(truth).map(([id, { names, either }]) => {
    const found = findLocalNames({
      text: fixtureText(`targets/${id}`),
      names: { own: [ownName(id)] },
      words: norwegianNameWords,
      generalNames,
      language: norwegian,
    });
    const texts = found.filter(({ given }) => !given).map(({ name }) => name);
    // `Vika bibliotek` and the part `Grend` of `Grend sør` are finds of the labelled name.
    const isFind = (text: string, name: string) => text.startsWith(name) || name.startsWith(text);
    const allowed = [...names, ...either, ownName(id)];
    return {
      id,
      found,
      right: names.filter((name) => texts.some((text) => isFind(text, name))).length,
      wrong: texts.filter((text) => !allowed.some((name) => isFind(text, name))),
      missed: names.filter((name) => !texts.some((text) => isFind(text, name))),
    };
  });
}
