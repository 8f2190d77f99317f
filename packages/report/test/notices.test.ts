import { describe, expect, test } from '@jest/globals';
import type { WarningDetail } from '@klippoglim/municipal';
import {
  failuresNb,
  type NoticeSentence,
  readerWarningsNb,
  studyWarningsNb,
} from '../src/notices/notices-nb.js';
import { failuresNn, readerWarningsNn, studyWarningsNn } from '../src/notices/notices-nn.js';
import { translateFailure, translateWarning } from '../src/notices/translate.js';

type Sentences = Readonly<Record<string, NoticeSentence>>;

/** Each list in Bokmål and in Nynorsk. */
const lists: readonly (readonly [string, Sentences, Sentences])[] = [
  ['failures', failuresNb, failuresNn],
  ['readers’ warnings', readerWarningsNb, readerWarningsNn],
  ['the study’s warnings', studyWarningsNb, studyWarningsNn],
];

/** Every value that any notice has, once of one thing and once of several. */
const details: readonly WarningDetail[] = [1, 3].map((count) => ({
  ...{ count, pages: count, page: 4, lines: count, members: 1200, documents: count, words: 70 },
  ...{ extension: 'pdf', ending: 'docx', format: 'DOCX', kind: 'XLSX', encoding: 'Windows-1252' },
  ...{ reason: 'EACCES', ratio: 100, maxBytes: 50_500_000, maxPages: 2000, maxMembers: 1000 },
  ...{ maxDepth: 200, timeoutMs: 30_000, percent: 7, wanted: 'plan', id: 'plan-2', file: 'tom' },
  ...{ language: 'sv', pack: count === 1 ? 'no' : 'none', languages: 'nb 75, nn 25' },
  ...{ number: '9901', names: 'Vik, Vika', date: '2014', sources: 'felles (2019-06)' },
}));

describe.each(lists)('%s', (_, nb, nn) => {
  test('have in Nynorsk what they have in Bokmål', () => {
    expect(Object.keys(nn)).toEqual(Object.keys(nb));
  });

  test('are full sentences in both, which name the same values', () => {
    const numbersIn = (text: string): readonly string[] => text.match(/\d+(,\d+)?/gu) ?? [];
    for (const code of Object.keys(nb)) {
      for (const detail of details) {
        const [bokmal = '', nynorsk = ''] = [nb[code]?.(detail), nn[code]?.(detail)];
        for (const sentence of [bokmal, nynorsk]) {
          expect(sentence).toMatch(/^[\p{Lu}\d].{10,}\.$/su);
          expect(sentence).not.toMatch(/undefined|NaN|!|\s\s/u);
        }
        expect(numbersIn(nynorsk)).toEqual(numbersIn(bokmal));
        expect(nynorsk).not.toBe(bokmal);
      }
    }
  });

  test('in Nynorsk have no form that is Bokmål only', () => {
    const bokmal = new Set(
      'ikke jeg fra noen noe hvor hvert hver hva en et filen mappen mangler ble blitt kilder kommuner dokumentene mer åpne bare heter hete'.split(
        ' ',
      ),
    );
    for (const code of Object.keys(nn)) {
      for (const detail of details) {
        const words = (nn[code]?.(detail) ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? [];
        expect([code, ...words.filter((word) => bokmal.has(word))]).toEqual([code]);
      }
    }
  });
});

test('a notice in Nynorsk is translated where its code is known, and in English where not', () => {
  const failure = { file: 'plan.pdf', code: 'encrypted', message: 'plan.pdf: it has a password.' };
  expect(translateFailure('nn', failure)).toMatch(/^Fila er verna med passord\./u);
  expect(translateFailure('nn', { ...failure, code: 'new' })).toBe('It has a password.');
  expect(translateWarning('nn', { code: 'toString', message: 'x: y' })).toBe('X: y');
});
