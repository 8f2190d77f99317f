import type { ReadErrorCode } from './errors.js';
import type { Detail, ReaderWarningCode } from './model.js';

type Message = (file: string, detail: Detail) => string;

const megabytes = (bytes: string | number | undefined): string =>
  `${(Number(bytes) / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

const because = (detail: Detail): string => (detail['reason'] ? ` (${detail['reason']})` : '');

/** `1 page`, `5 pages`. */
const counted = (number: string | number | undefined, one: string, many = `${one}s`): string =>
  `${number} ${Number(number) === 1 ? one : many}`;

/** `page 4`; of a list such as `2, 5–7`, `pages 2, 5–7`. */
const namedPages = (numbers: string | number | undefined): string =>
  `${/\D/.test(String(numbers)) ? 'pages' : 'page'} ${numbers}`;

const errorMessages: Readonly<Record<ReadErrorCode, Message>> = {
  'not-found': (file) => `${file}: there is no such file. Check the path.`,
  unreadable: (file, detail) =>
    `${file}: the file could not be opened${because(detail)}. Check that it is a file and that you may read it.`,
  'empty-file': (file) => `${file}: the file is empty. Fetch it again.`,
  'not-the-format': (file, detail) =>
    `${file}: the name ends in .${detail['extension']}, but the content is neither that nor another format that can be read. Fetch the file again.`,
  unsupported: (file, detail) =>
    `${file}: ${detail['kind']} cannot be read. ${detail['remedy'] ?? 'Save it as DOCX or PDF.'}`,
  truncated: (file) => `${file}: the end of the file is missing. Fetch it again.`,
  damaged: (file, detail) =>
    `${file}: the file is damaged${because(detail)}. Fetch it again, or open it in its own program and save it anew.`,
  encrypted: (file) =>
    `${file}: the file is protected by a password. Save a copy without one, and use that.`,
  'no-text': (file, detail) =>
    detail['pages'] === undefined
      ? `${file}: there is no text in the file. Check that it is the right one.`
      : `${file}: no text on its ${counted(detail['pages'], 'page')}: probably a scan. Run text recognition (OCR) on it, for example with ocrmypdf, and use the result.`,
  'nested-archive': (file) =>
    `${file}: a ZIP within a ZIP is not opened. Unpack it, and give its files by themselves.`,
  'empty-archive': (file) => `${file}: there are no files in the ZIP. Fetch it again.`,
  'too-large': (file, detail) =>
    detail['ratio'] === undefined
      ? `${file}: larger than the limit of ${megabytes(detail['maxBytes'])}. Raise maxBytes if the file is what it should be.`
      : `${file}: unpacks to more than ${detail['ratio']} times its size, as only a ZIP bomb does. Do not use this file.`,
  'too-many-pages': (file, detail) =>
    `${file}: ${detail['pages']} pages, more than the limit of ${detail['maxPages']}. Raise maxPages if the file is what it should be.`,
  'too-many-members': (file, detail) =>
    `${file}: ${detail['members']} files in the ZIP, more than the limit of ${detail['maxMembers']}. Raise maxMembers, or split the ZIP.`,
  'too-deep': (file, detail) =>
    `${file}: elements nested deeper than ${detail['maxDepth']} levels, as in no real document. Open it in its own program and save it anew.`,
  'too-slow': (file, detail) =>
    `${file}: reading took longer than ${Number(detail['timeoutMs']) / 1000} s and was stopped. Raise timeoutMs, or save the document anew.`,
  'out-of-memory': (file) =>
    `${file}: reading took more memory than a document should and was stopped. Split the document, or save it anew.`,
};

const warningMessages: Readonly<Record<ReaderWarningCode, Message>> = {
  'wrong-extension': (file, detail) =>
    `${file}: the name ends in .${detail['extension']}, but the content is ${detail['format']}, and was read as that. Check that it is the right document, and give it the ending .${detail['ending']}.`,
  'encoding-guessed': (file, detail) =>
    `${file}: the text is not UTF-8; it was read as ${detail['encoding']}. Check that æ, ø and å are right, or save it as UTF-8.`,
  'encoding-damaged': (file, detail) =>
    `${file}: ${counted(detail['count'], 'place is', 'places are')} not valid ${detail['encoding']}; \uFFFD stands there instead. Fetch the file again, or save it anew as UTF-8.`,
  'garbled-text': (file, detail) =>
    `${file}: ${detail['percent']} % of the characters have no meaning; its fonts hide what they stand for. Run text recognition (OCR) on it, or get the document in another format.`,
  truncated: (file) =>
    `${file}: the end of the file is missing; what could be found was read, and text may be missing. Fetch it again.`,
  'page-without-text': (file, detail) =>
    `${file}: no text on ${namedPages(detail['pages'])}. If that is a scan, run text recognition (OCR) on the document.`,
  'page-unreadable': (file, detail) =>
    `${file}: page ${detail['page']} could not be read${because(detail)}. Save the document anew, or fetch it again.`,
  'main-text-unclear': (file) =>
    `${file}: the main text could not be told from menus and footers, so all of the page's text was taken. Save the page in reading view, or copy the text into a document.`,
  'contents-removed': (file, detail) =>
    `${file}: a table of contents (${counted(detail['lines'], 'line')}${detail['pages'] === undefined ? '' : ` on ${namedPages(detail['pages'])}`}) was left out.`,
  'running-lines-removed': (file, detail) =>
    `${file}: running headers, footers and page numbers (${counted(detail['lines'], 'line')} on ${counted(detail['count'], 'page')}) were left out.`,
  'deleted-text-left-out': (file) =>
    `${file}: the document has tracked changes; text struck by them was left out. Accept or reject all changes to settle it.`,
};

/** Codes of what is done on purpose and told for the record. */
export const noteCodes: ReadonlySet<ReaderWarningCode> = new Set<ReaderWarningCode>([
  'contents-removed',
  'running-lines-removed',
  'deleted-text-left-out',
]);

export function errorMessage(code: ReadErrorCode, file: string, detail: Detail): string {
  return errorMessages[code](file, detail);
}

export function warningMessage(code: ReaderWarningCode, file: string, detail: Detail): string {
  return warningMessages[code](file, detail);
}
