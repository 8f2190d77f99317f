import { expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderGraphml } from '../src/exchange/graphml.js';
import { hostileStudy, injections } from './hostile-study.js';
import { keptByXml, parseXml, type XmlElement } from './parse-xml.js';
import { sampleStudy } from './sample-study.js';

interface Graph {
  readonly keys: readonly XmlElement[];
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly edges: readonly {
    readonly ends: string;
    readonly directed: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

/** Reads a graph as its consumers do: the keys first, then the data by them. */
function readGraph(study: StudyResult): Graph {
  const root = parseXml(renderGraphml(study));
  const keys = root.children.filter(({ name }) => name === 'key');
  const nameOf = new Map(keys.map(({ attributes }) => [attributes['id'], attributes]));
  const valuesOf = ({ name, children }: XmlElement): Record<string, string> =>
    Object.fromEntries(
      children.map(({ attributes, text }) => {
        const key = nameOf.get(attributes['key']);
        expect(key?.['for']).toBe(name);
        return [key?.['attr.name'] ?? '', text];
      }),
    );
  const [graph] = root.children.filter(({ name }) => name === 'graph');
  const elements = graph?.children ?? [];
  const nodes = new Map(
    elements
      .filter(({ name }) => name === 'node')
      .map((node) => [node.attributes['id'] ?? '', valuesOf(node)]),
  );
  const edges = elements
    .filter(({ name }) => name === 'edge')
    .map((edge) => {
      const { source = '', target = '', directed = '' } = edge.attributes;
      expect([nodes.has(source), nodes.has(target)]).toEqual([true, true]);
      return { ends: `${source} ${target}`, directed, values: valuesOf(edge) };
    });
  return { keys, nodes, edges };
}

test('edges run from the origin to who has its words, and are undirected where dates do not tell', () => {
  const { nodes, edges } = readGraph(sampleStudy);
  expect(Object.fromEntries(nodes)).toEqual({
    s1: {
      ...{ id: 'agenda', role: 'source', title: 'Digital agenda', publisher: 'Departementet' },
      ...{ date: '2016-04', words: '2000' },
    },
    s2: {
      ...{ id: 'felles', role: 'source', title: 'Felles strategi', date: '2019-06' },
      words: '1500',
    },
    d1: {
      ...{ id: 'fjordvik-2018', role: 'document', title: 'Strategi for Fjordvik' },
      ...{ municipality: 'Fjordvik', municipality_number: '9901' },
      ...{ date: '2018-11-22', words: '1264' },
    },
    d2: { id: 'vik', role: 'document', title: 'Vår egen plan', municipality: 'Vik', words: '800' },
  });
  const told = { from: { directed: 'true' }, undecided: { directed: 'false' } };
  expect(edges).toEqual([
    {
      ...{ ends: 's1 d1', ...told.from },
      values: {
        ...{ relation: 'source-document', direction: 'from', words: '300' },
        ...{ share: String(300 / 1264), passages: '1' },
      },
    },
    {
      ...{ ends: 's1 s2', ...told.undecided },
      values: {
        ...{ relation: 'source-source', direction: 'undecided', words: '300' },
        share: String(300 / 1500),
      },
    },
    {
      ...{ ends: 'd2 d1', ...told.from },
      values: {
        ...{ relation: 'document-document', direction: 'from', words: '40' },
        ...{ share: String(40 / 1264), passages: '1' },
      },
    },
  ]);
});

test('a document whose date does not tell has an undirected edge from its source', () => {
  const [document] = sampleStudy.documents;
  const { attribution } = document!;
  const segments = attribution.segments.map((segment) => ({
    ...segment,
    direction: 'undecided' as const,
  }));
  const undated = { ...document!, attribution: { ...attribution, segments } };
  const { edges } = readGraph({ ...sampleStudy, documents: [undated], lineage: [] });
  expect(edges.map(({ ends, directed }) => `${ends} ${directed}`)).toEqual(['s1 d1 false']);
});

test('every text comes back as it was, as far as XML can hold it, and changes no other thing', () => {
  const plain = readGraph(sampleStudy);
  const check = (text: string): void => {
    const study = hostileStudy(text);
    const { nodes, edges, keys } = readGraph(study);
    expect(keys).toEqual(plain.keys);
    expect(edges).toEqual(plain.edges);
    const files = [...study.sources, ...study.documents];
    expect([...nodes.values()]).toMatchObject(
      files.map(({ id, title }) => ({ id: keptByXml(id), title: keptByXml(title) })),
    );
  };
  injections.forEach(check);
  fc.assert(fc.property(hostileText, check));
});
