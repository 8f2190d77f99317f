import { tinyZip } from './tiny-zip.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Makes a DOCX from the XML inside its body. */
export function tinyDocx(
  body: string,
  parts: {
    readonly styles?: string;
    readonly footnotes?: string;
    readonly endnotes?: string;
    readonly title?: string;
    readonly others?: readonly { name: string; content: string }[];
  } = {},
): Uint8Array {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${name}>`;
  return tinyZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: root('document', `<w:body>${body}</w:body>`) },
    ...(parts.styles === undefined
      ? []
      : [{ name: 'word/styles.xml', content: root('styles', parts.styles) }]),
    ...(parts.footnotes === undefined
      ? []
      : [{ name: 'word/footnotes.xml', content: root('footnotes', parts.footnotes) }]),
    ...(parts.endnotes === undefined
      ? []
      : [{ name: 'word/endnotes.xml', content: root('endnotes', parts.endnotes) }]),
    ...(parts.title === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title}</dc:title></cp:coreProperties>`,
          },
        ]),
    ...(parts.others ?? []),
  ]);
}

/** A paragraph of a DOCX, with a style where one is named. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const odtNamespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** Makes an ODT from the XML inside its text. */
export function tinyOdt(
  text: string,
  parts: { readonly styles?: string; readonly title?: string; readonly manifest?: string } = {},
): Uint8Array {
  const content = `<office:document-content ${odtNamespaces}><office:automatic-styles>${parts.styles ?? ''}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  return tinyZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content },
    ...(parts.title === undefined
      ? []
      : [
          {
            name: 'meta.xml',
            content: `<office:document-meta ${odtNamespaces}><office:meta><dc:title>${parts.title}</dc:title></office:meta></office:document-meta>`,
          },
        ]),
    ...(parts.manifest === undefined
      ? []
      : [{ name: 'META-INF/manifest.xml', content: parts.manifest }]),
  ]);
}
