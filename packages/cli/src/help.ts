import type { Command } from 'commander';
import type { CliContext } from './context.js';
import { widthOf } from './io.js';
import type { CommandHelp, Messages } from './messages/messages.js';

/**
 * Gives a command its help in the user's language, the parser's own words included, and makes it
 * write to the given streams and throw instead of ending the process.
 */
export function speakLanguage(
  command: Command,
  help: CommandHelp,
  { io, messages }: CliContext,
): Command {
  return command
    .summary(help.summary)
    .description(help.description)
    .usage(usageOf(command.name(), messages))
    .configureHelp({
      // Descriptions are wrapped even where little room is left beside the terms.
      minWidthToWrap: 20,
      styleTitle: (title) => headings(messages)[title] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are thrown, and shown where all errors are.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(io.stdout, io.env),
      getErrHelpWidth: () => widthOf(io.stderr, io.env),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .helpOption('-h, --help', messages.option.help)
    .addHelpText('after', () => `\n${examples(help, messages)}\n\n${exitStatuses(messages)}`);
}

function headings(messages: Messages): Readonly<Record<string, string>> {
  return {
    'Usage:': messages.usage,
    'Arguments:': messages.argumentsHeading,
    'Options:': messages.options,
    'Commands:': messages.commands,
  };
}

function usageOf(name: string, messages: Messages): string {
  const { manifest, source, target, file, folder, study } = messages.argumentNames;
  const options = `[${messages.optionsWord}]`;
  switch (name) {
    case 'study':
      return [
        `${options} ${manifest}`,
        `${' '.repeat(messages.usage.length)} klippoglim study ${options} --sources ${folder} --targets ${folder}`,
      ].join('\n');
    case 'compare':
      return `${options} ${source} ${target}`;
    case 'inspect':
      return `${options} ${file}`;
    case 'export':
      return `${options} ${study}`;
    default:
      return `${messages.commandWord} ${options}`;
  }
}

function examples({ examples }: CommandHelp, messages: Messages): string {
  const lines = examples.map(([does, argv]) => `  ${does}:\n    klippoglim ${argv}`);
  return [messages.examplesHeading, ...lines].join('\n');
}

function exitStatuses(messages: Messages): string {
  const lines = Object.entries(messages.exitStatus).map(
    ([status, meaning]) => `  ${status.padStart(3)}  ${meaning}`,
  );
  return [messages.exitStatusHeading, ...lines].join('\n');
}
