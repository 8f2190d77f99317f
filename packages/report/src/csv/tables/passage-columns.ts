import type { Operation } from '@klippoglim/core';
import type { Quotation, StudyDocument, StudyPassage } from '@klippoglim/municipal';
import { operations } from '../../study/list-passages.js';
import { attributedWords } from '../../study/passage-origin.js';
import { type Column, type ColumnDescription, units, within } from '../column.js';
import { targetColumns, targetId } from '../shared-columns.js';

/** A passage of a document, with what it is from: a source, or another municipality's document. */
export interface PassageRow {
  readonly document: StudyDocument;
  readonly originId: string;
  readonly passage: StudyPassage;
  /** Its place among the passages of that document and origin, from 0. */
  readonly index: number;
}

/** Where one side of a passage stands. */
function placeColumns(
  side: string,
  text: string,
  of: (passage: StudyPassage) => Quotation,
): readonly Column<PassageRow>[] {
  return [
    {
      name: `${side}_start`,
      type: 'integer',
      unit: units.offset,
      meaning: `Where the passage begins in the text of the ${text} as read, from 0.`,
      value: ({ passage }) => of(passage).start,
    },
    {
      name: `${side}_end`,
      type: 'integer',
      unit: units.offset,
      meaning: `Where it ends in the text of the ${text}; half-open.`,
      value: ({ passage }) => of(passage).end,
    },
    {
      name: `${side}_page`,
      type: 'integer',
      unit: units.page,
      meaning: `The page of the ${text} on which it begins.`,
      emptyMeans: 'the format has no pages',
      value: ({ passage }) => of(passage).page,
    },
  ];
}

const operationMeanings: Readonly<Record<Operation, string>> = {
  same: 'Words that stand on both sides in the same form and order.',
  inflected: 'Words in another inflection of the same word.',
  variant: 'Words in another written form of the same word, as Bokmål for Nynorsk.',
  substituted: 'Words that stand where the origin has another word.',
  moved: 'Words that stand in another place of the passage.',
  inserted: 'Words that the origin lacks there.',
  deleted: 'Words of the origin that were left out.',
};

/** The columns of a passage, with one that is of the pair. `side` names the origin in them, `text` in words. */
export function passageColumns<Row extends PassageRow>(
  side: 'source' | 'peer',
  text: string,
  originId: ColumnDescription,
  ofPair: Column<Row>,
): readonly Column<Row>[] {
  return [
    within(targetId, ({ document }) => document),
    ...placeColumns('target', 'document', ({ target }) => target),
    { ...originId, value: (row) => row.originId },
    ...placeColumns(side, text, ({ source }) => source),
    {
      name: 'kind',
      type: 'category',
      values: ['verbatim', 'edited', 'rewritten'],
      meaning:
        'verbatim: the same words in the same order; edited: words inflected, replaced, added or left out; rewritten: the same matter in largely other words or another order.',
      value: ({ passage }) => passage.kind,
    },
    {
      name: 'similarity',
      type: 'number',
      unit: units.share,
      meaning: 'Share of the words of the longer side that are aligned with a word of the other.',
      value: ({ passage }) => passage.similarity,
    },
    {
      name: 'words',
      type: 'integer',
      unit: units.words,
      meaning:
        'Length in the document. Passages may overlap, so that they do not sum to what is shared.',
      value: ({ passage }) => passage.target.words,
    },
    {
      name: 'target_text',
      type: 'text',
      meaning: 'The words of the document.',
      value: ({ passage }) => passage.target.text,
    },
    {
      name: `${side}_text`,
      type: 'text',
      meaning: `The words of the ${text}.`,
      value: ({ passage }) => passage.source.text,
    },
    {
      name: `${side}_words`,
      type: 'integer',
      unit: units.words,
      meaning: `Length in the ${text}.`,
      value: ({ passage }) => passage.source.words,
    },
    {
      name: 'parts',
      type: 'integer',
      unit: 'passages',
      meaning:
        'Of a summary (a passage that sums up a much longer stretch of its origin), the closer passages in it, often 0.',
      emptyMeans: 'it is no summary',
      value: ({ passage }) => passage.parts?.length,
    },
    ofPair,
    ...targetColumns
      .slice(1)
      .map((column) => within(column, ({ document }: PassageRow) => document)),
    {
      name: 'attributed_words',
      type: 'integer',
      unit: units.words,
      meaning: `Of the words in the document, those of which this ${text} has the nearest wording and which are not set apart. A word in two passages from one text counts in both.`,
      value: ({ document, originId: id, passage }) => attributedWords(document, id, passage),
    },
    ...operations.map(
      (operation): Column<PassageRow> => ({
        name: operation,
        type: 'integer',
        unit: units.words,
        meaning: operationMeanings[operation],
        value: ({ passage }) => passage.operations[operation],
      }),
    ),
    {
      name: 'passage',
      type: 'integer',
      unit: 'passage, from 1',
      meaning: `Place among the passages of that document and that ${text}; the three together name a passage.`,
      value: ({ index }) => index + 1,
    },
  ];
}
