import type { Quotation, ReadFile, StudyResult } from '@klippoglim/municipal';
import { listOriginPassages, type OriginPassage } from '../study/list-origin-passages.js';
import { countCodePoints } from './count-code-points.js';

/**
 * A W3C Web Annotation collection in JSON-LD: an annotation for each passage, motivated by
 * `linking`, whose target is the stretch of the document and whose body is the stretch of the
 * source, or of the other municipality's document. Each has a TextPositionSelector, in code points as the
 * model asks, and a TextQuoteSelector. Takes time linear in the size of the study.
 */
export function renderWebAnnotations(study: StudyResult): string {
  const passages = listOriginPassages(study);
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
      items: passages.map(annotationOf),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(placed: OriginPassage): object {
  const { document, role, originId, origin, originIsYounger, direction, passage, index } = placed;
  // Four parts where three are a source's: ids of sources and documents cannot be mixed up.
  const peer = role === 'peer' ? ['peer'] : [];
  const names = [document.id, ...peer, originId, String(index + 1)].map(iriPart);
  const kindOfOrigin = role === 'peer' ? 'document' : 'source';
  return {
    id: `urn:klippoglim:annotation:${names.join(':')}`,
    type: 'Annotation',
    motivation: 'linking',
    'klippoglim:kind': passage.kind,
    'klippoglim:similarity': passage.similarity,
    'klippoglim:sourceIsYounger': originIsYounger,
    'klippoglim:direction': direction,
    body: stretchOf(`urn:klippoglim:${kindOfOrigin}:${iriPart(originId)}`, passage.source, origin),
    target: stretchOf(`urn:klippoglim:document:${iriPart(document.id)}`, passage.target, document),
  };
}

/** An id as part of an IRI; half a surrogate pair, which no IRI can hold, becomes U+FFFD. */
function iriPart(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'));
}

function stretchOf(
  source: string,
  { start, end, text, page }: Quotation,
  file: Pick<ReadFile, 'supplementary'> | undefined,
): object {
  const inText = countCodePoints(file);
  return {
    type: 'SpecificResource',
    source,
    ...(page === undefined ? {} : { 'klippoglim:page': page }),
    selector: [
      { type: 'TextPositionSelector', start: inText(start), end: inText(end) },
      { type: 'TextQuoteSelector', exact: text },
    ],
  };
}
