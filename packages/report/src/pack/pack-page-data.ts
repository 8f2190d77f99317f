import { uptakeDegrees } from '@klippoglim/attribution';
import type { ReadFile, StudyDocument, StudyResult } from '@klippoglim/municipal';
import type { ReportLanguage } from '../language.js';
import {
  type PageData,
  type PageDocument,
  type PagePassage,
  type PageSource,
  pageKinds,
} from '../page/model.js';
import { packRuns } from '../page/runs.js';
import { listOrigins } from '../study/list-origins.js';
import type { PlacedRun } from './split-into-runs.js';
import type { TextNumbers } from './text-numbers.js';

/** What the page holds besides the texts. Linear in the study and its texts. */
export function packPageData(
  study: StudyResult,
  runs: ReadonlyMap<string, readonly PlacedRun[]>,
  numbers: TextNumbers,
  language: ReportLanguage,
): PageData {
  const { title, generatedWith, sources, documents, lineage, goals, editions } = study;
  const { sensitivity, failures, warnings } = study;
  const placeOf = new Map(documents.map(({ id }, at) => [id, at]));
  return {
    title,
    language,
    generatedWith,
    sources: sources.map(withoutParts),
    documents: documents.map((document) =>
      packDocument(document, runs.get(document.id) ?? [], numbers),
    ),
    municipalities: study.municipalities.map(({ name, number, documents: ids }) => ({
      name,
      ...(number !== undefined && { number }),
      documents: ids.map((id) => placeOf.get(id)!),
    })),
    lineage,
    goals,
    editions,
    ...(sensitivity && { sensitivity }),
    failures,
    warnings,
  };
}

function packDocument(
  document: StudyDocument,
  runs: readonly PlacedRun[],
  numbers: TextNumbers,
): PageDocument {
  const { coverage: _, longestPassage: __, attribution, ...rest } = withoutParts(document);
  const { sources, peers, goals, wording, anchoring, ...described } = rest;
  const { names: ___, ...anchored } = anchoring;
  return {
    ...described,
    shares: sources.map(({ sourceId: _, passages: __, ...share }) => share),
    peers: peers.map(({ documentId, direction }) => ({
      document: numbers.of(documentId) - numbers.sources,
      direction,
    })),
    passages: listOrigins(document).flatMap(({ id, passages }) =>
      passages.map(
        ({ kind, parts, target }): PagePassage => [
          numbers.of(id),
          pageKinds.indexOf(parts === undefined ? kind : 'summary'),
          target.words,
          target.start,
        ],
      ),
    ),
    ...packRuns(runs),
    goals: goals.map(({ degree, place, confidence }) => [
      uptakeDegrees.indexOf(degree),
      place?.start ?? -1,
      confidence,
    ]),
    changes: wording.counts,
    anchoring: anchored,
  };
}

function withoutParts<File extends ReadFile>({
  language: { parts: _, ...language },
  supplementary: __,
  ...file
}: File): Omit<File, 'language' | 'supplementary'> & Pick<PageSource, 'language'> {
  return { ...file, language };
}
