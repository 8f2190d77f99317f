import type { Comparison, Detector, Document } from '@klippoglim/core';
import { createDetector } from '@klippoglim/core';
import type { ReadResult } from '@klippoglim/documents';
import { quotePassage, type StudyPassage } from '@klippoglim/municipal';
import type { CliContext } from '../context.js';
import { type EngineOptions, pickEngineOptions } from '../engine-options.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { findLanguagePack, type LanguageChoice } from '../language-pack.js';
import { drawComparison } from '../output/comparison-text.js';
import { writeLines } from '../output/lines.js';
import { printableJson } from '../output/printable.js';
import { startProgress } from '../output/progress.js';
import { readOne } from '../read-one.js';

/** What the user wrote after `compare`. */
export interface CompareArguments extends EngineOptions {
  readonly source: string;
  readonly target: string;
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

/** Compares two files, and shows a summary and the passages. */
export async function runCompareCommand(
  args: CompareArguments,
  context: CliContext,
): Promise<ExitStatus> {
  const { io } = context;
  const report = await compareFiles(args, context);
  if (args.json) io.stdout.write(printableJson(`${JSON.stringify(report, null, 2)}\n`));
  else writeLines(io.stdout, drawComparison(report, context));
  return exitStatus.ok;
}

async function compareFiles(
  args: CompareArguments,
  context: CliContext,
): Promise<ComparisonReport> {
  const { messages, io } = context;
  const progress = await startProgress(io);
  try {
    progress.show(messages.phase.read, 0, 2);
    const source = await readOne(args.source, context);
    progress.show(messages.phase.read, 1, 2);
    const target = await readOne(args.target, context);
    progress.show(messages.phase.read, 2, 2);
    const detector = await makeDetector(args, [source.document, target.document]);
    const comparison = await detector.compare(
      { source: source.document, target: target.document },
      {
        signal: io.signal,
        onProgress: ({ phase, done, total }) => progress.show(messages.phase[phase], done, total),
      },
    );
    return describe(comparison, source, target);
  } finally {
    progress.stop();
  }
}

async function makeDetector(
  { language = 'auto', ...args }: CompareArguments,
  documents: readonly Document[],
): Promise<Detector> {
  const pack = await findLanguagePack(language, documents);
  return createDetector({
    ...(pack === undefined ? {} : { language: pack }),
    ...pickEngineOptions(args),
  });
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
