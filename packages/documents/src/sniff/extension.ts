import type { Format } from '../model.js';

const formatOfExtension: ReadonlyMap<string, Format> = new Map([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['odt', 'odt'],
  ['ott', 'odt'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
]);

/** Endings that promise a format of their own, so that finding another one is worth a warning. */
const otherDocuments: ReadonlySet<string> = new Set([
  'doc',
  'rtf',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'ods',
  'odp',
  'epub',
  'zip',
  'jpg',
  'jpeg',
  'png',
  'tif',
  'tiff',
]);

/** The last part of a file's name after a dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase();
}

/** The format that a file's name promises. */
export function promisedFormat(name: string): Format | undefined {
  return formatOfExtension.get(extensionOf(name));
}

/** Whether a name's ending says something else than what the content is. */
export function isWrongExtension(name: string, format: Format): boolean {
  const extension = extensionOf(name);
  const promised = formatOfExtension.get(extension);
  return promised === undefined ? otherDocuments.has(extension) : promised !== format;
}

/** The ending that a format's files should have. */
export function properEnding(format: Format): string {
  return { pdf: 'pdf', docx: 'docx', odt: 'odt', html: 'html', markdown: 'md', text: 'txt' }[
    format
  ];
}
