import { expect, test } from '@jest/globals';

test('the public names', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'findYoungerSources',
    'isWarning',
    'numberFormat',
    'renderMunicipalitiesCsv',
    'renderPassagesCsv',
    'renderStudyHtml',
    'renderStudyJson',
    'sharesWithYounger',
    'translateFailure',
    'translateWarning',
    'youngerMark',
  ]);
});
