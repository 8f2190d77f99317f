import type { LanguageShare, StudyDocument } from '@klippoglim/municipal';
import { shareOf } from '../../study/share-of.js';
import { units, within } from '../column.js';
import { targetId } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';

interface Row {
  readonly document: StudyDocument;
  readonly share: LanguageShare;
}

/** document-languages.csv: a document's words sum to its length. */
export const documentLanguagesTable: Table = defineTable<Row>({
  file: 'document-languages.csv',
  row: 'A document and a language that parts of it are in, most words first.',
  columns: [
    within(targetId, ({ document }) => document),
    {
      name: 'language',
      type: 'text',
      meaning: 'The language, as a BCP 47 tag, told from the text.',
      emptyMeans: 'could not be told: short texts, tables, other languages',
      value: ({ share }) => share.tag,
    },
    {
      name: 'words',
      type: 'integer',
      unit: units.words,
      meaning: 'Words of the document in it. They sum to words of documents.csv.',
      value: ({ share }) => share.words,
    },
    {
      name: 'share',
      type: 'number',
      unit: units.share,
      meaning: 'These words ÷ words of the document.',
      value: ({ document, share }) => shareOf(share.words, document.words),
    },
  ],
  rowsOf: ({ documents }) =>
    documents.flatMap((document) => document.language.shares.map((share) => ({ document, share }))),
});
