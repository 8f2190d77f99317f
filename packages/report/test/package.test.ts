import { expect, test } from '@jest/globals';

test('the public names', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'renderComparisonJson',
    'renderMunicipalitiesCsv',
    'renderPassagesCsv',
    'renderStudyHtml',
    'renderStudyJson',
    'translateFailure',
    'translateWarning',
  ]);
});
