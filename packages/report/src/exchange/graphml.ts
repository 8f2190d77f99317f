import type { StudyResult } from '@klippoglim/municipal';
import { listBorrowings } from '../study/borrowings.js';
import { escapeXml, xmlAttributes, xmlDeclaration } from './xml.js';

type Values = Readonly<Record<string, string | number | undefined>>;

/** What a node or an edge tells, with GraphML's type of it. */
const keys = {
  node: {
    id: 'string',
    role: 'string',
    title: 'string',
    publisher: 'string',
    municipality: 'string',
    municipality_number: 'string',
    date: 'string',
    words: 'int',
  },
  edge: {
    relation: 'string',
    direction: 'string',
    words: 'int',
    share: 'double',
    passages: 'int',
  },
} as const;

interface Edge {
  /** Ids of nodes: the origin, and the text that has its words. */
  readonly from: string;
  readonly to: string;
  readonly direction: 'from' | 'undecided';
  readonly values: Values & { readonly words: number };
}

/**
 * GraphML of who copied whom. Nodes are sources and documents; an edge runs from the origin to the
 * text that has words of it, and is undirected where dates do not tell which is the origin. Edges
 * without words are left out, and so are younger sources, from which nothing can be copied. Takes
 * time linear in the size of the study.
 */
export function renderGraphml(study: StudyResult): string {
  // Ids of a study may hold anything and may be both a source's and a document's.
  const sourceNode = new Map(study.sources.map(({ id }, place) => [id, `s${place + 1}`]));
  const documentNode = new Map(study.documents.map(({ id }, place) => [id, `d${place + 1}`]));
  const edges = [
    ...fromSources(study, sourceNode, documentNode),
    ...betweenSources(study, sourceNode),
    ...betweenDocuments(study, documentNode),
  ].filter(({ values }) => values.words > 0);
  return [
    xmlDeclaration,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...renderKeys(),
    '  <graph id="who-copied-whom" edgedefault="directed">',
    ...study.sources.map((source) =>
      renderNode(sourceNode.get(source.id)!, { ...source, role: 'source' }),
    ),
    ...study.documents.map(({ number, ...document }) =>
      renderNode(documentNode.get(document.id)!, {
        ...{ ...document, role: 'document' },
        ...(number === undefined ? {} : { municipality_number: number }),
      }),
    ),
    ...edges.map(renderEdge),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** What documents have from sources: words in one alone, and those to which it has the nearest wording. */
function fromSources(
  { documents }: StudyResult,
  sourceNode: ReadonlyMap<string, string>,
  documentNode: ReadonlyMap<string, string>,
): readonly Edge[] {
  return documents.flatMap(({ id, words: all, attribution, sources }) =>
    attribution.sources.map(({ sourceId, alone, nearest }): Edge => {
      const words = alone + nearest;
      const passages = sources.find((share) => share.sourceId === sourceId)?.passages.length;
      const isUndecided = attribution.segments.some(
        (segment) => segment.nearest === sourceId && segment.direction === 'undecided',
      );
      return {
        from: sourceNode.get(sourceId)!,
        to: documentNode.get(id)!,
        direction: isUndecided ? 'undecided' : 'from',
        values: { relation: 'source-document', words, share: words / all, passages },
      };
    }),
  );
}

function betweenSources(
  { lineage }: StudyResult,
  sourceNode: ReadonlyMap<string, string>,
): readonly Edge[] {
  return lineage.flatMap(({ sourceId, from }) =>
    from.map(
      ({ sourceId: earlier, direction, coverage }): Edge => ({
        from: sourceNode.get(earlier)!,
        to: sourceNode.get(sourceId)!,
        direction,
        values: {
          relation: 'source-source',
          words: coverage.numerator,
          share: coverage.value,
        },
      }),
    ),
  );
}

function betweenDocuments(
  study: StudyResult,
  documentNode: ReadonlyMap<string, string>,
): readonly Edge[] {
  return listBorrowings(study).map(
    ({ document, other, direction, words, passages }): Edge => ({
      from: documentNode.get(other.id)!,
      to: documentNode.get(document.id)!,
      direction,
      values: { relation: 'document-document', words, share: words / document.words, passages },
    }),
  );
}

function renderKeys(): readonly string[] {
  return (['node', 'edge'] as const).flatMap((owner) =>
    Object.entries(keys[owner]).map(([name, type]) => {
      const attributes = { id: `${owner}-${name}`, for: owner, 'attr.name': name };
      return `  <key ${xmlAttributes({ ...attributes, 'attr.type': type })} />`;
    }),
  );
}

function renderNode(node: string, values: object): string {
  return [
    `    <node ${xmlAttributes({ id: node })}>`,
    ...renderData('node', values as Values),
    '    </node>',
  ].join('\n');
}

function renderEdge({ from, to, direction, values }: Edge, place: number): string {
  const attributes = xmlAttributes({
    id: `e${place + 1}`,
    source: from,
    target: to,
    directed: String(direction === 'from'),
  });
  return [
    `    <edge ${attributes}>`,
    ...renderData('edge', { ...values, direction }),
    '    </edge>',
  ].join('\n');
}

/** Only what has a key is told; what is not known is left out. */
function renderData(owner: keyof typeof keys, values: Values): readonly string[] {
  return Object.keys(keys[owner]).flatMap((name) => {
    const value = values[name];
    if (value === undefined) return [];
    const key = xmlAttributes({ key: `${owner}-${name}` });
    return [`      <data ${key}>${escapeXml(String(value))}</data>`];
  });
}
