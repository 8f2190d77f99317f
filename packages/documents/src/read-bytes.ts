import type { Document } from '@klippoglim/core';
import { isJunkMember } from './archive/member-name.js';
import { type Archive, openArchive } from './archive/open-archive.js';
import { ReadFailure } from './errors.js';
import type { RawDocument, ReaderNote } from './formats/raw-document.js';
import { type ComposedText, composeText } from './layout/compose-text.js';
import type { Format } from './model.js';
import type { ReadLimits } from './options.js';
import { extensionOf, isWrongExtension, properEnding } from './sniff/extension.js';
import { sniffFormat } from './sniff/sniff-format.js';
import { noteGarbledText } from './text/garbled-text.js';

/** A document read from bytes; messages and the id are the caller's, who knows the whole name. */
export interface ReadBytes {
  readonly kind: 'document';
  readonly format: Format;
  readonly document: Omit<Document, 'id'>;
  readonly notes: readonly ReaderNote[];
}

/** A ZIP container: its members are documents of their own. */
export interface ReadContainer {
  readonly kind: 'container';
  readonly members: readonly { readonly name: string; readonly index: number }[];
}

/**
 * Reads one file's bytes, whatever they are. Every format's parser is loaded when it is first
 * needed.
 *
 * @throws {ReadFailure} With the reason why there is no document.
 */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<ReadBytes | ReadContainer> {
  const sniffed = sniffFormat(name, bytes);
  if (sniffed !== 'zip') {
    if (bytes.length > limits.maxBytes) {
      throw new ReadFailure('too-large', { maxBytes: limits.maxBytes });
    }
    return finish(name, await readSimple(sniffed, bytes, limits));
  }
  const archive = await openArchive(bytes, limits.maxMembers);
  const packaged = await readPackaged(archive, limits);
  if (packaged) return finish(name, packaged);
  const members = archive.members
    .map(({ name: member }, index) => ({ name: member, index }))
    .filter((member) => !isJunkMember(member.name));
  if (members.length === 0) throw new ReadFailure('empty-archive');
  return { kind: 'container', members };
}

/**
 * Reads one member of a ZIP container.
 *
 * @throws {ReadFailure} `nested-archive` when it is a container itself, else as {@link readBytes}.
 */
export async function readContained(
  container: Archive,
  index: number,
  limits: ReadLimits,
): Promise<ReadBytes> {
  const member = container.members[index]!;
  const bytes = await member.read(limits.maxBytes);
  const read = await readBytes(member.name, bytes, limits);
  if (read.kind === 'container') throw new ReadFailure('nested-archive');
  return read;
}

async function readSimple(
  format: Exclude<ReturnType<typeof sniffFormat>, 'zip'>,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<RawDocument> {
  switch (format) {
    case 'pdf':
      return (await import('./formats/pdf/read-pdf.js')).readPdf(bytes, limits.maxPages);
    case 'html':
      return (await import('./formats/html/read-html.js')).readHtml(bytes);
    case 'markdown':
      return (await import('./formats/read-markdown.js')).readMarkdown(bytes);
    case 'text':
      return (await import('./formats/read-text.js')).readText(bytes);
  }
}

/** A document that is packed as a ZIP; undefined for a ZIP that is a container of files. */
async function readPackaged(
  archive: Archive,
  limits: ReadLimits,
): Promise<RawDocument | undefined> {
  const { isDocx, readDocx } = await import('./formats/docx/read-docx.js');
  if (isDocx(archive)) return readDocx(archive, limits.maxBytes);
  const { openDocumentKind, readOdt } = await import('./formats/odt/read-odt.js');
  const kind = await openDocumentKind(archive);
  if (kind === 'text') return readOdt(archive, limits.maxBytes);
  const paths = archive.members.map(({ path }) => path);
  const other =
    kind !== undefined
      ? `an OpenDocument ${kind}`
      : paths.some((path) => path.startsWith('ppt/') && paths.includes('[Content_Types].xml'))
        ? 'a PowerPoint presentation'
        : paths.some((path) => path.startsWith('xl/') && paths.includes('[Content_Types].xml'))
          ? 'an Excel workbook'
          : paths.includes('META-INF/container.xml')
            ? 'an EPUB book'
            : undefined;
  if (other === undefined) return undefined;
  throw new ReadFailure('unsupported', { kind: other, remedy: 'Save it as PDF.' });
}

function finish(name: string, raw: RawDocument): ReadBytes {
  const composed = composeText(raw.pages, raw.pieces, raw.headings);
  if (composed.text.trim() === '') {
    throw new ReadFailure('no-text', raw.pages[0]?.number ? { pages: raw.pages.length } : {});
  }
  const notes: ReaderNote[] = [];
  if (isWrongExtension(name, raw.format)) {
    const { format } = raw;
    const detail = { extension: extensionOf(name), format, ending: properEnding(format) };
    notes.push({ code: 'wrong-extension', detail });
  }
  notes.push(...raw.notes, ...noteGarbledText(composed.text));
  return { kind: 'document', format: raw.format, document: documentOf(raw, composed), notes };
}

function documentOf(raw: RawDocument, composed: ComposedText): Omit<Document, 'id'> {
  const { text, pages, sections, segments } = composed;
  const isUnchanged = raw.pages.length === 1 && raw.pages[0]!.text === text && pages.length === 0;
  return {
    text,
    ...(raw.title !== undefined && { title: raw.title }),
    ...(raw.language !== undefined && { language: raw.language }),
    ...(raw.date !== undefined && { date: raw.date }),
    ...(pages.length > 0 && { pages }),
    ...(sections.length > 0 && { sections }),
    ...(!isUnchanged && { segments }),
  };
}
