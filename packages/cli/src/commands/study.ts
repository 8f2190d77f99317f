import { resolve } from 'node:path';
import type { Study, StudyLanguage, StudyOptions } from '@klippoglim/municipal';
import { readManifest, studyFromFolders } from '@klippoglim/municipal';
import { renderStudyJson, renderTables } from '@klippoglim/report';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { type EngineOptions, pickEngineOptions } from '../engine-options.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { baseFolderOf } from '../io.js';
import { writeLines } from '../output/lines.js';
import { describeFailures, describeStudyWarnings } from '../output/notices.js';
import { printable, printableJson } from '../output/printable.js';
import { drawGoals, drawSensitivity } from '../output/study-extras.js';
import { describeBorrowings, describeLineage } from '../output/study-lines.js';
import { drawStudyTable } from '../output/study-table.js';
import { writeReport } from '../output/write-report.js';
import { runStudyWithProgress } from '../run-study-with-progress.js';

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
  const found = await runStudyWithProgress(study, args, context);
  const { result } = found;
  const report =
    args.out === undefined
      ? undefined
      : await writeReport(found, args.out, renderTables(result), context);
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
