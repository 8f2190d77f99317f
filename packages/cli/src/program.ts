import { Command, Option } from 'commander';
import { CliError } from './cli-error.js';
import type { CompareArguments } from './commands/compare.js';
import type { ExportArguments } from './commands/export.js';
import type { InspectArguments } from './commands/inspect.js';
import type { StudyArguments } from './commands/study.js';
import type { CliContext } from './context.js';
import { type EngineOptions, engineFlags } from './engine-options.js';
import type { ExitStatus } from './exit-status.js';
import { exportFormats } from './export-formats.js';
import { speakLanguage } from './help.js';
import { packageVersion } from './version.js';

const langFlags = '--lang <nb|en>';

/** Ends a command: receives the exit status. */
type Finish = (status: ExitStatus) => void;

/**
 * The commands with their arguments and options. What a command does is imported when it is called,
 * so that `--help` and `--version` load no parser and no engine.
 */
export function createProgram(context: CliContext, finish: Finish): Command {
  const { messages } = context;
  const program = speakLanguage(new Command('klippoglim'), messages.program, context)
    .option(langFlags, messages.option.lang)
    .version(packageVersion(), '-V, --version', messages.option.version)
    .helpCommand(false)
    .addHelpText('after', `\n${messages.moreHelp}`);
  for (const command of [studyCommand, compareCommand, inspectCommand, exportCommand]) {
    program.addCommand(command(context, finish).option(langFlags, messages.option.lang));
  }
  return program;
}

function studyCommand(context: CliContext, finish: Finish): Command {
  const { argument, argumentNames: names, option } = context.messages;
  const command = speakLanguage(new Command('study'), context.messages.study, context)
    .argument(`[${names.manifest}]`, argument.manifest)
    .option(`--sources <${names.folder}>`, option.sources)
    .option(`--targets <${names.folder}>`, option.targets)
    .option(`--out <${names.folder}>`, option.out)
    .option('--sensitivity', option.sensitivity)
    .option('--strict', option.strict)
    .option('--json', option.json);
  return addDetectorOptions(command, ['no', 'en', 'none'], context).action(
    async (manifest: string | undefined, options: Omit<StudyArguments, 'manifest'>) => {
      const { runStudyCommand } = await import('./commands/study.js');
      finish(await runStudyCommand({ ...options, manifest }, context));
    },
  );
}

function compareCommand(context: CliContext, finish: Finish): Command {
  const { argument, argumentNames: names, option } = context.messages;
  const command = speakLanguage(new Command('compare'), context.messages.compare, context)
    .argument(`<${names.source}>`, argument.source)
    .argument(`<${names.target}>`, argument.target)
    .option(`--out <${names.folder}>`, option.compareOut)
    .option('--json', option.json);
  return addDetectorOptions(command, ['no', 'en', 'none', 'auto'], context).action(
    async (
      source: string,
      target: string,
      options: Omit<CompareArguments, 'source' | 'target'>,
    ) => {
      const { runCompareCommand } = await import('./commands/compare.js');
      finish(await runCompareCommand({ ...options, source, target }, context));
    },
  );
}

function inspectCommand(context: CliContext, finish: Finish): Command {
  const { argument, argumentNames: names, option } = context.messages;
  return speakLanguage(new Command('inspect'), context.messages.inspect, context)
    .argument(`<${names.file}>`, argument.file)
    .addOption(new Option('--text', option.text).conflicts('json'))
    .option('--json', option.json)
    .action(async (file: string, options: Omit<InspectArguments, 'file'>) => {
      const { runInspectCommand } = await import('./commands/inspect.js');
      finish(await runInspectCommand({ ...options, file }, context));
    });
}

function exportCommand(context: CliContext, finish: Finish): Command {
  const { argument, argumentNames: names, option } = context.messages;
  return speakLanguage(new Command('export'), context.messages.export, context)
    .argument(`<${names.study}>`, argument.study)
    .option(
      `--format <${names.format}>`,
      option.format(exportFormats),
      oneOf('--format', exportFormats, context),
    )
    .option(`--out <${names.path}>`, option.exportOut)
    .action(async (study: string, options: Omit<ExportArguments, 'study'>) => {
      const { runExportCommand } = await import('./commands/export.js');
      finish(await runExportCommand({ ...options, study }, context));
    });
}

/** Reads a value that must be one of a few. */
function oneOf(flag: string, choices: readonly string[], { messages }: CliContext) {
  return (value: string): string => {
    if (choices.includes(value)) return value;
    throw new CliError('wrong-usage', messages.notAChoice(flag, value, choices.join(', ')));
  };
}

/** The engine's settings, for the commands that compare. The engine checks how large they may be. */
function addDetectorOptions(
  command: Command,
  languages: readonly string[],
  context: CliContext,
): Command {
  const { messages } = context;
  const { argumentNames: names, option } = messages;
  const wholeNumber = (flag: string) => (value: string) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new CliError('wrong-usage', messages.notAWholeNumber(flag, value));
  };
  command.option(
    `--language <${languages.join('|')}>`,
    option.language(languages),
    oneOf('--language', languages, context),
  );
  for (const [name, flag] of Object.entries(engineFlags)) {
    command.option(
      `${flag} <${names.number}>`,
      option[name as keyof EngineOptions],
      wholeNumber(flag),
    );
  }
  return command;
}
