import type { Quotation, StudyResult } from '@klippoglim/municipal';
import { listPassages, type PlacedPassage } from '../study/list-passages.js';

/** What the annotations are made with, besides the study. */
export interface WebAnnotationOptions {
  /**
   * Texts as read, by the id of the document or source. Where a text is given, its positions are
   * code points, as the W3C model asks, and its quotations have a prefix and a suffix; a study
   * does not hold whole texts, so without one its positions are UTF-16 code units.
   */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Longest prefix and suffix, in code points. */
const contextLength = 32;

/**
 * A W3C Web Annotation collection in JSON-LD: an annotation for each passage, motivated by
 * `linking`, whose target is the stretch of the document and whose body is the stretch of the
 * source. Each has a TextPositionSelector, which says what it counts, and a TextQuoteSelector.
 * Takes time linear in the size of the study, and in the lengths of given texts × their passages.
 *
 * @throws {RangeError} if a given text does not have the words of a passage at its place.
 */
export function renderWebAnnotations(
  study: StudyResult,
  { texts = new Map() }: WebAnnotationOptions = {},
): string {
  const passages = listPassages(study);
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { klippoglim: 'urn:klippoglim:term:' }],
    id: 'urn:klippoglim:annotations',
    type: 'AnnotationCollection',
    label: study.title,
    generator: {
      id: 'urn:klippoglim:software',
      type: 'Software',
      name: `klippoglim ${study.generatedWith.version}`,
      'klippoglim:signature': study.generatedWith.signature,
    },
    total: passages.length,
    first: {
      id: 'urn:klippoglim:annotations:1',
      type: 'AnnotationPage',
      partOf: 'urn:klippoglim:annotations',
      startIndex: 0,
      items: passages.map((placed) => annotationOf(placed, texts)),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(
  { document, share, passage, index }: PlacedPassage,
  texts: ReadonlyMap<string, string>,
): object {
  const { id } = document;
  const { sourceId, sourceIsYounger } = share;
  const names = [id, sourceId, String(index + 1)].map(iriPart);
  return {
    id: `urn:klippoglim:annotation:${names.join(':')}`,
    type: 'Annotation',
    motivation: 'linking',
    'klippoglim:kind': passage.kind,
    'klippoglim:similarity': passage.similarity,
    'klippoglim:sourceIsYounger': sourceIsYounger,
    body: stretchOf(`urn:klippoglim:source:${iriPart(sourceId)}`, passage.source, {
      id: sourceId,
      text: texts.get(sourceId),
    }),
    target: stretchOf(`urn:klippoglim:document:${iriPart(id)}`, passage.target, {
      id,
      text: texts.get(id),
    }),
  };
}

/** An id as part of an IRI; half a surrogate pair, which no IRI can hold, becomes U+FFFD. */
function iriPart(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'));
}

interface ReadText {
  readonly id: string;
  readonly text: string | undefined;
}

function stretchOf(source: string, quotation: Quotation, { id, text }: ReadText): object {
  const { start, end, text: exact, page } = quotation;
  if (text !== undefined && text.slice(start, end) !== exact) {
    throw new RangeError(
      `The text of ${JSON.stringify(id)} has other words at ${start} to ${end} than the study: give the text that the study was made from.`,
    );
  }
  const quote = { type: 'TextQuoteSelector', exact };
  return {
    type: 'SpecificResource',
    source,
    ...(page === undefined ? {} : { 'klippoglim:page': page }),
    selector:
      text === undefined
        ? [positionSelector(start, end, 'UTF-16 code unit'), quote]
        : [
            positionSelector(codePoints(text, start), codePoints(text, end), 'code point'),
            { ...quote, ...contextOf(text, start, end) },
          ],
  };
}

function positionSelector(start: number, end: number, unit: string): object {
  return { type: 'TextPositionSelector', start, end, 'klippoglim:unit': unit };
}

/** How many code points begin before an offset in UTF-16 code units. */
function codePoints(text: string, offset: number): number {
  let count = 0;
  for (const _ of text.slice(0, offset)) count += 1;
  return count;
}

function contextOf(text: string, start: number, end: number): object {
  // Twice as many code units hold at least as many code points.
  const before = [...text.slice(Math.max(0, start - 2 * contextLength), start)];
  const after = [...text.slice(end, end + 2 * contextLength)];
  return {
    prefix: before.slice(-contextLength).join(''),
    suffix: after.slice(0, contextLength).join(''),
  };
}
