import { SaxesParser } from 'saxes';
import { ReadFailure } from '../errors.js';
import { decodeText } from '../text/decode-text.js';

/** No word processor nests deeper than about a hundred; text boxes in tables in text boxes do that. */
const MAX_DEPTH = 512;

/** An element's start: its name as `prefix:local` with the caller's prefix for the namespace. */
export interface XmlElement {
  readonly name: string;
  /** An attribute by `prefix:local`, or by its local name when it has no namespace. */
  readonly attribute: (name: string) => string | undefined;
}

export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Parses XML as a stream of events. Namespaces are resolved, so that a writer may choose its own
 * prefixes. Entities of a document type are not expanded: one that is used is an error.
 *
 * @param namespaces From namespace to the prefix that the handler knows it by; others get `?`.
 * @throws {ReadFailure} `damaged` or `too-deep`.
 */
export function parseXml(
  bytes: Uint8Array,
  namespaces: ReadonlyMap<string, string>,
  handler: XmlHandler,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  const known = (uri: string, local: string): string => `${namespaces.get(uri) ?? '?'}:${local}`;
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new ReadFailure('too-deep', { maxDepth: MAX_DEPTH });
    handler.open({
      name: known(tag.uri, tag.local),
      attribute: (name) => {
        for (const attribute of Object.values(tag.attributes)) {
          const own =
            attribute.uri === '' ? attribute.local : known(attribute.uri, attribute.local);
          if (own === name) return attribute.value;
        }
        return undefined;
      },
    });
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(known(tag.uri, tag.local));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  parser.on('error', (error) => {
    throw new ReadFailure('damaged', { reason: 'its XML is broken' }, { cause: error });
  });
  parser.write(decodeText(bytes).text).close();
}
