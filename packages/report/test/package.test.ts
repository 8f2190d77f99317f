import { expect, test } from '@jest/globals';

test('the public names', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'describeSettings',
    'findYoungerSources',
    'isWarning',
    'listBorrowings',
    'mostTakenUp',
    'numberFormat',
    'renderDataDictionaryCsv',
    'renderFigures',
    'renderGraphml',
    'renderJsonLines',
    'renderPanXml',
    'renderStudyHtml',
    'renderStudyJson',
    'renderTable',
    'renderTables',
    'renderWebAnnotations',
    'sharesWithYounger',
    'translateFailure',
    'translateWarning',
    'youngerMark',
  ]);
});
