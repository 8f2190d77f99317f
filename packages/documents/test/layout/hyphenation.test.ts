import { expect, test } from '@jest/globals';
import { joinAtLineEnd, Vocabulary } from '../../src/layout/hyphenation.js';

test.each([
  // line, next line, the rest of the document, expected
  ['Kommunen vil digitali-', 'sere tjenestene', '', 'drop-hyphen'],
  ['en felles IKT-', 'strategi for alle', '', 'keep-hyphen'],
  ['en felles IKT-', 'strategi for alle', 'IKT-strategien gjelder', 'keep-hyphen'],
  ['ny nett-', 'side for alle', 'vår nett-side er ny', 'keep-hyphen'],
  ['ny nett-', 'side for alle', 'vår nettside er ny', 'drop-hyphen'],
  ['ny nett-', 'side for alle', 'alle nettsidene er nye', 'drop-hyphen'],
  ['helse-', 'og omsorgstjenesten', '', 'space'],
  ['oppvekst-', 'eller kulturetaten', '', 'space'],
  ['peda-', 'gogisk bruk', '', 'drop-hyphen'],
  ['sam-', 'men med andre', '', 'drop-hyphen'],
  ['innføring av e-', 'helse i kommunen', '', 'keep-hyphen'],
  ['bygge ut 5G-', 'nettet', '', 'keep-hyphen'],
  ['fylkene i Nord-', 'Norge', '', 'keep-hyphen'],
  ['perioden 2020-', '2024', '', 'keep-hyphen'],
  ['WITHOUT CONSE-', 'QUENTIAL LOSS', '', 'drop-hyphen'],
  ['se https://www.ks.no/digi-', 'tal og mer', '', 'keep-hyphen'],
  ['digitali\u00AD', 'sering', '', 'drop-hyphen'],
  ['digitali\u2010', 'sering', '', 'drop-hyphen'],
  ['en pause -', 'og så videre', '', 'space'],
  ['et vanlig', 'linjeskift', '', 'space'],
  ['opplæring/veiled-', 'ning', '', 'drop-hyphen'],
] as const)('%j + %j is joined by the document’s own words (%j): %s', (line, next, rest, join) => {
  expect(joinAtLineEnd(line, next, new Vocabulary([line, next, '', rest]))).toBe(join);
});

test('halves of broken words are not part of the vocabulary', () => {
  const vocabulary = new Vocabulary(['først nett-', 'side og mer']);
  expect(vocabulary.has('nett')).toBe(false);
  expect(vocabulary.has('side')).toBe(false);
  expect(vocabulary.has('mer')).toBe(true);
});
