import type { StudyDocument, StudyFailure, StudyResult, StudySource } from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { copiedWords, shareOf, sumClasses } from '../study/token-classes.js';
import { sharesWithYounger } from '../study/younger-sources.js';
import { type DocumentColumn, findingColumns } from './finding-columns.js';
import { type Cell, type CsvColumn, renderCsv } from './render-csv.js';

/** A document with all its municipality's, or a target that could not be read. */
type Row =
  | { readonly document: StudyDocument; readonly municipality: Municipality }
  | { readonly failure: StudyFailure };

/** Words of all its documents. */
interface Municipality {
  readonly words: number;
  readonly copied: number;
}

/**
 * municipalities.csv: a row for each document, with its own figures and those of its municipality
 * (which repeat in the rows of its other documents), then a row with an `error` and no figures for
 * each target that could not be read: what is not known is empty, never 0.
 *
 * `copied_words` are those from sources, in one or several; `shared_words` have nothing set apart.
 * What is shared with a single source `ID` may overlap with what is shared with others.
 * `warnings` counts what may make figures wrong, not notes.
 */
export function renderMunicipalitiesCsv(study: StudyResult): string {
  const documentOf = new Map(study.documents.map((document) => [document.id, document]));
  const municipalityOf = new Map(
    study.municipalities.flatMap(({ documents }) => {
      const counts = sumClasses(documents.flatMap((id) => documentOf.get(id) ?? []));
      const all: Municipality = { words: counts.words, copied: copiedWords(counts) };
      return documents.map((id) => [id, all] as const);
    }),
  );
  const rows: Row[] = study.documents.map((document) => ({
    document,
    municipality: municipalityOf.get(document.id) as Municipality,
  }));
  for (const failure of study.failures) if (failure.role === 'target') rows.push({ failure });
  return renderCsv(columnsOf(study.sources), rows);
}

function columnsOf(sources: readonly StudySource[]): readonly CsvColumn<Row>[] {
  return [
    known('municipality', ({ municipality }) => municipality),
    known('municipality_number', ({ number }) => number),
    ofMunicipality('municipality_words', ({ words }) => words),
    ofMunicipality('municipality_copied_words', ({ copied }) => copied),
    ofMunicipality('municipality_share', ({ copied, words }) => shareOf(copied, words)),
    known('target_id', ({ id }) => id),
    ofDocument(['document_type', ({ documentType }) => documentType]),
    ofDocument(['title', ({ title }) => title]),
    ofDocument(['date', ({ date }) => date]),
    known('file', ({ file }) => file),
    ofDocument(['format', ({ format }) => format]),
    ofDocument(['language', ({ language }) => language.tag]),
    ofDocument(['words_by_language', wordsByLanguage]),
    ofDocument(['pages', ({ pages }) => pages]),
    ofDocument(['words', ({ words }) => words]),
    ...findingColumns(sources).map(ofDocument),
    ofDocument(['younger_sources', youngerSources]),
    ofDocument(['longest_passage_words', ({ longestPassage }) => longestPassage?.words ?? 0]),
    ofDocument(['longest_passage_source_id', ({ longestPassage }) => longestPassage?.sourceId]),
    ofDocument(['longest_passage_page', ({ longestPassage }) => longestPassage?.page]),
    ofDocument(['warnings', ({ warnings }) => warnings.filter(isWarning).length]),
    ['error', (row) => ('failure' in row ? row.failure.code : undefined)],
  ];
}

const ofDocument = ([name, cell]: DocumentColumn): CsvColumn<Row> => [
  name,
  (row) => ('document' in row ? cell(row.document) : undefined),
];

const ofMunicipality = (
  name: string,
  cell: (municipality: Municipality) => Cell,
): CsvColumn<Row> => [name, (row) => ('municipality' in row ? cell(row.municipality) : undefined)];

/** What is known of a target even if it could not be read. */
const known = (
  name: string,
  cell: (about: Partial<Pick<StudyDocument, 'municipality' | 'number' | 'id' | 'file'>>) => Cell,
): CsvColumn<Row> => [name, (row) => cell('document' in row ? row.document : row.failure)];

/** `nb 1203; en 140`; `?` is what could not be told. */
function wordsByLanguage({ language }: StudyDocument): string {
  return language.shares.map(({ tag = '?', words }) => `${tag} ${words}`).join('; ');
}

/** Sources that share text with a document and are younger than it. */
function youngerSources({ sources }: StudyDocument): string {
  return sources
    .filter(sharesWithYounger)
    .map(({ sourceId }) => sourceId)
    .join('; ');
}
