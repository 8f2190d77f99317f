import { expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderWebAnnotations } from '../src/exchange/web-annotations.js';
import { listOrigins } from '../src/study/list-origins.js';
import { hostileStudy, injections } from './hostile-study.js';
import { sampleStudy } from './sample-study.js';
import { studyOfTwoSides } from './two-sides.js';

type Json = Readonly<Record<string, unknown>>;

interface Stretch {
  readonly type: string;
  readonly source: string;
  readonly selector: readonly [position: Json, quote: Json];
}

interface Annotation extends Json {
  readonly id: string;
  readonly body: Stretch;
  readonly target: Stretch;
}

interface Collection extends Json {
  readonly id: string;
  readonly total: number;
  readonly first: Json & { readonly items: readonly Annotation[] };
}

const render = (study: StudyResult): Collection => JSON.parse(renderWebAnnotations(study));

/** An absolute IRI, of ASCII here, without anything that would have to be escaped. */
const iri = /^urn:klippoglim:[\w:%.~!*'()-]+$/u;

/** What the W3C recommendation asks of a collection, a page and an annotation of this kind. */
function expectConformance(collection: Collection): void {
  const { id, total, first } = collection;
  expect(collection['@context']).toContain('http://www.w3.org/ns/anno.jsonld');
  expect(collection).toMatchObject({ type: 'AnnotationCollection', label: expect.any(String) });
  expect(first).toMatchObject({ type: 'AnnotationPage', partOf: id, startIndex: 0 });
  expect(first.items).toHaveLength(total);
  expect(new Set(first.items.map((item) => item.id)).size).toBe(total);
  for (const annotation of first.items) {
    expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'linking' });
    expect(annotation.id).toMatch(iri);
    for (const { type, source, selector } of [annotation.body, annotation.target]) {
      expect(type).toBe('SpecificResource');
      expect(source).toMatch(iri);
      const [position, quote] = selector;
      expect(position).toMatchObject({
        ...{ type: 'TextPositionSelector', start: expect.any(Number), end: expect.any(Number) },
      });
      expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: expect.any(String) });
    }
  }
}

test('an annotation for each passage: the document is its target, the source its body', () => {
  const collection = render(sampleStudy);
  expectConformance(collection);
  expect(collection.total).toBe(3);
  expect(collection.first.items[0]).toEqual({
    id: 'urn:klippoglim:annotation:fjordvik-2018:agenda:1',
    type: 'Annotation',
    motivation: 'linking',
    'klippoglim:kind': 'verbatim',
    'klippoglim:similarity': 1,
    'klippoglim:sourceIsYounger': false,
    body: {
      type: 'SpecificResource',
      source: 'urn:klippoglim:source:agenda',
      'klippoglim:page': 3,
      selector: [
        { type: 'TextPositionSelector', start: 7, end: 48 },
        { type: 'TextQuoteSelector', exact: 'Kommunene skal samarbeide,\nog "dele" data ja' },
      ],
    },
    target: {
      type: 'SpecificResource',
      source: 'urn:klippoglim:document:fjordvik-2018',
      'klippoglim:page': 2,
      selector: [
        { type: 'TextPositionSelector', start: 0, end: 41 },
        { type: 'TextQuoteSelector', exact: 'Kommunene skal samarbeide,\nog "dele" data' },
      ],
    },
  });
});

test('texts come back as they were, and ids make IRIs, whatever is in them', () => {
  const check = (text: string): void => {
    const study = hostileStudy(text);
    const collection = render(study);
    expectConformance(collection);
    expect(collection['label']).toBe(study.title);
    const passages = study.documents.flatMap((document) =>
      listOrigins(document).flatMap((origin) => origin.passages),
    );
    expect(
      collection.first.items.map(({ target, body }) => [
        target.selector[1]['exact'],
        body.selector[1]['exact'],
      ]),
    ).toEqual(passages.map(({ target, source }) => [target.text, source.text]));
  };
  injections.forEach(check);
  fc.assert(fc.property(hostileText, check));
});

test('between municipalities the body is the other document, with who has it from whom', () => {
  const [, , from, to] = render(studyOfTwoSides()).first.items;
  expect(from).toMatchObject({
    id: 'urn:klippoglim:annotation:fjordvik-2018:peer:vik:1',
    ...{ 'klippoglim:direction': 'from', 'klippoglim:sourceIsYounger': false },
    target: { source: 'urn:klippoglim:document:fjordvik-2018' },
    body: { source: 'urn:klippoglim:document:vik' },
  });
  expect(to).toMatchObject({
    id: 'urn:klippoglim:annotation:vik:peer:fjordvik-2018:1',
    ...{ 'klippoglim:direction': 'to', 'klippoglim:sourceIsYounger': true },
    target: { source: 'urn:klippoglim:document:vik' },
    body: { source: 'urn:klippoglim:document:fjordvik-2018' },
  });
});
