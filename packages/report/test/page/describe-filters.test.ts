import { expect, test } from '@jest/globals';
import type { ReportLanguage } from '../../src/language.js';
import { describeFilters } from '../../src/page/filter-bar/describe-filters.js';
import { filterWords } from '../../src/page/filter-bar/words.js';
import type { Filters } from '../../src/page/filters.js';
import { pageKinds } from '../../src/page/model.js';

const nothing: Filters = {
  withoutSources: new Set(),
  withoutPeers: false,
  withoutKinds: new Set(),
  shortest: 0,
  countQuoted: false,
  countCommonplace: false,
  main: 0,
};

function say(language: ReportLanguage, filters: Partial<Filters>, sources = 3): string {
  const letter = language === 'en' ? 'S' : 'K';
  return describeFilters({ ...nothing, ...filters }, filterWords[language].sentence, {
    sources: Array.from({ length: sources }, (_, at) => `${letter}${at + 1}`),
    integer: String,
  });
}

test('a sentence names every filter', () => {
  expect(
    say('nb', {
      withoutKinds: new Set(['rewritten', 'summary']),
      shortest: 40,
      withoutSources: new Set([0]),
    }),
  ).toBe('Bare ordrette og redigerte passasjer på minst 40 ord, uten K1.');
  expect(
    say('nn', {
      withoutKinds: new Set(['edited']),
      withoutPeers: true,
      countQuoted: true,
      countCommonplace: true,
    }),
  ).toBe(
    'Berre ordrette og omskrivne passasjar og oppsummeringar, utan andre kommunar; sitat, lovtekst og vanlege vendingar er rekna med.',
  );
  expect(say('en', { shortest: 40, withoutSources: new Set([0, 2]), withoutPeers: true })).toBe(
    'Only passages of at least 40 words, without S1, S3 and other municipalities.',
  );
});

test('what is all out, or much, is said short', () => {
  expect(say('nb', { withoutKinds: new Set(pageKinds), shortest: 9 })).toBe('Ingen passasjer.');
  expect(say('nb', { withoutSources: new Set([0, 1, 2]) })).toBe(
    'Alle passasjer, uten noen av kildene.',
  );
  expect(say('en', { withoutSources: new Set([0, 1, 2, 3, 4, 5, 6]) }, 20)).toBe(
    'All passages, without 7 of the sources.',
  );
  expect(say('en', { withoutKinds: new Set(['verbatim', 'edited', 'rewritten']) })).toBe(
    'Only summaries.',
  );
});
