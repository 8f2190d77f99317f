import type { Archive } from '../../archive/open-archive.js';
import { ReadFailure } from '../../errors.js';
import { parseXml } from '../../xml/parse-xml.js';
import { finishFlow } from '../finish-flow.js';
import { FlowText } from '../flow-text.js';
import type { RawDocument } from '../raw-document.js';
import { wordNamespaces } from './namespaces.js';
import { readBody, readNotes } from './read-body.js';
import { readStyles, roleOfName } from './styles.js';

/** Where the body of a document is, when the package does not say. */
const USUAL_BODY = 'word/document.xml';

/** Whether a ZIP is a DOCX. */
export function isDocx(archive: Archive): boolean {
  const paths = new Set(archive.members.map(({ path }) => path));
  return (
    paths.has('[Content_Types].xml') &&
    [...paths].some((path) => /^word\/document[^/]*\.xml$/u.test(path))
  );
}

/**
 * Reads a DOCX: body, footnotes and endnotes, text boxes, tables; headings become sections. Headers
 * and footers are parts of their own and left out. Pages are known only where Word has noted where
 * they ended when it last showed the document: forced breaks alone would give wrong numbers.
 *
 * @throws {ReadFailure} `damaged`, `too-deep` or `too-large`.
 */
export async function readDocx(archive: Archive, maxBytes: number): Promise<RawDocument> {
  const part = async (path: string): Promise<Uint8Array | undefined> =>
    archive.members.find((member) => member.path === path)?.read(maxBytes);
  const bodyPath = bodyPathIn(await part('_rels/.rels'), archive);
  const body = await part(bodyPath);
  if (!body) throw new ReadFailure('damaged', { reason: `it has no ${bodyPath}` });
  const folder = bodyPath.slice(0, bodyPath.lastIndexOf('/') + 1);
  const styles = await part(`${folder}styles.xml`);
  const footnotes = await part(`${folder}footnotes.xml`);
  const endnotes = await part(`${folder}endnotes.xml`);
  const properties = await part('docProps/core.xml');

  const flow = new FlowText(
    Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes('lastRenderedPageBreak'),
  );
  const found = readBody(body, {
    flow,
    roleOfStyle: styles ? readStyles(styles) : roleOfName,
    footnotes: footnotes ? readNotes(footnotes, 'w:footnote') : new Map(),
    endnotes: endnotes ? readNotes(endnotes, 'w:endnote') : new Map(),
  });
  return finishFlow('docx', flow, found, properties && readTitle(properties));
}

function bodyPathIn(relations: Uint8Array | undefined, archive: Archive): string {
  let path = USUAL_BODY;
  if (!relations) return path;
  parseXml(relations, wordNamespaces, {
    open: ({ name, attribute }) => {
      if (name === 'rel:Relationship' && attribute('Type')?.endsWith('/officeDocument')) {
        path = (attribute('Target') ?? USUAL_BODY).replace(/^\//u, '');
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return archive.members.some((member) => member.path === path) ? path : USUAL_BODY;
}

function readTitle(properties: Uint8Array): string {
  let title = '';
  let inside = false;
  parseXml(properties, wordNamespaces, {
    open: ({ name }) => {
      inside = name === 'dc:title';
    },
    close: () => {
      inside = false;
    },
    text: (text) => {
      if (inside) title += text;
    },
  });
  return title.replace(/\s+/gu, ' ').trim();
}
