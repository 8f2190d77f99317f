import type { StudyDocument, StudySource } from '@klippoglim/municipal';
import { countDegrees, uptakeDegrees } from '../study/goal-uptake.js';
import { tokenClasses } from '../study/token-classes.js';
import { countOf, wordingKinds } from '../study/wording-changes.js';
import type { CsvColumn } from './render-csv.js';

/** A column of a table with a row for each document. */
export type DocumentColumn = CsvColumn<StudyDocument>;

/** What was found in a document: where its words come from, how surely, and how local the rest is. */
export function findingColumns(sources: readonly StudySource[]): readonly DocumentColumn[] {
  return [
    ...attributionColumns,
    ...certaintyColumns,
    ...sources.flatMap(({ id }, place) => sourceColumns(id, place)),
    ...wordingColumns,
    ...anchoringColumns,
    ...goalColumns,
  ];
}

const attributionColumns: readonly DocumentColumn[] = [
  ['copied_words', ({ attribution }) => attribution.copied.numerator],
  ['share', ({ attribution }) => attribution.copied.value],
  ...tokenClasses.flatMap((name): readonly DocumentColumn[] => [
    [`words_${name}`, ({ attribution }) => attribution.classes[name].numerator],
    [`share_${name}`, ({ attribution }) => attribution.classes[name].value],
  ]),
  ['copied_of_rest_words', ({ attribution }) => attribution.copiedOfRest.numerator],
  ['rest_words', ({ attribution }) => attribution.copiedOfRest.denominator],
  ['copied_of_rest', ({ attribution }) => attribution.copiedOfRest.value],
  ['shared_words', ({ attribution }) => attribution.shared.numerator],
  ['shared', ({ attribution }) => attribution.shared.value],
];

const certaintyColumns: readonly DocumentColumn[] = [
  ['copied_lower', ({ certainty }) => certainty.copied.lower],
  ['copied_upper', ({ certainty }) => certainty.copied.upper],
  ['shared_lower', ({ certainty }) => certainty.share.lower],
  ['shared_upper', ({ certainty }) => certainty.share.upper],
  ['expected', ({ certainty }) => certainty.chance?.expected.value],
  ['excess', ({ certainty }) => certainty.chance?.excess.value],
  ['excess_lower', ({ certainty }) => certainty.chance?.excess.lower],
  ['excess_upper', ({ certainty }) => certainty.chance?.excess.upper],
  ['p', ({ certainty }) => certainty.chance?.p],
  ['p_holm', ({ certainty }) => certainty.chance?.holm],
];

/** Of one source; `place` is where it stands in every document's lists. */
function sourceColumns(id: string, place: number): readonly DocumentColumn[] {
  return [
    [`shared_words_with_${id}`, ({ sources }) => sources[place]?.coverage.numerator],
    [`share_with_${id}`, ({ sources }) => sources[place]?.coverage.value],
    [`words_alone_from_${id}`, ({ attribution }) => attribution.sources[place]?.alone],
    [`words_nearest_from_${id}`, ({ attribution }) => attribution.sources[place]?.nearest],
    [`words_earliest_from_${id}`, ({ attribution }) => attribution.sources[place]?.earliest],
  ];
}

const wordingColumns: readonly DocumentColumn[] = [
  ['wording_changes', ({ wording }) => wording.counts.total],
  ...wordingKinds.map(
    (kind): DocumentColumn => [
      `${kind.type}_${kind.direction.replace('-', '_')}`,
      ({ wording }) => countOf(wording.counts, kind),
    ],
  ),
  ['local_clauses', ({ wording }) => wording.counts.localClauses],
];

const anchoringColumns: readonly DocumentColumn[] = [
  ['anchored_words', ({ anchoring }) => anchoring.anchored.numerator],
  ['anchored', ({ anchoring: { anchored } }) => ratioOf(anchored)],
  ['on_goals_words', ({ anchoring }) => anchoring.onGoals?.numerator],
  ['on_goals', ({ anchoring: { onGoals } }) => onGoals && ratioOf(onGoals)],
];

const goalColumns: readonly DocumentColumn[] = uptakeDegrees.map((degree) => [
  `goals_${degree}`,
  (document) => countDegrees(document)[degree],
]);

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
