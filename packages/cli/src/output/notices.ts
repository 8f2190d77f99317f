import type { StudyFailure, StudyResult, StudyWarning } from '@klippoglim/municipal';
import {
  findYoungerSources,
  isWarning,
  translateFailure,
  translateWarning,
  type YoungerSources,
} from '@klippoglim/report';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { printable } from './printable.js';
import { shortNames } from './short-names.js';
import { hangingText } from './text-layout.js';

/** A file that could not be read; of a study, with its role. */
type Failure = Pick<StudyFailure, 'code' | 'file' | 'message' | 'detail'> &
  Partial<Pick<StudyFailure, 'role'>>;

/** A heading, and each file that could not be read with its reason. Nothing when all were. */
export function describeFailures(failures: readonly Failure[], context: CliContext): string[] {
  const { messages } = context;
  if (failures.length === 0) return [];
  return [
    '',
    messages.failuresHeading(failures.length),
    ...failures.map((failure) => {
      const role = failure.role === undefined ? '' : ` (${messages.role[failure.role]})`;
      return item(
        `${printable(failure.file)}${role}`,
        printable(translateFailure(context.language, failure)),
        context,
      );
    }),
  ];
}

/** A warning with what it is about. */
export interface NoticeOf {
  /** Shown before the sentence; absent where everything shown is about the same file. */
  readonly about?: string;
  readonly file?: string;
  readonly warning: StudyWarning;
}

/** A heading, and each warning; then the same for notes. Nothing when there are none. */
export function describeWarnings(all: readonly NoticeOf[], context: CliContext): string[] {
  const { messages } = context;
  const warnings = all.filter(({ warning }) => isWarning(warning));
  const notes = all.filter(({ warning }) => !isWarning(warning));
  return [
    ...describeList(warnings, messages.warningsHeading, context),
    ...describeList(notes, messages.notesHeading, context),
  ];
}

/** As {@link describeWarnings}, but notes are only counted: of many documents there are too many. */
export function describeWarningsBriefly(all: readonly NoticeOf[], context: CliContext): string[] {
  const warnings = all.filter(({ warning }) => isWarning(warning));
  return [
    ...describeList(warnings, context.messages.warningsHeading, context),
    ...countNotes(all.length - warnings.length, context),
  ];
}

/**
 * The warnings of a study, of its sources and of its documents; the study's own notes, while those
 * of files are only counted. What is said of many documents alike, that a source is younger, is said
 * once, with a line for each.
 */
export function describeStudyWarnings(study: StudyResult, context: CliContext): string[] {
  const own = study.warnings.map((warning): NoticeOf => ({ warning }));
  const ofFiles = [...study.sources, ...study.documents].flatMap(({ id, file, warnings }) =>
    warnings.map((warning): NoticeOf => ({ about: id, file, warning })),
  );
  const all = [...own, ...ofFiles];
  const warnings = all.filter(({ warning }) => isWarning(warning));
  const single = warnings.filter(({ warning }) => warning.code !== 'source-is-younger');
  const { messages } = context;
  const notes = own.filter(({ warning }) => !isWarning(warning));
  return [
    ...(warnings.length === 0 ? [] : ['', messages.warningsHeading(warnings.length)]),
    ...single.map((notice) => describeOne(notice, context)),
    ...describeYounger(study, context),
    ...describeList(notes, messages.notesHeading, context),
    ...countNotes(all.length - warnings.length - notes.length, context),
  ];
}

function describeYounger(study: StudyResult, context: CliContext): string[] {
  const { io, messages } = context;
  const width = widthOf(io.stdout, io.env);
  const names = shortNames(study.sources, messages);
  const line = ({ document, sources }: YoungerSources): string => {
    const told = sources.map(({ id, date }) => `${names.get(id)} (${date})`).join(', ');
    return `      ${hangingText(printable(`${document.id} (${document.date}): ${told}`), width, 8)}`;
  };
  const younger = findYoungerSources(study);
  return younger.length === 0
    ? []
    : [item('', messages.youngerWarning, context), ...younger.map(line)];
}

function describeList(
  notices: readonly NoticeOf[],
  heading: (count: number) => string,
  context: CliContext,
): string[] {
  if (notices.length === 0) return [];
  return ['', heading(notices.length), ...notices.map((notice) => describeOne(notice, context))];
}

function describeOne({ about = '', file, warning }: NoticeOf, context: CliContext): string {
  return item(
    printable(about),
    printable(translateWarning(context.language, warning, file)),
    context,
  );
}

function countNotes(count: number, { io, messages }: CliContext): string[] {
  return count === 0
    ? []
    : ['', hangingText(messages.notesLeftOut(count), widthOf(io.stdout, io.env), 0)];
}

function item(about: string, said: string, { io }: CliContext): string {
  const text = about === '' ? said : `${about}: ${said}`;
  return `  ${hangingText(text, widthOf(io.stdout, io.env), 4)}`;
}
