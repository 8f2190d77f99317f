import { resolve } from 'node:path';
import { type Comparison, createDetector } from '@klippoglim/core';
import type { ReadResult } from '@klippoglim/documents';
import type { StudyLanguage, StudyPassage } from '@klippoglim/municipal';
import { quotePassage, studyFromTwoFiles } from '@klippoglim/municipal';
import type { CliContext } from '../context.js';
import { type EngineOptions, pickEngineOptions } from '../engine-options.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { baseFolderOf } from '../io.js';
import { type LanguageChoice, loadLanguagePack, settleLanguage } from '../language-pack.js';
import { drawComparison } from '../output/comparison-text.js';
import { writeLines } from '../output/lines.js';
import { printable, printableJson } from '../output/printable.js';
import { startProgress } from '../output/progress.js';
import { writeReport } from '../output/write-report.js';
import { readOne } from '../read-one.js';
import { runStudyWithProgress } from '../run-study-with-progress.js';

/** What the user wrote after `compare`. */
export interface CompareArguments extends EngineOptions {
  readonly source: string;
  readonly target: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly language?: LanguageChoice;
}

/** A comparison with what was read, and every passage with its words: the JSON of `compare`. */
export interface ComparisonReport
  extends Pick<Comparison, 'signature' | 'coverage' | 'uptake' | 'containment' | 'resemblance'> {
  readonly format: 'klippoglim-comparison/1';
  readonly source: ComparedFile;
  readonly target: ComparedFile;
  /** In order of their place in the target. */
  readonly passages: readonly StudyPassage[];
}

/** What is known of one of the two files. */
export interface ComparedFile extends Pick<ReadResult, 'file' | 'format' | 'warnings'> {
  readonly id: string;
  readonly title?: string;
  readonly language?: string;
  readonly words: number;
  /** Absent where the format has no pages. */
  readonly pages?: number;
}

/** Compares two files, shows a summary and the passages, and writes the report if asked for. */
export async function runCompareCommand(
  args: CompareArguments,
  context: CliContext,
): Promise<ExitStatus> {
  const { io, messages } = context;
  const { report, language } = await compareFiles(args, context);
  const page =
    args.out === undefined
      ? undefined
      : await writeReportOf({ ...args, out: args.out, language }, context);
  const ending = page === undefined ? [] : ['', `${messages.label.report}: ${printable(page)}`];
  if (args.json) {
    io.stdout.write(printableJson(`${JSON.stringify(report, null, 2)}\n`));
    writeLines(io.stderr, ending.slice(1));
  } else {
    writeLines(io.stdout, [...drawComparison(report, context), ...ending]);
  }
  return exitStatus.ok;
}

async function compareFiles(
  args: CompareArguments,
  context: CliContext,
): Promise<{
  readonly report: ComparisonReport;
  readonly language: StudyLanguage;
}> {
  const { messages, io } = context;
  const progress = await startProgress(io);
  try {
    progress.show(messages.phase.read, 0, 2);
    const source = await readOne(args.source, context);
    progress.show(messages.phase.read, 1, 2);
    const target = await readOne(args.target, context);
    progress.show(messages.phase.read, 2, 2);
    const documents = { source: source.document, target: target.document };
    const language = await settleLanguage(args.language ?? 'auto', Object.values(documents));
    const pack = await loadLanguagePack(language);
    const detector = createDetector({
      ...(pack === undefined ? {} : { language: pack }),
      ...pickEngineOptions(args),
    });
    const comparison = await detector.compare(documents, {
      signal: io.signal,
      onProgress: ({ phase, done, total }) => progress.show(messages.phase[phase], done, total),
    });
    return { report: describe(comparison, source, target), language };
  } finally {
    progress.stop();
  }
}

/**
 * Runs a study of the two files, which reads them once more, so that the page and study.json are those
 * that any study gives.
 */
async function writeReportOf(
  args: CompareArguments & { readonly out: string; readonly language: StudyLanguage },
  context: CliContext,
): Promise<string> {
  const base = baseFolderOf(context.io);
  const study = studyFromTwoFiles({
    source: resolve(base, args.source),
    target: resolve(base, args.target),
    options: { language: args.language, ...pickEngineOptions(args) },
  });
  return writeReport(await runStudyWithProgress(study, {}, context), args.out, {}, context);
}

function describe(
  comparison: Comparison,
  source: ReadResult,
  target: ReadResult,
): ComparisonReport {
  const { signature, coverage, uptake, containment, resemblance } = comparison;
  return {
    format: 'klippoglim-comparison/1',
    signature,
    source: describeFile(source, comparison.sourceWords),
    target: describeFile(target, comparison.targetWords),
    coverage,
    uptake,
    containment,
    resemblance,
    passages: comparison.passages.map((passage) =>
      quotePassage(passage, { source: source.document, target: target.document }),
    ),
  };
}

function describeFile(
  { document, file, format, warnings }: ReadResult,
  words: number,
): ComparedFile {
  const { id, title, language, pages } = document;
  return {
    file,
    id,
    ...(title === undefined ? {} : { title }),
    format,
    ...(language === undefined ? {} : { language }),
    words,
    ...(pages === undefined ? {} : { pages: pages.length }),
    warnings,
  };
}
