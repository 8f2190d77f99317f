import { basename } from 'node:path';
import type { Document } from '@klippoglim/core';
import type { EntryFile } from '../files/expand-entries.js';
import { prettifyName, stemOf } from '../files/file-names.js';
import { sortKeys } from '../order.js';
import type { StudyFailure, StudyWarning } from '../result.js';
import type { StudyEntry } from '../study.js';
import type { FileOutcome } from './parts.js';

/** A document that was read, with the entry that asked for it. */
export interface ReadEntry<Entry extends StudyEntry> {
  readonly entry: Entry;
  /** The manifest's id for it. Absent when it gave none. */
  readonly id?: string;
  /** With the study's id, title, date and, as far as it is known, language. */
  readonly document: Document & { readonly title: string };
  readonly file: string;
  readonly format: string;
  readonly warnings: readonly StudyWarning[];
}

/** Parts what was read of one file from what was not. */
export function sortOutcomes<Entry extends StudyEntry>(
  file: EntryFile<Entry>,
  outcomes: readonly FileOutcome[],
  role: StudyFailure['role'],
  about: Pick<StudyFailure, 'municipality' | 'number'>,
): { readonly read: readonly ReadEntry<Entry>[]; readonly failures: readonly StudyFailure[] } {
  const read: ReadEntry<Entry>[] = [];
  const failures: StudyFailure[] = [];
  const { id, title } = file.entry;
  // An id and a title name one document; the many of a ZIP or folder have their own names too.
  const isOnlyOne = outcomes.length === 1 && file.file === file.entry.file;
  for (const outcome of outcomes) {
    if (outcome.ok) {
      const { document, format, warnings } = outcome.result;
      const name = nameOf(file, outcome.result.file);
      const ownTitle = document.title ?? prettifyName(stemOf(name));
      read.push({
        entry: file.entry,
        ...(id === undefined ? {} : { id: isOnlyOne ? id : `${id}/${stemOf(name)}` }),
        document: describeDocument(document, file.entry, (isOnlyOne && title) || ownTitle),
        file: name,
        format,
        warnings: warnings.map(pickWarning),
      });
    } else {
      const { code, message, detail } = outcome.error;
      failures.push({
        role,
        file: nameOf(file, outcome.error.file),
        ...(id === undefined ? {} : { id }),
        ...about,
        code,
        message,
        ...(detail === undefined ? {} : { detail: sortKeys(detail) }),
      });
    }
  }
  return { read, failures };
}

/** A reader knows a file by its last name (`a.zip/b.docx`); the study, by its place. */
function nameOf(file: EntryFile<StudyEntry>, readerName: string): string {
  const name = basename(file.path);
  const member = readerName.startsWith(`${name}/`) ? readerName.slice(name.length) : '';
  return (file.file + member).normalize('NFC');
}

/** The manifest's word on title, date and language counts; a file's own date never does. */
function describeDocument(
  { date: _, language: __, ...document }: Document,
  entry: StudyEntry,
  title: string,
): Document & { readonly title: string } {
  return {
    ...document,
    title,
    ...(entry.date === undefined ? {} : { date: entry.date }),
    ...(entry.language === undefined ? {} : { language: entry.language }),
  };
}

function pickWarning({ code, severity, message, page, detail }: StudyWarning): StudyWarning {
  return {
    code,
    severity,
    message,
    ...(page === undefined ? {} : { page }),
    ...(detail === undefined ? {} : { detail: sortKeys(detail) }),
  };
}
