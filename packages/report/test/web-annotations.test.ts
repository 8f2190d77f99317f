import { expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderWebAnnotations, type WebAnnotationOptions } from '../src/index.js';
import { hostileStudy, injections } from './hostile-study.js';
import { sampleStudy } from './sample-study.js';

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

const render = (study: StudyResult, options?: WebAnnotationOptions): Collection =>
  JSON.parse(renderWebAnnotations(study, options));

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
  expect(collection.total).toBe(2);
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
        {
          ...{ type: 'TextPositionSelector', start: 7, end: 48 },
          'klippoglim:unit': 'UTF-16 code unit',
        },
        { type: 'TextQuoteSelector', exact: 'Kommunene skal samarbeide,\nog "dele" data ja' },
      ],
    },
    target: {
      type: 'SpecificResource',
      source: 'urn:klippoglim:document:fjordvik-2018',
      'klippoglim:page': 2,
      selector: [
        {
          ...{ type: 'TextPositionSelector', start: 0, end: 41 },
          'klippoglim:unit': 'UTF-16 code unit',
        },
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
    const passages = study.documents.flatMap(({ sources }) =>
      sources.flatMap((share) => share.passages),
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

/** The sample study with one passage, from a place in a text. */
function studyOf(before: string, exact: string): StudyResult {
  const [document] = sampleStudy.documents;
  const [share] = document!.sources;
  const [passage] = share!.passages;
  const target = {
    ...passage!.target,
    ...{ start: before.length, end: before.length + exact.length, text: exact },
  };
  return {
    ...sampleStudy,
    documents: [{ ...document!, sources: [{ ...share!, passages: [{ ...passage!, target }] }] }],
  };
}

test('with the text, positions are code points that select the quotation, in its context', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (before, exact, after) => {
      const text = before + exact + after;
      // A passage begins and ends between code points: words do.
      fc.pre([...text].length === [before, exact, after].flatMap((part) => [...part]).length);
      const texts = new Map([['fjordvik-2018', text]]);
      const [annotation] = render(studyOf(before, exact), { texts }).first.items;
      const [position, quote] = annotation!.target.selector;
      const { start, end } = position as { start: number; end: number };
      expect(position['klippoglim:unit']).toBe('code point');
      expect([...text].slice(start, end).join('')).toBe(exact);
      expect(text).toContain(`${quote['prefix']}${exact}${quote['suffix']}`);
      expect(quote['prefix']).toBe([...before].slice(-32).join(''));
      expect(quote['suffix']).toBe([...after].slice(0, 32).join(''));
      // The source's text was not given.
      expect(annotation!.body.selector[0]['klippoglim:unit']).toBe('UTF-16 code unit');
    }),
  );
});

test('a text that the study was not made from is refused by its id', () => {
  const texts = new Map([['fjordvik-2018', 'noe helt annet']]);
  expect(() => renderWebAnnotations(sampleStudy, { texts })).toThrow(
    /^The text of "fjordvik-2018" has other words at 0 to 41 than the study/,
  );
});
