import { ReadFailure } from '../errors.js';
import { extensionOf, promisedFormat } from './extension.js';
import { hasBytesAt, oleSignature, unreadableSignatures } from './signatures.js';

/** What the bytes are; a ZIP container has to be opened to know more. */
export type SniffedFormat = 'pdf' | 'zip' | 'html' | 'markdown' | 'text';

const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Readers of PDF accept its mark anywhere in the first 1,024 bytes. */
const PDF_MARK_WITHIN = 1_024;
/** Enough to reach past comments and declarations at the start of a web page. */
const TEXT_SAMPLE_BYTES = 4_096;
/** Share of control characters from which bytes are no text; real text has none or a stray one. */
const CONTROL_SHARE = 0.01;

/**
 * Tells a format by content. The name is asked in two cases only: Markdown, which cannot be told
 * from plain text, and bytes that are nothing known, for a better message.
 *
 * @throws {ReadFailure} `empty-file`, `unsupported`, `encrypted` or `not-the-format`.
 */
export function sniffFormat(name: string, bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) throw new ReadFailure('empty-file');
  if (hasBytesAt(bytes, 0, pdfMark)) return 'pdf';
  if (hasBytesAt(bytes, 0, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (hasBytesAt(bytes, 0, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (hasBytesAt(bytes, 0, oleSignature)) throw failureOfOle(bytes);
  for (const { kind, offset, bytes: wanted, remedy } of unreadableSignatures) {
    if (hasBytesAt(bytes, offset, wanted)) {
      throw new ReadFailure('unsupported', remedy === undefined ? { kind } : { kind, remedy });
    }
  }
  // Not before the others: a ZIP may hold a PDF, unpacked, at its start.
  if (hasPdfMark(bytes)) return 'pdf';
  const sample = sampleText(bytes);
  if (sample === undefined) throw failureOfUnknown(name);
  return sniffText(name, sample);
}

function sniffText(name: string, sample: string): SniffedFormat {
  const start = sample.replace(/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--[\s\S]*?-->)+/u, '').toLowerCase();
  if (/^<(?:!doctype\s+html|html|head|body)\b/u.test(start)) return 'html';
  if (/^mime-version:|^from:[^\n]*\n[\s\S]*^mime-version:/mu.test(start)) {
    const remedy = 'Save the web page as "HTML only".';
    throw new ReadFailure('unsupported', { kind: 'a web archive (MHTML)', remedy });
  }
  if (/^\s*<\?xml|^<svg\b/u.test(sample.replace(/^\uFEFF/u, ''))) {
    throw new ReadFailure('unsupported', { kind: 'an XML file' });
  }
  const promised = promisedFormat(name);
  if (promised === 'html' && /<(?:p|div|h[1-6]|span|article|main|title|table|ul)\b/u.test(start)) {
    return 'html';
  }
  return promised === 'markdown' ? 'markdown' : 'text';
}

function hasPdfMark(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_MARK_WITHIN));
  return /%PDF-\d\.\d/u.test(start);
}

/** The start of the bytes as text, roughly; undefined when they are no text. */
function sampleText(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, TEXT_SAMPLE_BYTES);
  const encoding =
    hasBytesAt(sample, 0, [0xff, 0xfe]) || looksUtf16(sample, 1)
      ? 'utf-16le'
      : hasBytesAt(sample, 0, [0xfe, 0xff]) || looksUtf16(sample, 0)
        ? 'utf-16be'
        : 'windows-1252';
  const text = new TextDecoder(encoding).decode(sample);
  let controls = 0;
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls > text.length * CONTROL_SHARE ? undefined : text;
}

/** Control characters of ASCII that no text has: all but tab, the line and page breaks, and escape. */
function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b;
}

function looksUtf16(sample: Uint8Array, zeroSide: 0 | 1): boolean {
  let zeros = 0;
  for (let at = zeroSide; at < sample.length; at += 2) if (sample[at] === 0) zeros++;
  return zeros >= sample.length / 4 && sample.length >= 4;
}

/** Protected OOXML is an OLE file with a stream of this name, in UTF-16. */
function failureOfOle(bytes: Uint8Array): ReadFailure {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.includes('EncryptedPackage', 0, 'utf16le')) return new ReadFailure('encrypted');
  return new ReadFailure('unsupported', { kind: 'an Office document from before 2007 (.doc)' });
}

function failureOfUnknown(name: string): ReadFailure {
  const extension = extensionOf(name);
  return extension === ''
    ? new ReadFailure('unsupported', { kind: 'a file of an unknown kind' })
    : new ReadFailure('not-the-format', { extension });
}
