import { expect, test } from '@jest/globals';
import { LONGEST_QUOTATION, pairQuotationMarks } from '../../src/quotation/quotation-marks.js';

const pairsIn = (text: string): string[] =>
  pairQuotationMarks(text).map(({ outer }) => text.slice(outer.start, outer.end));

test.each([
  ['guillemets', 'Han sa «ja og nei» til alt.', ['«ja og nei»']],
  ['guillemets with French spaces', 'Il dit « oui et non » hier.', ['« oui et non »']],
  ['guillemets turned about', 'Han sa »ja og nei« til alt.', ['»ja og nei«']],
  ['English curly marks', 'She said “yes and no” twice.', ['“yes and no”']],
  ['German and Icelandic marks', 'Er sagte „ja und nein“ dazu.', ['„ja und nein“']],
  ['low and high mark', 'Han skrev „ja og nei” der.', ['„ja og nei”']],
  ['one curly mark for both', 'Hon sa ”ja och nej” igen.', ['”ja och nej”']],
  ['straight marks', 'Han sa "ja og nei" og "nei og ja".', ['"ja og nei"', '"nei og ja"']],
  ['single curly marks', 'She said ‘yes and no’ twice.', ['‘yes and no’']],
  ['single straight marks', "She said 'yes and no' twice.", ["'yes and no'"]],
  ['an apostrophe within', 'She said ‘I don’t know’ twice.', ['‘I don’t know’']],
  ['a straight apostrophe within', "She said 'I don't know' twice.", ["'I don't know'"]],
  ['apostrophes alone', "Jonas' bil og Lars' hus, don’t, 80-åra og '80-åra.", []],
  ['nested, the outermost counts', '«Han sa «nei» til meg», sa hun.', ['«Han sa «nei» til meg»']],
  ['nested with other marks', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
  ['over a line break', 'Han sa «ja\nog nei» der.', ['«ja\nog nei»']],
  ['not over an empty line', 'Han sa «ja\n\nog nei» der.', []],
  [
    'a paragraph opened anew',
    '«Første.\n\n«Andre.\n\n«Tredje.» Slutt.',
    ['«Første.\n\n«Andre.\n\n«Tredje.»'],
  ],
  [
    'a mark that never closes',
    'En «feil her. Så «ja og nei» der.\n\nOg «mer» her.',
    ['«ja og nei»', '«mer»'],
  ],
  ['a mark that never opens', 'En feil» her. Så «ja og nei» der.', ['«ja og nei»']],
  ['a lone straight mark', 'Skjermen er 24" bred.\n\nHan sa "ja og nei" da.', ['"ja og nei"']],
  ['a footnote behind', 'Han sa «ja og nei»3 der.', ['«ja og nei»']],
])('%s', (_, text, expected) => {
  expect(pairsIn(text)).toEqual(expected);
});

test('a quotation is no longer than the longest, and what is quoted within then counts', () => {
  const filler = 'ord '.repeat(LONGEST_QUOTATION / 4);
  expect(pairsIn(`«${filler}»`)).toEqual([]);
  expect(pairsIn(`«først «ja og nei» ${filler}»`)).toEqual(['«ja og nei»']);
});
