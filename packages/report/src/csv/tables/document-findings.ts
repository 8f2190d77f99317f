import { uptakeDegrees } from '@klippoglim/attribution';
import type { StudyDocument } from '@klippoglim/municipal';
import { countDegrees } from '../../study/goal-uptake.js';
import { countOf, wordingKinds } from '../../study/wording-changes.js';
import { type Column, units, within } from '../column.js';
import { classColumns } from './class-columns.js';

/** What each change of wording is, by type and direction. */
const wordingMeanings: Readonly<
  Record<(typeof wordingKinds)[number]['type'], Readonly<Record<string, string>>>
> = {
  modality: {
    softened: 'Clauses that demand less than those of the origin (shall became should).',
    hardened: 'Clauses that demand more than those of the origin (should became shall).',
    reversed: 'Clauses whose demand got a negation, or lost it.',
    dropped: 'Clauses that lost their modal verb (shall take place became takes place).',
    added: 'Clauses that got a modal verb.',
  },
  number: {
    changed: 'Numbers, years among them, that differ from those of the origin.',
    dropped: 'Numbers of the origin that are gone.',
    added: 'Numbers that the origin lacks.',
  },
  actor: {
    localized:
      'Places where public bodies at large became the municipality, or a word for it its name.',
    generalized:
      'Places where the municipality became public bodies at large, or its name a word for it.',
    dropped: 'Places where the name of the municipality is gone, with nothing in its place.',
    added: 'Places where the name of the municipality was put in, in place of nothing.',
  },
  clause: {
    'left-out': 'Clauses of the origin that were left out.',
    'put-in': 'Clauses that were put in.',
    replaced: 'Clauses that were replaced by one with other words.',
  },
};

/** What was found in a document: where its words come from, how surely, and how local the rest is. */
export const findingColumns: readonly Column<StudyDocument>[] = [
  ...classColumns.map((column) =>
    within(column, ({ words, attribution }: StudyDocument) => ({
      words,
      of: (name) => attribution.classes[name].numerator,
      shared: attribution.shared.numerator,
    })),
  ),
  ...intervalColumns('copied', 'copied', ({ copied }) => copied),
  ...intervalColumns('shared', 'shared', ({ share }) => share),
  ...chanceColumns(),
  {
    name: 'wording_changes',
    type: 'integer',
    unit: 'changes',
    meaning: 'Changes of kind in wording that follows a source or another municipality, in all.',
    value: ({ wording }) => wording.counts.total,
  },
  ...wordingKinds.map(
    (kind): Column<StudyDocument> => ({
      name: `${kind.type}_${kind.direction.replace('-', '_')}`,
      type: 'integer',
      unit: 'changes',
      meaning: wordingMeanings[kind.type][kind.direction] ?? '',
      value: ({ wording }) => countOf(wording.counts, kind),
    }),
  ),
  {
    name: 'local_clauses',
    type: 'integer',
    unit: 'changes',
    meaning: 'Of the clauses put in or replaced, those that name the municipality.',
    value: ({ wording }) => wording.counts.localClauses,
  },
  {
    name: 'anchored_words',
    type: 'integer',
    unit: units.words,
    meaning: 'Own words in sentences that name the place, its institutions or its neighbours.',
    value: ({ anchoring }) => anchoring.anchored.numerator,
  },
  {
    name: 'anchored',
    type: 'number',
    unit: units.share,
    meaning: 'anchored_words ÷ words_own.',
    emptyMeans: 'the document has no own words',
    value: ({ anchoring }) => ratioOf(anchoring.anchored),
  },
  {
    name: 'on_goals_words',
    type: 'integer',
    unit: units.words,
    meaning: 'Own words in sentences on the goals of the sources.',
    emptyMeans: 'the sources have no goals',
    value: ({ anchoring }) => anchoring.onGoals?.numerator,
  },
  {
    name: 'on_goals',
    type: 'number',
    unit: units.share,
    meaning: 'on_goals_words ÷ words_own.',
    emptyMeans: 'the sources have no goals, or the document no own words',
    value: ({ anchoring: { onGoals } }) => onGoals && ratioOf(onGoals),
  },
  ...uptakeDegrees.map(
    (degree): Column<StudyDocument> => ({
      name: `goals_${degree}`,
      type: 'integer',
      unit: 'goals',
      meaning: `Goals of the sources that are ${degree} in the document; see degree in uptake.csv.`,
      value: (document) => countDegrees(document)[degree],
    }),
  ),
];

function intervalColumns(
  name: string,
  of: string,
  estimate: (certainty: StudyDocument['certainty']) => StudyDocument['certainty']['copied'],
): readonly Column<StudyDocument>[] {
  const column = (end: 'lower' | 'upper'): Column<StudyDocument> => ({
    name: `${name}_${end}`,
    type: 'number',
    unit: units.share,
    meaning: `${end === 'lower' ? 'Lower' : 'Upper'} end of the interval of 95 % for ${of}: how far it rests on which blocks of 200 words the document happens to have.`,
    value: ({ certainty }) => estimate(certainty)[end],
  });
  return [column('lower'), column('upper')];
}

function chanceColumns(): readonly Column<StudyDocument>[] {
  type Chance = NonNullable<StudyDocument['certainty']['chance']>;
  const column = (
    name: string,
    unit: string,
    meaning: string,
    value: (chance: Chance) => number,
  ): Column<StudyDocument> => ({
    ...{ name, type: 'number', unit, meaning, emptyMeans: 'the study has no background documents' },
    value: ({ certainty: { chance } }) => chance && value(chance),
  });
  return [
    column(
      'expected',
      units.share,
      'What a text that copied nothing shares with the sources, by the background documents.',
      ({ expected }) => expected.value,
    ),
    column('excess', units.difference, 'shared - expected.', ({ excess }) => excess.value),
    column(
      'excess_lower',
      units.difference,
      'Lower end of the interval of 95 % for excess.',
      ({ excess }) => excess.lower,
    ),
    column(
      'excess_upper',
      units.difference,
      'Upper end of the interval of 95 % for excess.',
      ({ excess }) => excess.upper,
    ),
    column(
      'p',
      units.probability,
      'How often a text that copied nothing would share as much or more, by a model of the background documents.',
      ({ p }) => p,
    ),
    column(
      'p_holm',
      units.probability,
      'p, corrected for all documents of the study by Holm.',
      ({ holm }) => holm,
    ),
    column(
      'p_benjamini_hochberg',
      units.probability,
      'p, corrected for all documents of the study by Benjamini and Hochberg.',
      ({ benjaminiHochberg }) => benjaminiHochberg,
    ),
    column(
      'p_rank',
      units.probability,
      'The same by the rank of the document among the background documents alone, without a model.',
      ({ rankP }) => rankP,
    ),
  ];
}

/** Nothing where there is no own word: 0 of 0 is not 0. */
function ratioOf({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): number | undefined {
  return denominator === 0 ? undefined : numerator / denominator;
}
