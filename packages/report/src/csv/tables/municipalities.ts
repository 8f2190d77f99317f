import type { StudyDocument } from '@klippoglim/municipal';
import { sumClasses } from '../../study/token-classes.js';
import { type Column, units, withinIfKnown } from '../column.js';
import { targetColumns } from '../shared-columns.js';
import { defineTable, type Table } from '../table.js';
import { type ClassedWords, classColumns } from './class-columns.js';

interface Row {
  readonly municipality: string;
  readonly number: string | undefined;
  readonly documents: number;
  /** Its files that could not be read. */
  readonly unread: number;
  /** All its documents together; undefined without one. */
  readonly all: ClassedWords | undefined;
}

const wordsColumn: Column<ClassedWords> = {
  name: 'words',
  type: 'integer',
  unit: units.words,
  meaning: 'Words of all its documents.',
  value: ({ words }) => words,
};

/** municipalities.csv: shares are of all words of all documents, not means of documents' shares. */
export const municipalitiesTable: Table = defineTable<Row>({
  file: 'municipalities.csv',
  row: 'A municipality, all its documents together; then those of which nothing could be read.',
  columns: [
    {
      name: 'municipality',
      type: 'text',
      meaning: 'Name of the municipality.',
      value: ({ municipality }) => municipality,
    },
    { ...targetColumns[2]!, value: ({ number }) => number },
    {
      name: 'documents',
      type: 'integer',
      unit: 'documents',
      meaning: 'Its documents that could be read.',
      value: ({ documents }) => documents,
    },
    {
      name: 'unread_documents',
      type: 'integer',
      unit: 'documents',
      meaning: 'Its documents that could not be read; their reasons stand in documents.csv.',
      value: ({ unread }) => unread,
    },
    ...[wordsColumn, ...classColumns].map((column) =>
      withinIfKnown<Row, ClassedWords>(
        column,
        ({ all }) => all,
        'no document of the municipality could be read',
      ),
    ),
  ],
  rowsOf({ municipalities, documents, failures }) {
    const documentOf = new Map(documents.map((document) => [document.id, document]));
    const unread = new Map<string, { name: string; number: string | undefined; files: number }>();
    for (const { role, municipality: name, number } of failures) {
      if (role !== 'target' || name === undefined) continue;
      const known = unread.get(keyOf(name, number));
      if (known === undefined) unread.set(keyOf(name, number), { name, number, files: 1 });
      else known.files++;
    }
    const rows = municipalities.map(({ name, number, documents: ids }): Row => {
      const key = keyOf(name, number);
      const files = unread.get(key)?.files ?? 0;
      unread.delete(key);
      const own = ids.flatMap((id) => documentOf.get(id) ?? []);
      return {
        ...{ municipality: name, number, documents: own.length, unread: files },
        all: addUp(own),
      };
    });
    return [
      ...rows,
      ...[...unread.values()].map(
        ({ name, number, files }): Row => ({
          ...{ municipality: name, number, documents: 0, unread: files },
          all: undefined,
        }),
      ),
    ];
  },
});

/** Municipalities of one name have different numbers. */
function keyOf(name: string, number: string | undefined): string {
  return JSON.stringify(number === undefined ? [name] : ['number', number]);
}

function addUp(documents: readonly StudyDocument[]): ClassedWords {
  const { words, of } = sumClasses(documents);
  return {
    words,
    of: (name) => of[name],
    shared: documents.reduce((sum, { attribution }) => sum + attribution.shared.numerator, 0),
  };
}
