import type { ReadFile, StudyDocument, StudyWarning } from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { type Column, type ColumnDescription, units } from './column.js';

/** What names a document, as far as it is known of one that could not be read. */
export type TargetName = Partial<Pick<StudyDocument, 'id' | 'municipality' | 'number'>>;

/** What names a document in every table. */
export const targetColumns: readonly Column<TargetName>[] = [
  {
    name: 'target_id',
    type: 'id',
    meaning: 'The document; joins every table that has target_id.',
    value: ({ id }) => id,
  },
  {
    name: 'municipality',
    type: 'text',
    meaning: 'Name of the municipality that the document is from.',
    value: ({ municipality }) => municipality,
  },
  {
    name: 'municipality_number',
    type: 'id',
    meaning: 'Official number of the municipality, four digits: text, since it may begin with 0.',
    emptyMeans: 'the manifest gives none',
    value: ({ number }) => number,
  },
];

/** The first of them alone. */
export const targetId: Column<TargetName> = targetColumns[0]!;

/** A file that was read, as a source or document. */
export const fileColumns: readonly Column<Omit<ReadFile, 'id' | 'file'>>[] = [
  { name: 'title', type: 'text', meaning: 'Title.', value: ({ title }) => title },
  {
    name: 'date',
    type: 'date',
    meaning: 'Date of adoption or publication, ISO 8601, as precise as the manifest gives it.',
    emptyMeans: 'the manifest gives none',
    value: ({ date }) => date,
  },
  {
    name: 'format',
    type: 'category',
    values: ['pdf', 'docx', 'odt', 'html', 'markdown', 'text'],
    meaning: 'Format of the file, told from its bytes.',
    value: ({ format }) => format,
  },
  {
    name: 'language',
    type: 'text',
    meaning: 'Main language, as a BCP 47 tag: nb Bokmål, nn Nynorsk, en English.',
    emptyMeans: 'could not be told',
    value: ({ language }) => language.tag,
  },
  {
    name: 'language_reliable',
    type: 'boolean',
    meaning: 'false if the language is a guess on too little or too mixed text.',
    value: ({ language }) => language.reliable,
  },
  {
    name: 'pages',
    type: 'integer',
    unit: 'pages',
    meaning: 'Pages of the file.',
    emptyMeans: 'the format has no pages',
    value: ({ pages }) => pages,
  },
  {
    name: 'words',
    type: 'integer',
    unit: units.words,
    meaning: 'Length: words of the text as read.',
    value: ({ words }) => words,
  },
];

/** Warnings of one file, and why it could not be read. */
export const warningsColumn: Column<readonly StudyWarning[]> = {
  name: 'warnings',
  type: 'integer',
  unit: 'warnings',
  meaning: 'Warnings that figures of this file may be wrong; notes are not counted.',
  value: (warnings) => warnings.filter(isWarning).length,
};

export const fileColumn: Column<Pick<ReadFile, 'file'>> = {
  name: 'file',
  type: 'text',
  meaning: 'Path relative to the manifest, with /; in an archive archive.zip/member.docx.',
  value: ({ file }) => file,
};

export const errorColumn: Column<string | undefined> = {
  name: 'error',
  type: 'text',
  meaning:
    'Code of the reason why the file could not be read, for example no-text: it has no figures.',
  emptyMeans: 'it was read',
  value: (code) => code,
};

/** What an empty cell says in the row of a file that could not be read. */
export const UNREAD = 'the file could not be read';

/** What names a source in every table. */
export const sourceId: ColumnDescription = {
  name: 'source_id',
  type: 'id',
  meaning: 'The source; joins every table that has source_id.',
};

export const youngerColumn: ColumnDescription = {
  name: 'source_is_younger',
  type: 'boolean',
  meaning:
    'true if the source is known to be younger than the document, which then has not copied from it; false if it is older or as old, or dates do not tell.',
};
