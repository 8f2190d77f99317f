import type { ReadError } from '@klippoglim/documents';
import type { StudyError } from '@klippoglim/municipal';
import { translateFailure } from '@klippoglim/report';
import type { CliContext } from './context.js';
import { engineFlags } from './engine-options.js';
import { type ErrorCode, type ExitStatus, exitStatus, statusOfCode } from './exit-status.js';
import type { Messages } from './messages/messages.js';
import { describeFailures } from './output/notices.js';
import { printable, printableLines } from './output/printable.js';

/** What the user is told of an error, and what the shell is told. */
interface ErrorDescription {
  readonly status: ExitStatus;
  /** Without a line end. */
  readonly text: string;
}

/** Finds words and exit status for whatever was thrown. */
export function describeError(error: unknown, context: CliContext): ErrorDescription {
  const { io, messages } = context;
  if (io.signal.aborted) return { status: exitStatus.interrupted, text: messages.interrupted };
  if (!hasKnownCode(error)) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: exitStatus.fault, text: messages.fault(printableLines(told)) };
  }
  return { status: statusOfCode[error.code], text: `klippoglim: ${describeKnown(error, context)}` };
}

type KnownError = Error & { readonly code: ErrorCode };

function hasKnownCode(error: unknown): error is KnownError {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && Object.hasOwn(statusOfCode, error.code);
}

function describeKnown(error: KnownError, context: CliContext): string {
  const { messages } = context;
  // Told by name: their classes come with packages that may not have been needed.
  if (error.name === 'CliError') {
    return error.code === 'wrong-usage' ? `${error.message}\n${messages.seeHelp}` : error.message;
  }
  if (error.name === 'ReadError') {
    const failure = error as ReadError;
    return `${printable(failure.file)}: ${printable(translateFailure(context.language, failure))}`;
  }
  if (error.name === 'StudyError') {
    const studyError = error as StudyError;
    const said = printableLines(messages.studyError(studyError));
    return [said, ...describeFailures(studyError.failures, context)].join('\n');
  }
  const heading = messages.errorHeading(error.code);
  if (error.code === 'invalid-options') {
    return [...(heading ? [heading] : []), ...optionProblems(error.message, messages)].join('\n');
  }
  if (heading === undefined) return printableLines(error.message);
  return `${heading}\n${printableLines(error.message)}`;
}

/** The engine's words on a setting out of range, with the flag that the user knows it by. */
function optionProblems(message: string, messages: Messages): string[] {
  const flags: Readonly<Record<string, string>> = engineFlags;
  return printableLines(message)
    .split('\n')
    .map((line) => {
      const [, name = '', value = '', least = '', most = ''] =
        /^(\w+) is (.+): give an integer from (\d+) to (\d+)\.$/.exec(line) ?? [];
      return name === '' ? line : messages.outOfRange(flags[name] ?? name, value, least, most);
    });
}
