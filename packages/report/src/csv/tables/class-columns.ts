import { type TokenClass, tokenClasses } from '@klippoglim/attribution';
import { shareOf } from '../../study/share-of.js';
import { type Column, units } from '../column.js';

/** Words by class, of a document or of several together. */
export interface ClassedWords {
  readonly words: number;
  readonly of: (name: TokenClass) => number;
  /** Shared with a source that is not younger, nothing set apart. */
  readonly shared: number;
}

const classMeanings: Readonly<Record<TokenClass, string>> = {
  source: 'that stand in one source alone',
  several: 'that stand in two sources or more',
  peer: 'that stand in no source, but in a document of another municipality',
  quoted: 'in acknowledged quotations and statutory text',
  commonplace: 'of wording so common in such documents that it proves nothing',
  own: 'that are none of these: its own, or shared with younger texts only',
};

const copiedOf = ({ of }: ClassedWords): number => of('source') + of('several');

const restOf = ({ words, of }: ClassedWords): number => words - of('quoted') - of('commonplace');

/** What is copied, every class, and what is shared: counts of words, and shares of all words. */
export const classColumns: readonly Column<ClassedWords>[] = [
  {
    name: 'copied_words',
    type: 'integer',
    unit: units.words,
    meaning:
      'Words from sources, in one or several: words_source + words_several. Quoted and commonplace words are set apart.',
    value: copiedOf,
  },
  {
    name: 'copied',
    type: 'number',
    unit: units.share,
    meaning: 'copied_words ÷ words: the share to state. 0 of no words.',
    value: (classed) => shareOf(copiedOf(classed), classed.words),
  },
  ...tokenClasses.flatMap((name): readonly Column<ClassedWords>[] => [
    {
      name: `words_${name}`,
      type: 'integer',
      unit: units.words,
      meaning: `Words ${classMeanings[name]}. Every word is in exactly one class: the six sum to words.`,
      value: ({ of }) => of(name),
    },
    {
      name: `share_${name}`,
      type: 'number',
      unit: units.share,
      meaning: `words_${name} ÷ words.`,
      value: ({ of, words }) => shareOf(of(name), words),
    },
  ]),
  {
    name: 'rest_words',
    type: 'integer',
    unit: units.words,
    meaning: 'Words that are neither quoted nor commonplace.',
    value: restOf,
  },
  {
    name: 'copied_of_rest_words',
    type: 'integer',
    unit: units.words,
    meaning:
      'Words from sources or other municipalities: words_source + words_several + words_peer.',
    value: (classed) => copiedOf(classed) + classed.of('peer'),
  },
  {
    name: 'copied_of_rest',
    type: 'number',
    unit: units.share,
    meaning: 'copied_of_rest_words ÷ rest_words. 0 of no words.',
    value: (classed) => shareOf(copiedOf(classed) + classed.of('peer'), restOf(classed)),
  },
  {
    name: 'shared_words',
    type: 'integer',
    unit: units.words,
    meaning: 'Words in any passage shared with a source that is not younger: nothing is set apart.',
    value: ({ shared }) => shared,
  },
  {
    name: 'shared',
    type: 'number',
    unit: units.share,
    meaning: 'shared_words ÷ words.',
    value: ({ shared, words }) => shareOf(shared, words),
  },
];
