import { expect, test } from '@jest/globals';

test('the public names', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'describeSettings',
    'findYoungerSources',
    'isWarning',
    'listBorrowings',
    'mostTakenUp',
    'numberFormat',
    'renderMunicipalitiesCsv',
    'renderPassagesCsv',
    'renderPeersCsv',
    'renderSegmentsCsv',
    'renderSensitivityCsv',
    'renderStudyHtml',
    'renderStudyJson',
    'renderUptakeCsv',
    'sharesWithYounger',
    'translateFailure',
    'translateWarning',
    'uptakeDegrees',
    'youngerMark',
  ]);
});
