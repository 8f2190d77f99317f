import { CommanderError } from 'commander';
import type { CliContext } from './context.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import type { CliIo } from './io.js';
import { chooseLanguage, messagesOf } from './locale.js';
import { translateParserError } from './parser-errors.js';
import { createProgram } from './program.js';

/**
 * Runs one command line.
 *
 * @param argv Without the program's own name.
 * @returns The exit status, see {@link exitStatus}. Never rejects.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitStatus> {
  let context: CliContext = { io, language: 'en', messages: messagesOf('en') };
  try {
    // A wrong --lang is itself told in the language of the locale.
    const fallback = chooseLanguage([], io);
    context = { io, language: fallback, messages: messagesOf(fallback) };
    const language = chooseLanguage(argv, io);
    context = { io, language, messages: messagesOf(language) };
    return await runProgram(argv, context);
  } catch (error) {
    const { describeError } = await import('./describe-error.js');
    const { status, text } = describeError(error, context);
    io.stderr.write(`${text}\n`);
    return status;
  }
}

async function runProgram(argv: readonly string[], context: CliContext): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.ok;
  const program = createProgram(context, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitStatus.ok;
    // Without a command the parser has already shown the help.
    if (error.code === 'commander.help') return exitStatus.wrongUsage;
    throw translateParserError(error, context.messages);
  }
  return status;
}
