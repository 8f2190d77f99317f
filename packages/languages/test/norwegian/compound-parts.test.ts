import { describe, expect, test } from '@jest/globals';
import { compoundParts, norwegian } from '../../src/norwegian/index.js';

const token = (word: string): string => norwegian.stem?.(norwegian.canonical?.(word) ?? '') ?? '';

describe('a compound has the tokens of the phrase that says the same', () => {
  test.each([
    ['digitaliseringsstrategi', 'digitalisering', 'strategi'],
    ['digitaliseringsstrategien', 'digitalisering', 'strategien'],
    ['innbyggerdialog', 'innbyggere', 'dialog'],
    ['innbyggjardialogen', 'innbyggjarane', 'dialogen'],
    ['velferdsteknologiprosjekt', 'velferdsteknologi', 'prosjektet'],
    ['tenesteutvikling', 'tenester', 'utvikling'],
    ['tjenesteutviklingen', 'tjenestene', 'utviklingen'],
    ['kommuneplanar', 'kommune', 'planar'],
    ['barnevern', 'barn', 'vern'],
    ['risikovurdering', 'risiko', 'vurderinger'],
  ])('%s: %s, %s', (compound, first, last) => {
    expect(compoundParts(compound).map(token)).toEqual([token(first), token(last)]);
  });
});

test.each([
  'strategi',
  'utvikling',
  'samarbeid',
  'årsak',
  'avtale',
  'innhold',
  'måltidene',
  'midlertidig',
  'landbruket',
  'opplæring',
  '',
  'en',
  'xyzstrategi',
  '2030',
])('%s is not taken apart', (word) => {
  expect(compoundParts(word)).toEqual([]);
});

test('a part is in canonical spelling, the first without its link', () => {
  expect(compoundParts('verksemdsplanar')).toEqual(['virksomhet', 'planer']);
});

test('what is longer than any word is not taken apart', () => {
  expect(compoundParts(`${'digitaliserings'.repeat(5)}strategi`)).toEqual([]);
});
