import { expect, test } from '@jest/globals';
import { formatPanXml, parsePanXml } from '../src/pan/xml.js';

const pair = { sourceFile: 'source-document00305.txt', targetFile: 'suspicious-document00008.txt' };

test('features are read whatever the order of attributes, quotes and white space', () => {
  const xml = `<document  reference="suspicious-document00008.txt">
    <feature  name="about" authors="A, B" title="news" />
    <feature
      source_length="5861" this_offset='3822' name="plagiarism" type="artificial"
      source_reference="source-document00305.txt" this_length="593" source_offset="7" />
    <feature name="plagiarism" source_reference="source-document00306.txt" source_offset="0"
      source_length="1" this_offset="0" this_length="1"></feature>
  </document>`;
  expect(parsePanXml(xml, 'plagiarism', pair.sourceFile)).toEqual([
    { source: { start: 7, end: 5868 }, target: { start: 3822, end: 4415 } },
  ]);
  expect(parsePanXml(xml, 'detected-plagiarism', pair.sourceFile)).toEqual([]);
});

test('an offset that is not a number is an error, never 0', () => {
  const xml = `<feature name="plagiarism" source_reference="${pair.sourceFile}" this_offset="x"
    this_length="1" source_offset="0" source_length="1" />`;
  expect(() => parsePanXml(xml, 'plagiarism', pair.sourceFile)).toThrow(RangeError);
});

test('what is written is read back', () => {
  const passages = [
    { source: { start: 0, end: 12 }, target: { start: 5, end: 9 } },
    { source: { start: 40, end: 41 }, target: { start: 90, end: 190 } },
  ];
  const files = { sourceFile: 'a "b" & c.txt', targetFile: 'd<e>.txt' };
  const xml = formatPanXml(files, passages);
  expect(parsePanXml(xml, 'detected-plagiarism', files.sourceFile)).toEqual(passages);
});

test('a pair without detections gives an empty document', () => {
  expect(formatPanXml(pair, [])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<document reference="suspicious-document00008.txt">\n</document>\n',
  );
});
