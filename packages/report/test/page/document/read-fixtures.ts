import type { StudyDocument, StudyResult } from '@klippoglim/municipal';
import { packDocumentText, packSourceText } from '../../../src/pack/pack-text.js';
import { splitIntoRuns } from '../../../src/pack/split-into-runs.js';
import { numberTexts } from '../../../src/pack/text-numbers.js';
import { type Filters, initialFilters } from '../../../src/page/filters.js';
import type { PageData, PageDocument, PageReading, PageText } from '../../../src/page/model.js';
import { type DocumentReading, readDocument } from '../../../src/page/views/document/stops.js';
import { fixtureStudy } from '../../fixture-study.js';
import { packStudy } from '../pack-study.js';

/** A document of the fixtures as the page has it, and as the study has it. */
export interface ReadFixture {
  readonly found: StudyDocument;
  readonly document: PageDocument;
  readonly text: PageText;
  readonly reading: PageReading;
  readonly order: DocumentReading;
}

/** The fixtures' study as the page has it, its texts unpacked. */
export interface ReadFixtures {
  readonly study: StudyResult;
  readonly data: PageData;
  readonly filters: Filters;
  readonly documents: readonly ReadFixture[];
  /** Every text, by its number. */
  readonly texts: readonly PageText[];
}

export async function readFixtures(change: Partial<Filters> = {}): Promise<ReadFixtures> {
  const { result, texts } = await fixtureStudy();
  const data = packStudy({ result, texts });
  const filters = { ...initialFilters(data), ...change };
  const numbers = numberTexts(result);
  const documents = result.documents.map((found, at): ReadFixture => {
    const read = texts.documents.get(found.id)!;
    const text = packDocumentText(found, splitIntoRuns(found, read.text, numbers), texts);
    const reading = text.reading!;
    const document = data.documents[at]!;
    return {
      ...{ found, document, text, reading },
      order: readDocument(document, reading, data, filters),
    };
  });
  const sources = result.sources.map(({ id }) => packSourceText(texts.documents.get(id)!));
  return {
    ...{ study: result, data, filters, documents },
    texts: [...sources, ...documents.map(({ text }) => text)],
  };
}
