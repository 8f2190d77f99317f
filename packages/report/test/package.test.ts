import { expect, test } from '@jest/globals';

test('the public names', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'describeSettings',
    'findYoungerSources',
    'isWarning',
    'listBorrowings',
    'mostTakenUp',
    'numberFormat',
    'renderGraphml',
    'renderJsonLines',
    'renderMunicipalitiesCsv',
    'renderPanXml',
    'renderPassagesCsv',
    'renderPeersCsv',
    'renderSegmentsCsv',
    'renderSensitivityCsv',
    'renderStudyHtml',
    'renderStudyJson',
    'renderUptakeCsv',
    'renderWebAnnotations',
    'sharesWithYounger',
    'translateFailure',
    'translateWarning',
    'uptakeDegrees',
    'youngerMark',
  ]);
});
