import type {
  MunicipalityResult,
  StudyDocument,
  StudyFailure,
  StudyResult,
  StudySource,
} from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { sharesWithYounger } from '../younger-sources.js';
import { type Cell, type CsvColumn, renderCsv } from './render-csv.js';

/** A document with its municipality, or a target that could not be read. */
type Row =
  | { readonly document: StudyDocument; readonly municipality: MunicipalityResult }
  | { readonly failure: StudyFailure };

/**
 * municipalities.csv: a row for each document, with its own figures and those of its municipality
 * (which repeat in the rows of its other documents), then a row with an `error` and no figures for
 * each target that could not be read: what is not known is empty, never 0.
 *
 * For each source, `share_from_ID` is `copied_words_from_ID` ÷ `words`. `warnings` counts what may
 * make figures wrong, not notes.
 */
export function renderMunicipalitiesCsv(study: StudyResult): string {
  const municipalityOf = new Map(
    study.municipalities.flatMap((municipality) =>
      municipality.documents.map((id) => [id, municipality] as const),
    ),
  );
  const rows: Row[] = study.documents.map((document) => ({
    document,
    municipality: municipalityOf.get(document.id) as MunicipalityResult,
  }));
  for (const failure of study.failures) if (failure.role === 'target') rows.push({ failure });
  return renderCsv(columnsOf(study.sources), rows);
}

function columnsOf(sources: readonly StudySource[]): readonly CsvColumn<Row>[] {
  return [
    known('municipality', ({ municipality }) => municipality),
    known('municipality_number', ({ number }) => number),
    ofMunicipality('municipality_words', ({ words }) => words),
    ofMunicipality('municipality_copied_words', ({ coverage }) => coverage.numerator),
    ofMunicipality('municipality_share', ({ coverage }) => coverage.value),
    known('target_id', ({ id }) => id),
    ofDocument('document_type', ({ documentType }) => documentType),
    ofDocument('title', ({ title }) => title),
    ofDocument('date', ({ date }) => date),
    known('file', ({ file }) => file),
    ofDocument('format', ({ format }) => format),
    ofDocument('language', ({ language }) => language.tag),
    ofDocument('words_by_language', wordsByLanguage),
    ofDocument('pages', ({ pages }) => pages),
    ofDocument('words', ({ words }) => words),
    ofDocument('copied_words', ({ coverage }) => coverage.numerator),
    ofDocument('share', ({ coverage }) => coverage.value),
    ...sources.flatMap(({ id }, place) => [
      ofDocument(`copied_words_from_${id}`, (document) => shareOf(document, place)?.numerator),
      ofDocument(`share_from_${id}`, (document) => shareOf(document, place)?.value),
    ]),
    ofDocument('younger_sources', youngerSources),
    ofDocument('longest_passage_words', ({ longestPassage }) => longestPassage?.words ?? 0),
    ofDocument('longest_passage_source_id', ({ longestPassage }) => longestPassage?.sourceId),
    ofDocument('longest_passage_page', ({ longestPassage }) => longestPassage?.page),
    ofDocument('warnings', ({ warnings }) => warnings.filter(isWarning).length),
    ['error', (row) => ('failure' in row ? row.failure.code : undefined)],
  ];
}

const ofDocument = (name: string, cell: (document: StudyDocument) => Cell): CsvColumn<Row> => [
  name,
  (row) => ('document' in row ? cell(row.document) : undefined),
];

const ofMunicipality = (
  name: string,
  cell: (municipality: MunicipalityResult) => Cell,
): CsvColumn<Row> => [name, (row) => ('municipality' in row ? cell(row.municipality) : undefined)];

/** What is known of a target even if it could not be read. */
const known = (
  name: string,
  cell: (about: Partial<Pick<StudyDocument, 'municipality' | 'number' | 'id' | 'file'>>) => Cell,
): CsvColumn<Row> => [name, (row) => cell('document' in row ? row.document : row.failure)];

function shareOf({ sources }: StudyDocument, place: number): StudyDocument['coverage'] | undefined {
  return sources[place]?.coverage;
}

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
