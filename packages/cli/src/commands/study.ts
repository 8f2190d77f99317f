import { join, resolve } from 'node:path';
import type { StudyLanguage, StudyOptions, StudyWithTexts } from '@klippoglim/municipal';
import {
  readManifest,
  runStudyWithTexts,
  type Study,
  studyFromFolders,
} from '@klippoglim/municipal';
import { renderStudyHtml, renderStudyJson } from '@klippoglim/report';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { type EngineOptions, pickEngineOptions } from '../engine-options.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { baseFolderOf } from '../io.js';
import { writeLines } from '../output/lines.js';
import { describeFailures, describeStudyWarnings } from '../output/notices.js';
import { printable, printableJson } from '../output/printable.js';
import { startProgress } from '../output/progress.js';
import { drawGoals, drawSensitivity } from '../output/study-extras.js';
import { describeBorrowings, describeLineage } from '../output/study-lines.js';
import { drawStudyTable } from '../output/study-table.js';
import { renderTables } from '../output/study-tables.js';
import { writeFiles } from '../output/write-files.js';

/** What the user wrote after `study`. */
export interface StudyArguments extends EngineOptions {
  readonly manifest: string | undefined;
  readonly sources?: string;
  readonly targets?: string;
  readonly out?: string;
  readonly sensitivity?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly language?: StudyLanguage;
}

/** Runs a study, writes its files, and ends with the table and the path of the report. */
export async function runStudyCommand(
  args: StudyArguments,
  context: CliContext,
): Promise<ExitStatus> {
  const { io, messages } = context;
  const study = await findStudy(args, context);
  const found = await runWithProgress(study, args, context);
  const { result } = found;
  const report = args.out === undefined ? undefined : await writeStudy(found, args.out, context);
  const notices = [
    ...describeFailures(result.failures, context),
    ...describeStudyWarnings(result, context),
  ];
  const ending = report === undefined ? [] : ['', `${messages.label.report}: ${printable(report)}`];
  if (args.json) {
    io.stdout.write(printableJson(renderStudyJson(result)));
    writeLines(io.stderr, [...describeFailures(result.failures, context), ...ending]);
  } else {
    writeLines(io.stdout, [
      drawStudyTable(result, context),
      ...drawSensitivity(result, context),
      ...drawGoals(result, context),
      ...describeLineage(result, context),
      ...describeBorrowings(result, context),
      ...notices,
      ...ending,
    ]);
  }
  return args.strict && result.failures.length > 0 ? exitStatus.incomplete : exitStatus.ok;
}

/** The manifest, or the two folders, with the command line's options over the manifest's. */
async function findStudy(args: StudyArguments, { io, messages }: CliContext): Promise<Study> {
  const { manifest, sources, targets, language } = args;
  const base = baseFolderOf(io);
  const options: StudyOptions = {
    ...(language === undefined ? {} : { language }),
    ...pickEngineOptions(args),
  };
  if (manifest !== undefined && sources === undefined && targets === undefined) {
    const study = await readManifest(resolve(base, manifest));
    return { ...study, options: { ...study.options, ...options } };
  }
  if (manifest !== undefined || (sources === undefined && targets === undefined)) {
    throw new CliError('wrong-usage', messages.manifestOrFolders);
  }
  if (sources === undefined || targets === undefined) {
    throw new CliError('wrong-usage', messages.bothFolders);
  }
  return studyFromFolders({
    sources: resolve(base, sources),
    targets: resolve(base, targets),
    options,
  });
}

async function runWithProgress(
  study: Study,
  { sensitivity = false }: Pick<StudyArguments, 'sensitivity'>,
  { io, messages }: CliContext,
): Promise<StudyWithTexts> {
  const progress = await startProgress(io);
  try {
    return await runStudyWithTexts(study, {
      signal: io.signal,
      sensitivity,
      onProgress: ({ phase, done, total }) => progress.show(messages.phase[phase], done, total),
    });
  } finally {
    progress.stop();
  }
}

/** Writes the report, the result and its tables, and returns the report's path. */
async function writeStudy(
  { result, texts }: StudyWithTexts,
  out: string,
  context: CliContext,
): Promise<string> {
  const folder = resolve(baseFolderOf(context.io), out);
  await writeFiles(
    folder,
    {
      'study.json': renderStudyJson(result),
      ...renderTables(result),
      'report.html': renderStudyHtml(result, texts, { lang: context.language }),
    },
    context,
  );
  return join(folder, 'report.html');
}
