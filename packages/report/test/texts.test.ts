import { describe, expect, test } from '@jest/globals';
import { renderStudyJson } from '../src/json.js';
import { describeSettings } from '../src/messages/describe-settings.js';
import { formatsOf } from '../src/messages/formats.js';
import { translateFailure, translateWarning } from '../src/notices/translate.js';
import { sampleStudy } from './sample-study.js';

describe('a notice is a sentence without the name of its file', () => {
  const failure = {
    file: 'mål/plan.pdf',
    code: 'no-text',
    message: 'plan.pdf: no text on its 5 pages: probably a scan.',
    detail: { pages: 5 },
  };
  test('translated where its code is known', () => {
    expect(translateFailure('nb', failure)).toMatch(/^Ingen tekst på noen av de 5 sidene:/u);
    expect(translateFailure('nb', { ...failure, detail: { pages: 1 } })).toMatch(
      /^Ingen tekst på den ene siden:/u,
    );
    expect(translateFailure('en', failure)).toBe('No text on its 5 pages: probably a scan.');
  });
  test('in English where it is not: nothing is left unsaid', () => {
    const unknown = { ...failure, code: 'new-code', message: 'plan.pdf: something new: look.' };
    expect(translateFailure('nb', unknown)).toBe('Something new: look.');
    expect(translateWarning('nb', { code: 'toString', message: 'x: y' })).toBe('X: y');
    expect(translateWarning('nb', { code: '__proto__', message: 'x' })).toBe('X');
  });
  test('with languages by their names', () => {
    const notice = (code: string, detail: Record<string, string | number>): string =>
      translateWarning('nb', { code, message: '', detail });
    expect(
      notice('language-not-in-pack', { language: 'sv', pack: 'no', percent: 7, words: 70 }),
    ).toMatch(
      /^7 % av ordene \(70\) er på svensk, som språkpakken i studien \(no\) ikke kjenner\./u,
    );
    const two = { languages: 'nb 75, nn 25' };
    expect(notice('languages-differ', { ...two, pack: 'no' })).toMatch(
      /ulike språk: bokmål 75 %, nynorsk 25 %\. Språkpakken føyer dem sammen/u,
    );
    expect(notice('languages-differ', { ...two, pack: 'none' })).toMatch(/Uten språkpakke/u);
  });
  test('and a code means one thing as a failure, another as a warning', () => {
    const truncated = { file: 'a.pdf', code: 'truncated', message: 'a.pdf: truncated.' };
    expect(translateFailure('nb', truncated)).not.toBe(translateWarning('nb', truncated));
  });
});

describe('formats', () => {
  const nb = formatsOf('nb');
  const en = formatsOf('en');
  const plain = (text: string): string => text.replace(/\s/gu, ' ');

  test.each([
    [0, '0,0 %', '0.0%'],
    [0.0001, '< 0,1 %', '< 0.1%'],
    [0.0006, '0,1 %', '0.1%'],
    [0.26582, '26,6 %', '26.6%'],
    [0.99951, '> 99,9 %', '> 99.9%'],
    [1, '100,0 %', '100.0%'],
  ])('a share of %d', (value, inNorwegian, inEnglish) => {
    expect(plain(nb.share(value))).toBe(inNorwegian);
    expect(plain(en.share(value))).toBe(inEnglish);
  });

  test.each([
    [0.0082, '= 0,008', '= 0.008'],
    [0.00009, '< 0,001', '< 0.001'],
    [1, '= 1,000', '= 1.000'],
  ])('a p-value of %d', (value, inNorwegian, inEnglish) => {
    expect(nb.probability(value)).toBe(inNorwegian);
    expect(en.probability(value)).toBe(inEnglish);
  });

  test.each([
    ['2016', '2016', '2016'],
    ['2016-04', 'april 2016', 'April 2016'],
    ['2020-02-13', '13. februar 2020', '13 February 2020'],
    ['long ago', 'long ago', 'long ago'],
  ])('the date %s', (date, inNorwegian, inEnglish) => {
    expect(nb.date(date)).toBe(inNorwegian);
    expect(en.date(date)).toBe(inEnglish);
  });

  test.each([
    ['nb', 'norsk bokmål'],
    ['nn', 'norsk nynorsk'],
    ['zzz', 'zzz'],
    ['not a tag', 'not a tag'],
  ])('the language %s', (tag, name) => {
    expect(nb.languageName(tag)).toBe(name);
  });
});

test('settings that differ in a number alone are explained together, unknown ones not at all', () => {
  expect(
    describeSettings('en', ['study', 'minWords=10', 'toString', 'minWords=30', 'new=thing']),
  ).toEqual([
    { settings: ['study'], meaning: 'the study’s own' },
    { settings: ['minWords=10', 'minWords=30'], meaning: 'shortest passage, in words' },
  ]);
});

test('study.json is the result itself', () => {
  expect(JSON.parse(renderStudyJson(sampleStudy))).toEqual(sampleStudy);
  expect(renderStudyJson(sampleStudy)).toMatch(/\}\n$/u);
});
