import type { Figures, StudyFigures } from '../../figures.js';
import { type Filters, isKept } from '../../filters.js';
import type { PageData, PageDocument } from '../../model.js';
import { youngerSourcesOf } from './copied-from.js';

/** A row of the table of municipalities: one of them, or one of its documents. */
export interface ShareRow {
  /** The municipality's name; of a document, its title. */
  readonly name: string;
  /** The municipality's official number. */
  readonly number?: string;
  /** Places of its documents. */
  readonly documents: readonly number[];
  readonly figures: Figures;
  /** Of several documents, the latest. */
  readonly date?: string;
  /** Words of the longest passage from a source that counts; 0 if there is none. */
  readonly longest: number;
  /** Whether a document of it shares words with a source that is younger. */
  readonly hasYounger: boolean;
  /** Its documents, if it has several. */
  readonly parts: readonly ShareRow[];
}

/** A row for each municipality, in the order of the data. */
export function makeShareRows(
  data: PageData,
  figures: StudyFigures,
  filters: Filters,
): readonly ShareRow[] {
  return data.municipalities.map(({ name, number, documents }, at) => {
    const rows = documents.map((place) => documentRow(place, data, figures, filters));
    const date = rows
      .map((row) => row.date ?? '')
      .sort()
      .at(-1);
    return {
      name,
      ...(number !== undefined && { number }),
      documents,
      figures: figures.municipalities[at]!,
      ...(date && { date }),
      longest: Math.max(0, ...rows.map(({ longest }) => longest)),
      hasYounger: rows.some(({ hasYounger }) => hasYounger),
      parts: rows.length > 1 ? rows : [],
    };
  });
}

function documentRow(
  place: number,
  data: PageData,
  figures: StudyFigures,
  filters: Filters,
): ShareRow {
  const document = data.documents[place]!;
  const { title, date } = document;
  return {
    name: title,
    documents: [place],
    figures: figures.documents[place]!,
    ...(date !== undefined && { date }),
    longest: longestPassage(document, filters, data.sources.length),
    hasYounger: youngerSourcesOf(place, data, figures).length > 0,
    parts: [],
  };
}

/** Words of the longest passage from a source under the filters: the study's figure without them. */
function longestPassage({ passages }: PageDocument, filters: Filters, sources: number): number {
  let longest = 0;
  for (const passage of passages) {
    if (passage[0] < sources && passage[2] > longest && isKept(passage, filters, sources)) {
      longest = passage[2];
    }
  }
  return longest;
}
