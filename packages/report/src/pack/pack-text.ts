import { type AlignedWord, type Document, tokenize } from '@klippoglim/core';
import type { Excerpt, StudyDocument, StudyPassage, StudyTexts } from '@klippoglim/municipal';
import type { PageReading, PageText, PassageReading, Place } from '../page/model.js';
import { listOrigins } from '../study/list-origins.js';
import { operations } from '../study/list-passages.js';
import type { PlacedRun } from './split-into-runs.js';

/** A source's text as the page reads it. */
export function packSourceText(document: Document): PageText {
  const { text, pages = [], sections = [] } = document;
  return {
    text,
    pages: pages.map(({ number, span }) => [number, span.start]),
    headings: sections.map(({ level, title, span }) => [
      level,
      span.start,
      Math.min(span.start + title.length, span.end),
    ]),
  };
}

/** A document's text with what was found in it. Linear in the text, with an alignment of each passage. */
export function packDocumentText(
  document: StudyDocument,
  runs: readonly PlacedRun[],
  texts: StudyTexts,
): PageText {
  const read = texts.documents.get(document.id);
  return {
    ...packSourceText(read ?? { id: document.id, text: '' }),
    reading: packReading(document, runs, texts),
  };
}

function packReading(
  document: StudyDocument,
  runs: readonly PlacedRun[],
  texts: StudyTexts,
): PageReading {
  return {
    runs: runs.map(({ start, end, segment }) => [start, end, segment]),
    segments: document.attribution.segments.map(({ words: _, ...segment }) => segment),
    passages: listOrigins(document).flatMap(({ id, passages }) =>
      passages.map((passage) => passageReading(passage, id, document.id, texts)),
    ),
    changes: document.wording.changes,
    names: document.anchoring.names,
    goals: document.goals.map(({ place }) => (place === undefined ? {} : { place })),
  };
}

function passageReading(
  passage: StudyPassage,
  originId: string,
  targetId: string,
  texts: StudyTexts,
): PassageReading {
  const { similarity, operations: counts, target, source, parts } = passage;
  const { text: _, ...from } = source;
  const origin = texts.documents.get(originId)?.text ?? '';
  const { words: __, ...to } = target;
  return {
    similarity,
    operations: counts,
    target: placeOf(to),
    source: from,
    ...(parts && {
      parts: parts.map((part) => ({
        target: placeOf(part.target),
        source: placeOf(part.source),
      })),
    }),
    alignment: packAlignment(
      texts.align(originId, targetId, passage),
      tokenize(origin.slice(source.start, source.end)).starts,
      source.start,
    ),
  };
}

function placeOf({ text: _, ...place }: Excerpt): Place {
  return place;
}

/** Joins words with one operation that follow each other on both sides; see `PassageReading.alignment`. */
function packAlignment(
  words: readonly AlignedWord[],
  sourceStarts: Uint32Array,
  offset: number,
): readonly number[] {
  const tokenAt = new Map(Array.from(sourceStarts, (start, token) => [start + offset, token]));
  const packed: number[] = [];
  let expected = -1;
  for (const { operation, source, target } of words) {
    if (target === undefined) continue;
    const token = source === undefined ? -1 : tokenAt.get(source.start)!;
    const kind = operations.indexOf(operation);
    const last = packed.length - 3;
    if (last >= 0 && packed[last] === kind && token === expected) packed[last + 1]! += 1;
    else packed.push(kind, 1, token);
    expected = token === -1 ? -1 : token + 1;
  }
  return packed;
}
