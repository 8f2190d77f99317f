import { expect, test } from '@jest/globals';
import {
  describeLanguagePack,
  problemsOfPack,
  problemsOfSpelling,
  problemsOfStem,
} from '../src/language-pack.js';

// The smallest pack passes: every field but the tag and version is optional.
describeLanguagePack(Object.freeze({ tag: 'se', version: 1 }), { stems: [] });

const whole = {
  tag: 'nn',
  version: 3,
  canonical: (word: string): string => (word === 'kommunane' ? 'kommunene' : word),
  stem: (word: string): string => word.slice(0, 1),
  compoundParts: (word: string): readonly string[] => (word === 'isbjørn' ? ['is', 'bjørn'] : []),
  functionWords: new Set(['å', 'ikkje', "don't"]),
  abbreviations: new Set(['m.a.', 't.d.', 'nr.']),
};

describeLanguagePack(Object.freeze(whole), { stems: [['ikkje', 'i']] });

test.each([
  ['not frozen', { ...whole }],
  ['no plain object', Object.freeze(Object.assign(Object.create(null), whole))],
  ['no tag', Object.freeze({ ...whole, tag: 'nynorsk language' })],
  ['a tag that is not canonical', Object.freeze({ ...whole, tag: 'NN' })],
  ['no version', Object.freeze({ ...whole, version: 0 })],
  ['a function word in capitals', Object.freeze({ ...whole, functionWords: new Set(['Og']) })],
  ['a decomposed function word', Object.freeze({ ...whole, functionWords: new Set(['a\u030A']) })],
  ['two function words in one', Object.freeze({ ...whole, functionWords: new Set(['i dag']) })],
  ['an abbreviation without stop', Object.freeze({ ...whole, abbreviations: new Set(['jf']) })],
  [
    'an abbreviation with a line break',
    Object.freeze({ ...whole, abbreviations: new Set(['m.\na.']) }),
  ],
])('a pack has one problem: %s', (_, pack) => {
  expect(problemsOfPack(pack)).toHaveLength(1);
});

function alternating(odd: string, even: string): () => string {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % 2 === 1 ? odd : even;
  };
}

test.each([
  ['that changes', alternating('kommun', 'kommune')],
  ['in capitals', (word: string) => word.toUpperCase()],
  ['longer than the word', (word: string) => `${word}e`],
  ['that is empty', () => ''],
])('a stem has one problem: %s', (_, stem) => {
  expect(problemsOfStem('kommune', stem)).toHaveLength(1);
});

test.each([
  ['that changes', { canonical: alternating('kommunane', 'kommunene') }],
  ['that is respelled again', { canonical: (word: string) => (word.length > 7 ? 'kommuna' : 'k') }],
  ['in capitals', { canonical: (word: string) => word.toUpperCase() }],
  ['that is empty', { canonical: () => '' }],
  ['with an empty part', { compoundParts: () => ['kommun', ''] }],
  ['with a part in capitals', { compoundParts: () => ['Kommun', 'ane'] }],
])('a canonical spelling has a problem: %s', (_, pack) => {
  expect(problemsOfSpelling('kommunane', pack)).not.toEqual([]);
  expect(problemsOfSpelling('kommunane', {})).toEqual([]);
});
