import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { countBlocks, estimateShare } from '@klippoglim/attribution';
import type { StudyResult } from '@klippoglim/municipal';
import type { ReportLanguage } from '../../../src/language.js';
import { formatsOf } from '../../../src/messages/formats.js';
import { countFigures } from '../../../src/page/figures.js';
import { type Filters, initialFilters } from '../../../src/page/filters.js';
import type { PageData } from '../../../src/page/model.js';
import { plainText, writeMethods } from '../../../src/page/views/methods/cite-paragraph.js';
import { bibtexOf, referenceTo } from '../../../src/page/views/methods/cite-software.js';
import { fixtureStudy } from '../../fixture-study.js';
import { packStudy } from '../pack-study.js';

const languages: readonly ReportLanguage[] = ['nb', 'nn', 'en'];

let study: StudyResult;
let data: PageData;

beforeAll(async () => {
  const found = await fixtureStudy();
  study = found.result;
  data = packStudy(found);
});

function write(
  language: ReportLanguage,
  of: PageData = data,
  changes: Partial<Filters> = {},
): string {
  const filters = { ...initialFilters(of), ...changes };
  const formats = formatsOf(language);
  return plainText(writeMethods(of, countFigures(of, filters), filters, { language, formats }));
}

const documentsOf = (of: PageData, change: (at: number) => object): PageData => ({
  ...of,
  documents: of.documents.map((document, at) => ({ ...document, ...change(at) })),
});

/** With a p-value for each document, of which so many are small. */
const withChance = (of: PageData, small: number): PageData =>
  documentsOf(of, (at) => {
    const estimate = { value: 0.01, lower: 0, upper: 0.02 };
    const holm = at < small ? 0.01 : 0.05;
    const chance = { p: 0.001, holm, benjaminiHochberg: 0.01, rankP: 0.05 };
    const { certainty } = of.documents[at]!;
    return {
      certainty: { ...certainty, chance: { expected: estimate, excess: estimate, ...chance } },
    };
  });

describe.each(languages)('in %s', (language) => {
  const formats = formatsOf(language);

  test('its numbers are those of study.json', () => {
    const text = write(language);
    const sum = (of: (document: StudyResult['documents'][number]) => number): number =>
      study.documents.reduce((all, document) => all + of(document), 0);
    const words = sum((document) => document.words);
    const expected: readonly number[] = [
      sum(({ attribution }) => attribution.copied.numerator),
      sum(({ attribution }) => attribution.classes.peer.numerator),
      sum(
        ({ attribution: { classes } }) => classes.quoted.numerator + classes.commonplace.numerator,
      ),
      sum(({ attribution }) => attribution.classes.own.numerator),
    ];
    const results = text.split('\n\n')[2] ?? '';
    expect(results).toContain(formats.integer(words));
    for (const count of expected) {
      expect(results).toContain(formats.integer(count));
      expect(results).toContain(`(${formats.share(count / words)})`);
    }
    expect(expected.reduce((all, count) => all + count, 0)).toBe(words);
    expect(text).toMatch(
      new RegExp(`^${study.documents.length} .* ${study.municipalities.length} `, 'u'),
    );
    for (const { title, publisher = '', date = '', words: length } of study.sources) {
      expect(text).toContain(title);
      expect(text).toContain(`${publisher}, ${formats.date(date)}, ${formats.integer(length)} `);
    }
    expect(text).toContain(study.generatedWith.signature);
    expect(text).toContain(study.generatedWith.version);
    expect(text).toContain(String(study.goals.length));
  });

  test('it is whole sentences, with nothing left open', () => {
    for (const each of [data, withChance(data, 3), { ...data, failures: [], goals: [] }]) {
      const text = write(language, each);
      expect(text.split('\n\n')).toHaveLength(3);
      for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|\s\.|\.\.|,,| {2}|\(\)/u);
    }
  });

  test('a file that was not read, a source without date, a goal that was given are told', () => {
    const [failure] = data.failures;
    const { date: _, ...undated } = data.sources[0]!;
    const given = data.goals.map((goal, at) => ({ ...goal, given: at < 7 }));
    expect(write(language, { ...data, failures: [] }).length).toBeLessThan(write(language).length);
    expect(write(language, { ...data, failures: [failure!, failure!] })).toMatch(/\. 2 fil/u);
    const changed = write(language, { ...data, sources: [undated], goals: given });
    expect(changed).toMatch(/uten dato|utan dato|undated/u);
    expect(changed).toMatch(/\(7 (oppgitt|given) /u);
    expect(
      write(language, { ...data, goals: given.map((goal) => ({ ...goal, given: true })) }),
    ).toMatch(/\((oppgitt i|given in) manifest|\(given in the manifest/u);
  });

  test('a single document is said to be of no municipality: a comparison has none', () => {
    const [document] = data.documents;
    const [municipality] = data.municipalities;
    const text = write(language, {
      ...{ ...data, documents: [document!], municipalities: [municipality!] },
    });
    expect(text).toMatch(/^(Ett dokument|Eitt dokument|One document) \(/u);
    expect(text.split(':')[0]).not.toMatch(/kommun|municipal/u);
  });

  test('p-values are told where there are some, and that there are none where not', () => {
    const none = /ingen bakgrunnsdokument|no background documents/u;
    expect(write(language)).toMatch(none);
    const text = write(language, withChance(data, 3));
    expect(text).not.toMatch(none);
    // One at 0.05 is not below it.
    expect(text).toMatch(new RegExp(`3 (av|of) ${data.documents.length} `, 'u'));
  });

  test('filters are told, with the address of what is counted, and the figures follow them', () => {
    const text = write(language, data, { shortest: 40, withoutSources: new Set([0]) });
    expect(text).toContain('(report.html#/overview?without=1&shortest=40)');
    expect(text).toMatch(/40 (ord|words), (uten K1|utan K1|without S1)/u);
    const { copied } = countFigures(data, {
      ...initialFilters(data),
      ...{ shortest: 40, withoutSources: new Set([0]) },
    }).all;
    expect(text).toContain(formats.integer(copied));
    expect(write(language)).not.toContain('report.html');
  });

  test.each(['no', 'en', 'none'] as const)('language pack %s is told', (pack) => {
    const generatedWith = { ...data.generatedWith, options: { language: pack, minWords: 33 } };
    const text = write(language, { ...data, generatedWith });
    const sign = {
      no: /bokmål/iu,
      en: /engelsk|English/u,
      none: /slik de står|slik dei står|as they stand/u,
    };
    expect(text).toMatch(sign[pack]);
    expect(text).toContain(' 33 ');
  });
});

test('titles of several lines do not part a paragraph, and stand apart from our own words', () => {
  const sources = [{ ...data.sources[0]!, title: ' A\r\n\n‮B ' }];
  const of = { ...data, sources };
  const filters = initialFilters(of);
  const parts = writeMethods(of, countFigures(of, filters), filters, {
    ...{ language: 'en', formats: formatsOf('en') },
  });
  expect(parts[0]).toContainEqual({ foreign: 'A ‮B' });
  expect(plainText(parts).split('\n\n')).toHaveLength(3);
});

test('what it says of intervals is what they are made of: blocks of 200 words, 1999 draws', () => {
  const blocks = countBlocks(new Uint8Array(401).fill(1, 0, 150));
  expect(blocks.map(({ words }) => words)).toEqual([200, 200, 1]);
  const { interval } = estimateShare(blocks, { seed: 1 });
  expect(interval).toEqual(
    estimateShare(blocks, { seed: 1, level: 0.95, resamples: 1999 }).interval,
  );
  expect(interval).not.toEqual(estimateShare(blocks, { seed: 1, resamples: 999 }).interval);
  for (const language of languages) expect(write(language)).toMatch(/1[,.]?999 .* 200 /u);
});

test('the software is referred to with its version, and its licence’s year and authors', () => {
  const [, year = '', authors = ''] =
    /Copyright \(c\) (\d+) (.*)/u.exec(
      readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8'),
    ) ?? [];
  const { version } = study.generatedWith;
  const bibtex = bibtexOf(study.generatedWith);
  for (const text of [referenceTo(study.generatedWith), bibtex]) {
    for (const part of [year, authors.replace(/^the/u, 'The'), version])
      expect(text).toContain(part);
  }
  expect(bibtex.match(/\{/gu)).toHaveLength(bibtex.match(/\}/gu)?.length ?? 0);
  expect(bibtex).toMatch(/^@software\{\w+,\n( {2}\w+ += \{.*\},?\n)+\}$/u);
});
