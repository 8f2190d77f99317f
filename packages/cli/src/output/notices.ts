import type { StudyFailure, StudyResult, WarningDetail } from '@klippoglim/municipal';
import { translateFailure, translateWarning } from '@klippoglim/report';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { printable } from './printable.js';
import { hangingText } from './text-layout.js';

/** What a reader or a study has to say: a code with values, and the English sentence. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** `note`: something was done on purpose and is told for the record. Default `warning`. */
  readonly severity?: 'warning' | 'note';
  readonly page?: number;
  readonly detail?: WarningDetail;
}

/** A heading, and each file that could not be read with its reason. Nothing when all were. */
export function describeFailures(
  failures: readonly (Notice & Pick<StudyFailure, 'file'> & Partial<Pick<StudyFailure, 'role'>>)[],
  context: CliContext,
): string[] {
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
  readonly warning: Notice;
}

/** Whether a notice may change how figures are read; the others are told for the record. */
export function isWarning({ severity }: Notice): boolean {
  return severity !== 'note';
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
  const { io, messages } = context;
  const warnings = all.filter(({ warning }) => isWarning(warning));
  const notes = all.length - warnings.length;
  const told = hangingText(messages.notesLeftOut(notes), widthOf(io.stdout, io.env), 0);
  return [
    ...describeList(warnings, messages.warningsHeading, context),
    ...(notes === 0 ? [] : ['', told]),
  ];
}

/** All notices of a study: of the whole, of its sources, of its documents. */
export function noticesOfStudy(study: StudyResult): NoticeOf[] {
  const own = study.warnings.map((warning) => ({ warning }));
  const ofFiles = [...study.sources, ...study.documents].flatMap(({ id, file, warnings }) =>
    warnings.map((warning) => ({ about: id, file, warning })),
  );
  return [...own, ...ofFiles];
}

function describeList(
  notices: readonly NoticeOf[],
  heading: (count: number) => string,
  context: CliContext,
): string[] {
  if (notices.length === 0) return [];
  const lines = notices.map(({ about = '', file, warning }) =>
    item(printable(about), printable(translateWarning(context.language, warning, file)), context),
  );
  return ['', heading(notices.length), ...lines];
}

function item(about: string, said: string, { io }: CliContext): string {
  const text = about === '' ? said : `${about}: ${said}`;
  return `  ${hangingText(text, widthOf(io.stdout, io.env), 4)}`;
}
