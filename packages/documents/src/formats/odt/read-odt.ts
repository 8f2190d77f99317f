import type { Archive } from '../../archive/open-archive.js';
import { ReadFailure } from '../../errors.js';
import { parseXml } from '../../xml/parse-xml.js';
import { finishFlow } from '../finish-flow.js';
import { FlowText } from '../flow-text.js';
import type { RawDocument } from '../raw-document.js';
import { odtNamespaces } from './namespaces.js';
import { readContent } from './read-content.js';
import { readOdtStyles } from './styles.js';

/** Longest `mimetype` member that is read, so that a swollen one costs nothing. */
const MIMETYPE_BYTES = 200;

/** The kind of OpenDocument file that a ZIP says it is, for example `text`. */
export async function openDocumentKind(archive: Archive): Promise<string | undefined> {
  const member = archive.members.find(({ path }) => path === 'mimetype');
  if (!member) return undefined;
  const content = await member.read(MIMETYPE_BYTES).catch(() => undefined);
  const type = content && new TextDecoder().decode(content).trim();
  return /^application\/vnd\.oasis\.opendocument\.(\w+)/u.exec(type ?? '')?.[1];
}

/**
 * Reads an ODT: headings, paragraphs, lists, tables, notes and text boxes. Headers and footers are
 * in `styles.xml` and left out. Pages are known only where the writer has noted its soft page
 * breaks: forced ones alone would give wrong numbers.
 *
 * @throws {ReadFailure} `encrypted`, `damaged`, `too-deep` or `too-large`.
 */
export async function readOdt(archive: Archive, maxBytes: number): Promise<RawDocument> {
  const part = async (path: string): Promise<Uint8Array | undefined> =>
    archive.members.find((member) => member.path === path)?.read(maxBytes);
  const manifest = await part('META-INF/manifest.xml');
  if (manifest && hasElement(manifest, 'manifest:encryption-data')) {
    throw new ReadFailure('encrypted');
  }
  const content = await part('content.xml');
  if (!content) throw new ReadFailure('damaged', { reason: 'it has no content.xml' });
  const styles = readOdtStyles([await part('styles.xml'), content]);
  const meta = await part('meta.xml');

  const flow = new FlowText(hasElement(content, 'text:soft-page-break'));
  const found = readContent(content, flow, styles);
  return finishFlow('odt', flow, found, meta && titleIn(meta));
}

function hasElement(bytes: Uint8Array, wanted: string): boolean {
  let found = false;
  parseXml(bytes, odtNamespaces, {
    open: ({ name }) => {
      if (name === wanted) found = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function titleIn(meta: Uint8Array): string {
  let title = '';
  let inside = false;
  parseXml(meta, odtNamespaces, {
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
